import { useFormatter, type DateTimeFormatOptions } from 'use-intl'
import { useMoment } from '../../../components/useMoment.ts'

interface TimeProps {
  value: string
}

/** A time in the reader's way, and what is stored in the title; what is no time stands for itself. */
function Formatted({ value, options }: TimeProps & { options: DateTimeFormatOptions }) {
  const format = useFormatter()
  if (Number.isNaN(Date.parse(value))) return value
  return (
    <time dateTime={value} title={value}>
      {format.dateTime(new Date(value), options)}
    </time>
  )
}

const moment = { dateStyle: 'medium', timeStyle: 'short' } as const

/** A moment on the reader's clock. */
export const TimeText = ({ value }: TimeProps) => <Formatted value={value} options={moment} />

/** The time that a field holds, where a day alone is one too. */
export function FieldTimeText({ value }: TimeProps) {
  const say = useMoment()
  return (
    <time dateTime={value} title={value}>
      {say(value)}
    </time>
  )
}

/** Says a moment as `TimeText` does, for a sentence. */
export function useTimeWords() {
  const format = useFormatter()
  return (value: string): string => format.dateTime(new Date(value), moment)
}

/** The day of a moment, where its hour says nothing. */
export const DayText = ({ value }: TimeProps) => <Formatted value={value} options={{ dateStyle: 'medium' }} />

/** A calendar date, the same everywhere on earth. */
export const DateText = ({ value }: TimeProps) => (
  <Formatted value={value} options={{ dateStyle: 'long', timeZone: 'UTC' }} />
)
