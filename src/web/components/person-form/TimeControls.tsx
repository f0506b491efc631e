import { TextInput } from '@mantine/core'
import { formatTime } from '../../../contract/times.ts'
import { quietInput, type ControlProps } from './control-props.ts'

/** A calendar date, with the browser's own picker. */
export function DateControl({ spec: _, onChange, ...input }: ControlProps<string>) {
  return (
    <TextInput
      {...input}
      type="date"
      onChange={(event) => onChange(event.currentTarget.value)}
      {...quietInput}
    />
  )
}

const MINUTE = 60_000

/** A time as `datetime-local` has it: on the reader's clock, without an offset. */
function localTime(time: string): string {
  const at = new Date(time)
  if (Number.isNaN(at.getTime())) return ''
  return new Date(at.getTime() - at.getTimezoneOffset() * MINUTE).toISOString().slice(0, 19)
}

/** A moment, typed on the reader's own clock and kept with its offset. */
export function TimeControl({ spec: _, value, onChange, ...input }: ControlProps<string>) {
  return (
    <TextInput
      {...input}
      type="datetime-local"
      step={1}
      value={localTime(value)}
      onChange={({ currentTarget: { value: local } }) =>
        onChange(local === '' ? '' : formatTime(new Date(local)))
      }
      {...quietInput}
    />
  )
}
