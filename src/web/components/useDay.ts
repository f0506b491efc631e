import { useFormatter } from 'use-intl'

/** Says a calendar date in the reader's way; what is no such date stands for itself. */
export function useDay() {
  const format = useFormatter()
  return (date: string): string =>
    /^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(Date.parse(date))
      ? format.dateTime(new Date(date), { dateStyle: 'medium', timeZone: 'UTC' })
      : date
}
