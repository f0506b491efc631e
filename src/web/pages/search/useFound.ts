import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { isSameSearch, type SearchTerms } from '../../../contract/search-terms.ts'
import { searchCountQuery, searchQuery } from '../../api/search.ts'

/**
 * Whom a search found. Until the answer is there, and when there is none, those found before stay: nothing flickers
 * while someone types, and a failure takes nothing away.
 *
 * @param terms what to search for; null when it can't be asked for
 */
export function useFound(terms: SearchTerms | null) {
  const asked = useInfiniteQuery({ ...searchQuery(terms ?? {}), enabled: terms !== null })
  const [before, setBefore] = useState<SearchTerms | null>(null)
  const isThere = terms !== null && asked.isSuccess
  if (isThere && (before === null || !isSameSearch(before, terms))) setBefore(terms)
  const shown = isThere ? terms : (before ?? terms)
  const count = useQuery({ ...searchCountQuery(shown ?? {}), enabled: shown !== null })
  return {
    /** The search whose people are shown; null when there is none yet. */
    shown,
    /** Whether they are those of an earlier search. */
    isBefore: shown !== null && !isThere && shown !== terms,
    total: shown === null ? undefined : count.data,
    isWaiting: asked.isFetching && !asked.isFetchingNextPage && !isThere,
    error: terms !== null && asked.isError && !asked.isFetchNextPageError ? asked.error : null,
    retry: () => void asked.refetch(),
  }
}
