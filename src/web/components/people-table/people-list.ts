import { useInfiniteQuery, type InfiniteData, type Query } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import type { PeopleQuery } from '../../api/people-query.ts'

/** From how many people before the end the next page is fetched: more than a fling of the wheel passes. */
const AHEAD = 150
/** A list longer than this many pages isn't fetched again just for coming back to it. */
const PAGES_TO_REFRESH = 10
/** How long a list that isn't shown is kept, so that returning from a person finds it as it was. */
const KEPT_MS = 30 * 60_000

const isShort = ({ state }: Pick<Query, 'state'>) =>
  ((state.data as InfiniteData<unknown> | undefined)?.pages.length ?? 0) <= PAGES_TO_REFRESH

/** The people loaded so far, and how to get more. */
export function usePeopleList(query: PeopleQuery) {
  const list = useInfiniteQuery({
    ...query,
    gcTime: KEPT_MS,
    refetchOnWindowFocus: (asked) => (isShort(asked) ? 'always' : false),
    refetchOnMount: (asked) => asked.state.isInvalidated || isShort(asked),
    refetchOnReconnect: false,
  })
  const people = useMemo(() => list.data?.pages.flatMap((page) => page.results) ?? [], [list.data])
  return { ...list, people }
}
export type PeopleList = ReturnType<typeof usePeopleList>

/** Fetches the next page well before the last row on the screen is the last one there is. */
export function useLoadAhead(list: PeopleList, lastShown: number) {
  const { people, hasNextPage, isFetching, isFetchNextPageError, fetchNextPage } = list
  const isNear = lastShown > people.length - AHEAD
  useEffect(() => {
    if (people.length > 0 && isNear && hasNextPage && !isFetching && !isFetchNextPageError)
      void fetchNextPage()
  }, [people.length, isNear, hasNextPage, isFetching, isFetchNextPageError, fetchNextPage])
}
