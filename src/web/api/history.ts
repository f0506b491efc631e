import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { Change, Undone } from '../../contract/change.ts'
import { LIMIT_MAX, type Page } from '../../contract/page.ts'
import { ApiProblem, call } from './client.ts'
import { pagesQuery } from './pages-query.ts'
import { peopleKeys } from './people.ts'

/** Changes a page: what fits beside a person. */
const CHANGES_A_PAGE = 15

/** What happened to a person, newest first. */
export const historyQuery = (id: number) =>
  pagesQuery<Page<Change>>(peopleKeys.history(id), (signal) =>
    call('history', { params: { id: String(id) }, query: { limit: String(CHANGES_A_PAGE) }, signal }),
  )

/** The changes of a person that meet a condition, newest first, among their last hundred. */
export async function recordedChanges(id: number, holds: (change: Change) => boolean): Promise<Change[]> {
  const query = { limit: String(LIMIT_MAX) }
  const { results } = await call('history', { params: { id: String(id) }, query })
  return results.filter(holds)
}

/** Takes changes of a person back, in the order given; gives what was undone and what was kept. */
export function useUndoChanges(id: number) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (changes: readonly number[]): Promise<Pick<Undone, 'undone' | 'kept'>> => {
      const results: Undone[] = []
      for (const change of changes) {
        results.push(await call('undoChange', { params: { id: String(change) } }))
      }
      return {
        undone: results.flatMap(({ undone }) => undone),
        kept: results.flatMap(({ kept }) => kept),
      }
    },
    // A change can be of anything: fields, tags, notes, contacts.
    onSettled: () => client.invalidateQueries({ queryKey: peopleKeys.person(id) }),
  })
}

/** Who a person was who is not here; null for someone who never was. */
export const removedQuery = (id: number) =>
  queryOptions({
    queryKey: peopleKeys.removed(id),
    queryFn: ({ signal }) =>
      call('showRemoved', { params: { id: String(id) }, signal }).then(
        ({ removed }) => removed,
        nullWhenNobody,
      ),
  })

function nullWhenNobody(error: unknown): null {
  if (error instanceof ApiProblem && error.status === 404) return null
  throw error
}
