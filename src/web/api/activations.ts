import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { NewPassword } from '../../contract/account.ts'
import { ApiProblem, call } from './client.ts'
import { openSession } from './session-end.ts'
import { peopleKeys } from './people.ts'
import { sessionQuery } from './session.ts'

/** Whose account the link of an activation mail makes; null when it holds no longer. */
export const activationQuery = (token: string) =>
  queryOptions({
    queryKey: ['activation', token],
    queryFn: ({ signal }) => call('showActivation', { params: { token }, signal }).catch(nullWhenGone),
    // Asked again after it was used it would be gone, in front of the one who just used it.
    staleTime: Infinity,
    refetchOnWindowFocus: false,
  })

/** That a link is gone is an answer like another, and no failure to try again after. */
function nullWhenGone(error: unknown): null {
  if (error instanceof ApiProblem && error.status === 404) return null
  throw error
}

/** Uses a link and signs in; everything cached for whoever was here before is dropped. */
export function useActivate(token: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: NewPassword) => call('activate', { params: { token }, body }),
    onSuccess: (session) => {
      openSession()
      client.clear()
      client.setQueryData(sessionQuery.queryKey, session)
    },
  })
}

/** Whether a person comes in: their account, and the invitation that waits for them. */
export const accessQuery = (id: number) =>
  queryOptions({
    queryKey: peopleKeys.access(id),
    queryFn: ({ signal }) =>
      call('showAccess', { params: { id: String(id) }, signal }).then((body) => body.access),
  })

/** Mails a person the link that makes their account; gives the invitation that now waits for them. */
export function useInvite(id: number) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async () => {
      await call('registerPerson', { params: { id: String(id) } })
      return client.fetchQuery({ ...accessQuery(id), staleTime: 0 })
    },
  })
}
