import { useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query'
import { callWithTag } from './client.ts'
import { noteOwnVersion, oneAtATime } from './own-versions.ts'
import { keepPerson, personQuery, refreshPerson } from './people.ts'
import { tagsQuery } from './tags.ts'

const isSameTag = (one: string, other: string) => one.toLocaleLowerCase() === other.toLocaleLowerCase()
const isAmong = (tags: readonly string[], tag: string) => tags.some((one) => isSameTag(one, tag))

/** Tags without some of them; their case makes no difference. */
export const tagsWithout = (tags: readonly string[], gone: readonly string[]) =>
  tags.filter((tag) => !isAmong(gone, tag))

const tagsWith = (tags: readonly string[], more: readonly string[]) => [...tags, ...tagsWithout(more, tags)]

/** Shows a person with other tags before the server knows. */
function showTags(client: QueryClient, id: number, change: (tags: readonly string[]) => string[]) {
  const loaded = client.getQueryData(personQuery(id).queryKey)
  if (!loaded) return
  keepPerson(client, { ...loaded, person: { ...loaded.person, tags: change(loaded.person.tags) } })
}

/** Puts tags on a person, or takes them off; shown at once, and taken back when the server refuses. */
function useTagging(id: number, name: 'tagPerson' | 'untagPersonMany') {
  const client = useQueryClient()
  const change = (isThere: boolean, given: string[]) =>
    showTags(client, id, (tags) => (isThere ? tagsWith(tags, given) : tagsWithout(tags, given)))
  const adds = name === 'tagPerson'
  return useMutation({
    scope: oneAtATime(id),
    mutationFn: (tag: string[]) =>
      callWithTag(name, { params: { id: String(id) }, body: { tagging: { tag } } }),
    onMutate: async (tags) => {
      // An answer on its way is of before, and would show the tags as they were.
      await client.cancelQueries({ queryKey: personQuery(id).queryKey, exact: true })
      change(adds, tags)
    },
    onError: (_, tags) => change(!adds, tags),
    onSuccess: ({ etag }) => noteOwnVersion(client, id, etag),
    onSettled: () => {
      void refreshPerson(client, id)
      void client.invalidateQueries({ queryKey: tagsQuery.queryKey })
    },
  })
}

/** Puts tags on a person, those that they don't have yet. */
export const useTagPerson = (id: number) => useTagging(id, 'tagPerson')

/** Takes tags off a person. */
export const useUntagPerson = (id: number) => useTagging(id, 'untagPersonMany')
