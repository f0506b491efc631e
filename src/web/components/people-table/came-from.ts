import { useInfiniteQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import { peopleListQuery } from '../../api/people.ts'
import type { AbbreviatedPerson } from '../../../contract/person.ts'
import { placeIn } from './list-place.ts'
import type { PeopleSource } from './people-source.ts'

/** The list from which a person was opened last. */
let cameFrom: PeopleSource | null = null

/** Remembers the list and the row whose person is being opened: the row has the focus again on return. */
export function rememberOpened(source: PeopleSource, index: number) {
  cameFrom = source
  placeIn(source.query).opened = index
}

/** Who stands around a person in the list they were opened from. */
export interface Neighbours {
  previous: AbbreviatedPerson | null
  next: AbbreviatedPerson | null
  /** The place in the list, from 1. */
  position: number
  /** How many the list has; undefined when that was not known. */
  total: number | undefined
  /** What the list is called; undefined when it is everyone. */
  listTitle: string | undefined
}

/**
 * The people before and after one in the list that they were opened from, or null when they weren't opened from
 * one. More of the list is loaded as one comes to the end of what there is, and going back to the list finds the
 * person one has come to.
 */
export function useNeighbours(personId: number): Neighbours | null {
  // Going on to the next person leaves the page, and the list it is of, as they are.
  const [source] = useState(() => cameFrom)
  const list = useInfiniteQuery({ ...(source?.query ?? peopleListQuery()), enabled: false })
  const people = useMemo(() => list.data?.pages.flatMap((page) => page.results) ?? [], [list.data])
  const index = source ? people.findIndex(({ id }) => id === personId) : -1
  const isLast = index >= 0 && index === people.length - 1
  const { hasNextPage, isFetching, isFetchNextPageError, fetchNextPage } = list

  useEffect(() => {
    if (isLast && hasNextPage && !isFetching && !isFetchNextPageError) void fetchNextPage()
  }, [isLast, hasNextPage, isFetching, isFetchNextPageError, fetchNextPage])
  useEffect(() => {
    if (source && index >= 0) placeIn(source.query).opened = index
  }, [source, index])

  if (!source || index < 0) return null
  return {
    previous: people[index - 1] ?? null,
    next: people[index + 1] ?? null,
    position: index + 1,
    total: source.total,
    listTitle: source.title,
  }
}
