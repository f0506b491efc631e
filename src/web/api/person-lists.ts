import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { List } from '../../contract/list.ts'
import { LIMIT_MAX, type Page } from '../../contract/page.ts'
import { call } from './client.ts'
import { allResults, inPages, pagesQuery } from './pages-query.ts'
import { peopleKeys } from './people.ts'

/** The most lists offered to choose from. */
const LISTS_MAX = 1_000
/** The key that everything about lists starts with. */
const LISTS = ['lists'] as const

/** Every list of the nation, to choose from. */
export const listChoicesQuery = queryOptions({
  queryKey: [...LISTS, 'choices'],
  queryFn: async ({ signal }) =>
    allResults(await call('listLists', { query: { limit: String(LIMIT_MAX) }, signal }), LISTS_MAX, signal),
})

/** The lists that a person is on, newest first. */
export const personListsQuery = (id: number) =>
  pagesQuery<Page<List>>(peopleKeys.lists(id), (signal) =>
    call('listListsOfPerson', { params: { id: String(id) }, query: { limit: String(LIMIT_MAX) }, signal }),
  )

/** Puts a person on a list or takes them off; shown at once, and taken back when the server refuses. */
function useMembership(id: number, name: 'addMembers' | 'removeMembers') {
  const client = useQueryClient()
  const { queryKey } = personListsQuery(id)
  return useMutation({
    mutationFn: (list: List) => call(name, { params: { id: String(list.id) }, body: { people_ids: [id] } }),
    onMutate: async (list) => {
      await client.cancelQueries({ queryKey })
      const before = client.getQueryData(queryKey)
      client.setQueryData(
        queryKey,
        inPages<List, Page<List>>((lists, page) => {
          const others = lists.filter((one) => one.id !== list.id)
          return name === 'addMembers' && page === 0 ? [list, ...others] : others
        }),
      )
      return before
    },
    onError: (_, __, before) => client.setQueryData(queryKey, before),
    onSettled: () => {
      void client.invalidateQueries({ queryKey: LISTS })
      return client.invalidateQueries({ queryKey })
    },
  })
}

/** Puts a person on a list. */
export const useAddToList = (id: number) => useMembership(id, 'addMembers')

/** Takes a person off a list. */
export const useRemoveFromList = (id: number) => useMembership(id, 'removeMembers')

/** Makes a list by its name; nobody is on it yet. */
export function useMakeList() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (name: string) =>
      call('createList', { body: { list: { name } } }).then((body) => body.list_resource),
    onSuccess: () => client.invalidateQueries({ queryKey: LISTS }),
  })
}

/** Removes a list that was made a moment ago. */
export function useUnmakeList() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (list: List) => call('destroyList', { params: { id: String(list.id) } }),
    onSuccess: () => client.invalidateQueries({ queryKey: LISTS }),
  })
}
