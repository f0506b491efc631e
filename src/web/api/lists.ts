import { queryOptions, useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query'
import type { List } from '../../contract/list.ts'
import { LIMIT_MAX, type Page } from '../../contract/page.ts'
import { call, follow } from './client.ts'
import { PEOPLE_LISTS, peopleQuery } from './people-query.ts'

/** The most lists shown at once; a nation has dozens. */
const LISTS_MAX = 2_000

/** Keys of everything cached about lists, from general to specific. */
export const listKeys = {
  all: ['lists'] as const,
  list: (id: number) => ['lists', 'list', id] as const,
  /** Who is on lists: a key of people, whom a save changes there too. */
  members: [...PEOPLE_LISTS, 'members'] as const,
}

/** Every list of the nation, newest first. */
export const listsQuery = queryOptions({
  queryKey: [...listKeys.all, 'every'],
  queryFn: async ({ signal }): Promise<List[]> => {
    let page: Page<List> = await call('listLists', { query: { limit: String(LIMIT_MAX) }, signal })
    const lists = [...page.results]
    while (page.next && lists.length < LISTS_MAX) {
      page = await follow<Page<List>>(page.next, signal)
      lists.push(...page.results)
    }
    return lists
  },
})

/** One list. */
export const listQuery = (id: number) =>
  queryOptions({
    queryKey: listKeys.list(id),
    queryFn: ({ signal }) =>
      call('showList', { params: { id: String(id) }, signal }).then((body) => body.list_resource),
  })

/** The people on a list, in an order of the API; newest first when none is given. */
export const membersQuery = (id: number, sort: string | undefined) =>
  peopleQuery(['members', id, sort ?? null], (signal) =>
    call('listMembers', {
      params: { id: String(id) },
      query: { limit: String(LIMIT_MAX), ...(sort && { sort }) },
      signal,
    }),
  )

const keep = (client: QueryClient, list: List) => {
  client.setQueryData(listKeys.list(list.id), list)
  client.setQueryData(listsQuery.queryKey, (known) => known?.map((one) => (one.id === list.id ? list : one)))
}

/** Makes everything about lists be asked for again, and who is on them. */
export const refreshLists = (client: QueryClient) =>
  Promise.all([
    client.invalidateQueries({ queryKey: listKeys.all }),
    client.invalidateQueries({ queryKey: listKeys.members }),
  ])

/** Makes an empty list. */
export function useCreateList() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (name: string) =>
      call('createList', { body: { list: { name } } }).then((body) => body.list_resource),
    onSuccess: (list) => {
      client.setQueryData(listKeys.list(list.id), list)
      client.setQueryData(listsQuery.queryKey, (known) => known && [list, ...known])
    },
  })
}

/** Gives a list another name. */
export function useRenameList() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ id, name }: { id: number; name: string }) =>
      call('updateList', { params: { id: String(id) }, body: { list: { name } } }),
    onSuccess: ({ list_resource }) => keep(client, list_resource),
  })
}

/** Removes a list; it leaves the page at once, and comes back there when it is refused. */
export function useRemoveList() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (id: number) => call('destroyList', { params: { id: String(id) } }),
    onMutate: async (id) => {
      await client.cancelQueries({ queryKey: listsQuery.queryKey })
      client.setQueryData(listsQuery.queryKey, (known) => known?.filter((one) => one.id !== id))
    },
    onSuccess: (_, id) => client.removeQueries({ queryKey: listKeys.list(id) }),
    onError: () => client.invalidateQueries({ queryKey: listsQuery.queryKey }),
  })
}

/** Brings a removed list back with everyone on it. */
export function useRestoreList() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (id: number) => call('restoreList', { params: { id: String(id) } }),
    onSuccess: ({ list_resource }) => {
      client.setQueryData(listKeys.list(list_resource.id), list_resource)
      return client.invalidateQueries({ queryKey: listsQuery.queryKey })
    },
  })
}

/** Puts people on a list, or takes them off. */
export function useChangeMembers(id: number) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ people, on }: { people: number[]; on: boolean }) =>
      call(on ? 'addMembers' : 'removeMembers', {
        params: { id: String(id) },
        body: { people_ids: people },
      }),
    onSuccess: ({ list_resource }) => {
      keep(client, list_resource)
      return client.invalidateQueries({ queryKey: [...listKeys.members, id] })
    },
  })
}
