import { useCallback, useRef } from 'react'
import type { AbbreviatedPerson } from '../../../contract/person.ts'
import type { Selection } from './selection.ts'

/** Selects people by their rows: one, or all from the one before to this one. */
export function useRange(people: AbbreviatedPerson[], selection: Selection | null) {
  /** The person from whom a range starts: whoever was selected or taken out last. */
  const anchor = useRef<number | null>(null)
  const latest = useRef({ people, selection })
  latest.current = { people, selection }

  const extend = useCallback((index: number) => {
    const now = latest.current
    const from = now.people.findIndex(({ id }) => id === anchor.current)
    const start = from < 0 ? index : from
    const range = now.people.slice(Math.min(start, index), Math.max(start, index) + 1)
    anchor.current ??= now.people[index]?.id ?? null
    now.selection?.select(
      range.map(({ id }) => id),
      true,
    )
  }, [])

  const select = useCallback(
    (index: number, reach: boolean) => {
      const now = latest.current
      const person = now.people[index]
      if (!person || !now.selection) return
      if (reach) return extend(index)
      anchor.current = person.id
      now.selection.select([person.id], !now.selection.has(person.id))
    },
    [extend],
  )
  return { select, extend }
}
