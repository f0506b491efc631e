import { useFormatter } from 'use-intl'

const isTime = (value: string) => !Number.isNaN(Date.parse(value))

/** A moment on the reader's clock; what is stored is in the title. */
export function TimeText({ value }: { value: string }) {
  const format = useFormatter()
  if (!isTime(value)) return value
  return (
    <time dateTime={value} title={value}>
      {format.dateTime(new Date(value), { dateStyle: 'medium', timeStyle: 'short' })}
    </time>
  )
}

/** The day of a moment, where its hour says nothing. */
export function DayText({ value }: { value: string }) {
  const format = useFormatter()
  if (!isTime(value)) return value
  return (
    <time dateTime={value} title={value}>
      {format.dateTime(new Date(value), { dateStyle: 'medium' })}
    </time>
  )
}

/** A calendar date, the same everywhere on earth. */
export function DateText({ value }: { value: string }) {
  const format = useFormatter()
  if (!isTime(value)) return value
  return (
    <time dateTime={value} title={value}>
      {format.dateTime(new Date(value), { dateStyle: 'long', timeZone: 'UTC' })}
    </time>
  )
}
