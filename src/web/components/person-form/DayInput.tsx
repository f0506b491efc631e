import { TextInput, type TextInputProps } from '@mantine/core'
import { formatTime } from '../../../contract/times.ts'

interface DayInputProps extends Omit<TextInputProps, 'value' | 'onChange'> {
  /** A time as the API has it, or an empty text. */
  value: string
  onChange: (time: string) => void
}

const padded = (part: number, length = 2) => String(part).padStart(length, '0')

/** The day of a time on the reader's clock, as `date` inputs have it. */
function dayOf(time: string): string {
  const at = new Date(time)
  if (Number.isNaN(at.getTime())) return ''
  return `${padded(at.getFullYear(), 4)}-${padded(at.getMonth() + 1)}-${padded(at.getDate())}`
}

/** A day where the API keeps a time and the hour says nothing: noon, so that it is the same day all over a country. */
export function DayInput({ value, onChange, ...input }: DayInputProps) {
  return (
    <TextInput
      {...input}
      type="date"
      max="9999-12-31"
      value={dayOf(value)}
      onChange={({ currentTarget: { value: day } }) =>
        onChange(day === '' ? '' : formatTime(new Date(`${day}T12:00:00`)))
      }
    />
  )
}
