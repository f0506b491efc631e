import { TextInput } from '@mantine/core'
import type { FocusEvent } from 'react'
import { formatTime } from '../../../contract/times.ts'
import { quietInput, type ControlProps } from './control-props.ts'

/** Stands for a date of which only a part was typed: the browser says nothing of it, so that it would be lost. */
const UNFINISHED = 'unfinished'

const typedIn = ({ value, validity }: HTMLInputElement) => (validity.badInput ? UNFINISHED : value)

/** Some browsers tell of a half-typed date only as it is left. */
const leaving =
  ({ onChange, onBlur }: Pick<ControlProps<string>, 'onChange' | 'onBlur'>) =>
  ({ currentTarget }: FocusEvent<HTMLInputElement>) => {
    if (currentTarget.validity.badInput) onChange(UNFINISHED)
    onBlur()
  }

/** A calendar date, with the browser's own picker. */
export function DateControl({ spec: _, value, onChange, onBlur, ...input }: ControlProps<string>) {
  return (
    <TextInput
      {...input}
      type="date"
      max="9999-12-31"
      value={value === UNFINISHED ? '' : value}
      onChange={({ currentTarget }) => onChange(typedIn(currentTarget))}
      onBlur={leaving({ onChange, onBlur })}
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
export function TimeControl({ spec: _, value, onChange, onBlur, ...input }: ControlProps<string>) {
  const read = (local: string) => (local === '' || local === UNFINISHED ? local : formatTime(new Date(local)))
  return (
    <TextInput
      {...input}
      type="datetime-local"
      step={1}
      max="9999-12-31T23:59:59"
      value={localTime(value)}
      onChange={({ currentTarget }) => onChange(read(typedIn(currentTarget)))}
      onBlur={leaving({ onChange, onBlur })}
      {...quietInput}
    />
  )
}
