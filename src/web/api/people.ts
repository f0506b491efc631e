import {
  queryOptions,
  useMutation,
  useQueryClient,
  type InfiniteData,
  type QueryClient,
  type QueryKey,
} from '@tanstack/react-query'
import { LIMIT_MAX, type Page } from '../../contract/page.ts'
import { abbreviatedFields, type AddressFieldName } from '../../contract/fields.ts'
import type { AbbreviatedPerson, Person, PersonBody, PersonInput } from '../../contract/person.ts'
import { call, callWithTag } from './client.ts'
import { carriedOver, oneAtATime } from './own-versions.ts'
import { PEOPLE_LISTS, peopleQuery } from './people-query.ts'

/** Keys of everything cached about people, from general to specific. */
export const peopleKeys = {
  all: ['people'] as const,
  count: ['people', 'count'] as const,
  list: PEOPLE_LISTS,
  lookup: ['people', 'lookup'] as const,
  duplicates: ['people', 'duplicates'] as const,
  nearby: ['people', 'nearby'] as const,
  /** A person; what is shown beside them has keys that start with it. */
  person: (id: number) => ['people', 'person', id] as const,
  notes: (id: number) => ['people', 'person', id, 'notes'] as const,
  contacts: (id: number) => ['people', 'person', id, 'contacts'] as const,
  lists: (id: number) => ['people', 'person', id, 'lists'] as const,
  history: (id: number) => ['people', 'person', id, 'history'] as const,
  access: (id: number) => ['people', 'person', id, 'access'] as const,
  removed: (id: number) => ['people', 'person', id, 'removed'] as const,
}

/** How many people the nation has. */
export const peopleCountQuery = queryOptions({
  queryKey: peopleKeys.count,
  queryFn: ({ signal }) => call('countPeople', { signal }).then((body) => body.people_count),
})

/** All people, newest first or in an order of the API. */
export const peopleListQuery = (sort?: string) =>
  peopleQuery(['everyone', sort ?? null], (signal) =>
    call('listPeople', { query: { limit: String(LIMIT_MAX), sort }, signal }),
  )

/** A person in full, with the tag that `If-Match` sends back when saving. */
export interface LoadedPerson extends PersonBody {
  etag: string | null
}

/** One person in full. */
export const personQuery = (id: number) =>
  queryOptions({
    queryKey: peopleKeys.person(id),
    queryFn: async ({ signal }): Promise<LoadedPerson> => {
      const { body, etag } = await callWithTag('showPerson', {
        params: { id: String(id) },
        query: {},
        signal,
      })
      return { ...body, etag }
    },
  })

/** A person as some list that was loaded has them, for when they can't be loaded themselves. */
export function useListedPerson(id: number): AbbreviatedPerson | undefined {
  const lists = useQueryClient().getQueriesData<InfiniteData<Page<AbbreviatedPerson>>>({
    queryKey: peopleKeys.list,
  })
  const rows = lists.flatMap(([, list]) => list?.pages ?? []).flatMap(({ results }) => results)
  return rows.find((row) => row.id === id)
}

const abbreviate = (person: Person): AbbreviatedPerson =>
  Object.fromEntries(abbreviatedFields.map((name) => [name, person[name]])) as unknown as AbbreviatedPerson

/** Puts a saved person everywhere they are shown, without asking the server again. */
export function keepPerson(client: QueryClient, loaded: LoadedPerson) {
  const row = abbreviate(loaded.person)
  client.setQueryData(peopleKeys.person(row.id), loaded)
  void client.invalidateQueries({ queryKey: peopleKeys.duplicates })
  client.setQueriesData(
    { queryKey: peopleKeys.list },
    (list: InfiniteData<Page<AbbreviatedPerson>> | undefined) =>
      list && {
        ...list,
        pages: list.pages.map((page) => ({
          ...page,
          results: page.results.map((one) => (one.id === row.id ? row : one)),
        })),
      },
  )
}

/** Puts a saved person everywhere, and asks again for what happened to them. */
function keepSaved(client: QueryClient, loaded: LoadedPerson) {
  keepPerson(client, loaded)
  void client.invalidateQueries({ queryKey: peopleKeys.history(loaded.person.id) })
}

/** Asks again for a person, and for what happened to them, after something beside their fields was written. */
export const refreshPerson = (client: QueryClient, id: number) =>
  Promise.all([
    client.invalidateQueries({ queryKey: peopleKeys.person(id), exact: true }),
    client.invalidateQueries({ queryKey: peopleKeys.history(id) }),
  ])

/**
 * Asks anew for what goes stale when people come or go. An answer still on its way is of before: one that would be
 * the first is not asked for again by itself, and would bring back who is gone.
 */
async function refreshLists(client: QueryClient): Promise<void> {
  const keys: QueryKey[] = [peopleKeys.list, peopleKeys.count]
  await Promise.all(keys.map((queryKey) => client.cancelQueries({ queryKey })))
  await Promise.all(keys.map((queryKey) => client.invalidateQueries({ queryKey })))
}

/** Adds a person. */
export function useCreatePerson() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (person: PersonInput) => callWithTag('createPerson', { body: { person: { ...person } } }),
    onSuccess: ({ body, etag }) => {
      keepPerson(client, { ...body, etag })
      return refreshLists(client)
    },
  })
}

/** Saves the fields given; refused with 412 when someone else saved since `etag`. */
export function useUpdatePerson(id: number) {
  const client = useQueryClient()
  return useMutation({
    scope: oneAtATime(id),
    mutationFn: ({ person, etag }: { person: PersonInput; etag: string | null }) =>
      callWithTag('updatePerson', {
        params: { id: String(id) },
        body: { person: { ...person } },
        ifMatch: carriedOver(client, id, etag),
      }),
    onSuccess: ({ body, etag }) => keepSaved(client, { ...body, etag }),
  })
}

/** Chooses which address is the primary one; null leaves it to the order of the API's document. */
export function useChoosePrimaryAddress(id: number) {
  const client = useQueryClient()
  return useMutation({
    scope: oneAtATime(id),
    mutationFn: ({ type, etag }: { type: AddressFieldName | null; etag: string | null }) =>
      callWithTag('updatePerson', {
        params: { id: String(id) },
        body: { person: {}, primary_address_type: type },
        ifMatch: carriedOver(client, id, etag),
      }),
    onSuccess: ({ body, etag }) => keepSaved(client, { ...body, etag }),
    onError: () => client.invalidateQueries({ queryKey: peopleKeys.person(id) }),
  })
}

/** Saves one field whatever else was changed meanwhile: someone picked this very value. */
export function useRestoreField(id: number) {
  const client = useQueryClient()
  return useMutation({
    scope: oneAtATime(id),
    mutationFn: ({ name, value }: { name: string; value: unknown }) =>
      callWithTag('updatePerson', {
        params: { id: String(id) },
        body: { person: { [name]: value ?? null } },
      }),
    onSuccess: ({ body, etag }) => keepSaved(client, { ...body, etag }),
  })
}

/** Removes a person. */
export function useDestroyPerson() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (id: number) => call('destroyPerson', { params: { id: String(id) } }),
    onSuccess: (_, id) => {
      client.removeQueries({ queryKey: peopleKeys.person(id) })
      client.removeQueries({ queryKey: peopleKeys.lookup })
      return refreshLists(client)
    },
  })
}

/** Brings a removed person back. */
export function useRestorePerson() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (id: number) => callWithTag('restorePerson', { params: { id: String(id) } }),
    onSuccess: ({ body, etag }) => {
      keepSaved(client, { ...body, etag })
      return refreshLists(client)
    },
  })
}

/** Fills an empty nation with demo people. */
export function useLoadDemoPeople() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (count: number) => call('loadDemoPeople', { body: { count } }),
    onSuccess: () => client.invalidateQueries({ queryKey: peopleKeys.all }),
  })
}
