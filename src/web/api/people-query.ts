import { infiniteQueryOptions, type InfiniteData, type QueryKey } from '@tanstack/react-query'
import type { Page } from '../../contract/page.ts'
import type { AbbreviatedPerson } from '../../contract/person.ts'
import { follow } from './client.ts'

/** The key that every list of people starts with: what a save changes, it changes in all of them. */
export const PEOPLE_LISTS = ['people', 'list'] as const

type PeoplePage = Page<AbbreviatedPerson>

/**
 * A list of abbreviated people, page by page: each further page follows the `next` of the one before. `key` says
 * which list, beside all others; `first` asks for its first page.
 */
export const peopleQuery = (key: QueryKey, first: (signal: AbortSignal) => Promise<PeoplePage>) =>
  infiniteQueryOptions<PeoplePage, Error, InfiniteData<PeoplePage, string | null>, QueryKey, string | null>({
    queryKey: [...PEOPLE_LISTS, ...key],
    queryFn: ({ pageParam, signal }) => (pageParam ? follow<PeoplePage>(pageParam, signal) : first(signal)),
    initialPageParam: null,
    getNextPageParam: (page) => page.next,
  })

export type PeopleQuery = ReturnType<typeof peopleQuery>
