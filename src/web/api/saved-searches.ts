import { queryOptions, useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query'
import type { SavedSearch } from '../../contract/saved-search.ts'
import type { SearchTerms } from '../../contract/search-terms.ts'
import { call } from './client.ts'

/** The searches that I saved, and those that others share, by name. */
export const savedSearchesQuery = queryOptions({
  queryKey: ['saved-searches'],
  queryFn: ({ signal }) => call('listSavedSearches', { signal }).then((body) => body.results),
})

/** Terms as a body has them: `undefined` says nothing, and no body can hold it. */
const asBody = (terms: SearchTerms) => terms as Record<string, string | Record<string, string>>

const keep = (client: QueryClient, saved: SavedSearch) =>
  client.setQueryData(
    savedSearchesQuery.queryKey,
    (known) =>
      known &&
      [...known.filter(({ id }) => id !== saved.id), saved].toSorted((one, other) =>
        one.name.localeCompare(other.name),
      ),
  )

/** What is kept of a search besides its terms. */
export interface SavedAs {
  name: string
  shared: boolean
}

/** Saves a search under a name. */
export function useSaveSearch() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ terms, ...as }: SavedAs & { terms: SearchTerms }) =>
      call('createSavedSearch', { body: { saved_search: { ...as, terms: asBody(terms) } } }),
    onSuccess: ({ saved_search }) => keep(client, saved_search),
  })
}

/** Changes what is given of a saved search. */
export function useChangeSavedSearch() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ id, terms, ...as }: Partial<SavedAs> & { id: number; terms?: SearchTerms }) =>
      call('updateSavedSearch', {
        params: { id: String(id) },
        body: { saved_search: { ...as, ...(terms && { terms: asBody(terms) }) } },
      }),
    onSuccess: ({ saved_search }) => keep(client, saved_search),
    onError: () => client.invalidateQueries({ queryKey: savedSearchesQuery.queryKey }),
  })
}

/** Removes a saved search; it leaves the menu at once, and comes back there when it is refused. */
export function useRemoveSavedSearch() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (id: number) => call('destroySavedSearch', { params: { id: String(id) } }),
    onMutate: async (id) => {
      await client.cancelQueries({ queryKey: savedSearchesQuery.queryKey })
      client.setQueryData(savedSearchesQuery.queryKey, (known) => known?.filter((one) => one.id !== id))
    },
    onError: () => client.invalidateQueries({ queryKey: savedSearchesQuery.queryKey }),
  })
}

/** Brings a removed one back. */
export function useRestoreSavedSearch() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (id: number) => call('restoreSavedSearch', { params: { id: String(id) } }),
    onSuccess: ({ saved_search }) => keep(client, saved_search),
  })
}
