import { Skeleton } from '@mantine/core'
import { useQueries } from '@tanstack/react-query'
import { useEffect } from 'react'
import { lookupQuery, useLookup, type LookupHit } from '../../api/lookup.ts'
import type { Choice } from './choice.ts'
import classes from './choices.module.css'
import { PersonChoice } from './PersonChoice.tsx'
import { useRecentPeople } from './recent-people.ts'

const choiceOf = (id: number, content: Choice['content']): Choice => ({
  key: `person-${id}`,
  content,
  link: { to: '/people/$id', params: { id: String(id) } },
})

/** The people opened last, as they are now; those who are gone are forgotten. */
export function useRecentChoices() {
  const { ids, forget } = useRecentPeople()
  const answers = useQueries({
    queries: ids.map((id) => lookupQuery(`id:${id}`)),
  })
  const gone = ids.filter((_, index) => answers[index]?.data?.length === 0)
  useEffect(() => {
    if (gone.length > 0) forget(gone)
  })
  const choices = ids.flatMap((id, index) => {
    const { data, isError } = answers[index] ?? {}
    if (!data) return isError ? [] : choiceOf(id, <PersonToCome />)
    return data.map(({ person }) => choiceOf(id, <PersonChoice person={person} reason={null} />))
  })
  const failed = answers.filter(({ isError, data }) => isError && !data)
  return {
    choices,
    error: failed[0]?.error ?? null,
    retry: () => failed.forEach(({ refetch }) => void refetch()),
  }
}

const PersonToCome = () => (
  <span className={classes.person}>
    <Skeleton circle height={32} />
    <Skeleton height={10} radius="xl" width="40%" />
  </span>
)

/** The people whom a text may mean. */
export function useFoundChoices(q: string) {
  const { hits, ...state } = useLookup(q)
  return {
    ...state,
    choices: hits.map(({ person, reason }: LookupHit) =>
      choiceOf(person.id, <PersonChoice person={person} reason={reason} />),
    ),
    /** Nobody has the text as it was typed: those found are guesses. */
    isGuess: hits[0] !== undefined && ['sounds_like', 'typo'].includes(hits[0].reason.kind),
  }
}
