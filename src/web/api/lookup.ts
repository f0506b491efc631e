import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { LookupAnswer } from '../../contract/lookup.ts'
import { call } from './client.ts'
import { peopleKeys } from './people.ts'

/** Someone who was found, and why. */
export type LookupHit = LookupAnswer['results'][number]

/** How many people are asked for: what can be taken in at a glance. */
const LIMIT = '8'

/**
 * Who a text may mean. An answer that is no longer waited for is cancelled; one that fails isn't asked for again,
 * since the next key asks anyway.
 */
export const lookupQuery = (q: string) =>
  queryOptions({
    queryKey: [...peopleKeys.lookup, q],
    queryFn: ({ signal }): Promise<LookupHit[]> =>
      call('lookupPeople', { query: { q, limit: LIMIT }, signal }).then((answer) => answer.results),
    // What was found before shows at once, and is looked up again: names change, people go.
    staleTime: 0,
    retry: false,
  })

/** Looks people up as someone types; what was found last stays until the next answer is there, or when it fails. */
export function useLookup(q: string) {
  const query = useQuery({ ...lookupQuery(q), enabled: q !== '', placeholderData: keepPreviousData })
  const [last, setLast] = useState<LookupHit[]>([])
  if (query.data && query.data !== last) setLast(query.data)
  const isAnswered = query.isSuccess && !query.isPlaceholderData
  return {
    hits: query.data ?? last,
    /** Whether these are the people of this text, and of no earlier one. */
    isAnswered,
    error: query.error,
    retry: () => void query.refetch(),
  }
}
