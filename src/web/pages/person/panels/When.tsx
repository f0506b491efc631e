import { useFormatter } from 'use-intl'

interface WhenProps {
  value: string
}

/** A moment beside what happened then: day and hour; exactly in the title. */
export function When({ value }: WhenProps) {
  const words = useWhenWords()
  return (
    <time dateTime={value} title={value}>
      {words(value)}
    </time>
  )
}

/** Says a moment as `When` does, for a sentence. */
export function useWhenWords() {
  const format = useFormatter()
  return (value: string) => format.dateTime(new Date(value), { dateStyle: 'medium', timeStyle: 'short' })
}
