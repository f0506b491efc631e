import { useFormatter } from 'use-intl'

/** Midnight in UTC: a day that was written without an hour. */
const isDay = (time: string) => /T00:00(:00(\.0+)?)?(Z|[+-]00:00)$/.test(time)

/**
 * Says a moment of a person's field on the reader's clock. What was written as a day alone is said as that day: on
 * another clock it would be the evening before. What is no time stands for itself.
 */
export function useMoment() {
  const format = useFormatter()
  return (time: string): string => {
    if (Number.isNaN(Date.parse(time))) return time
    const options = isDay(time)
      ? ({ dateStyle: 'medium', timeZone: 'UTC' } as const)
      : ({ dateStyle: 'medium', timeStyle: 'short' } as const)
    return format.dateTime(new Date(time), options)
  }
}
