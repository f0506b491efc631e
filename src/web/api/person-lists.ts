import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { List } from '../../contract/list.ts'
import { LIMIT_MAX, type Page } from '../../contract/page.ts'
import { call } from './client.ts'
import { refreshLists } from './lists.ts'
import { inPages, pagesQuery } from './pages-query.ts'
import { peopleKeys } from './people.ts'

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
      void refreshLists(client)
      return client.invalidateQueries({ queryKey })
    },
  })
}

/** Puts a person on a list. */
export const useAddToList = (id: number) => useMembership(id, 'addMembers')

/** Takes a person off a list. */
export const useRemoveFromList = (id: number) => useMembership(id, 'removeMembers')
