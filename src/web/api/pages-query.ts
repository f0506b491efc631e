import { infiniteQueryOptions, type InfiniteData, type QueryKey } from '@tanstack/react-query'
import type { Page } from '../../contract/page.ts'
import { follow } from './client.ts'

/**
 * A list of the API, page by page: each further page follows the `next` of the one before. `first` asks for its
 * first page.
 */
export const pagesQuery = <Body extends Page<unknown>>(
  queryKey: QueryKey,
  first: (signal: AbortSignal) => Promise<Body>,
) =>
  infiniteQueryOptions<Body, Error, InfiniteData<Body, string | null>, QueryKey, string | null>({
    queryKey,
    queryFn: ({ pageParam, signal }) => (pageParam ? follow<Body>(pageParam, signal) : first(signal)),
    initialPageParam: null,
    getNextPageParam: (page) => page.next,
  })

interface Pages<Body> {
  pages: Body[]
  pageParams: unknown[]
}

/** A loaded list with other results; `change` gets those of each page, and which page it is, from 0. */
export const inPages =
  <Result, Body extends Page<Result>>(change: (results: Result[], page: number) => Result[]) =>
  (loaded: Pages<Body> | undefined): Pages<Body> | undefined =>
    loaded && {
      ...loaded,
      pages: loaded.pages.map((page, index) => ({ ...page, results: change(page.results, index) })),
    }
