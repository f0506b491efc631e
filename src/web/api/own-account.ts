import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { PasswordChange } from '../../contract/account.ts'
import { call } from './client.ts'

/** Where one is signed in, last seen first. */
export const ownSessionsQuery = queryOptions({
  queryKey: ['own-sessions'],
  queryFn: ({ signal }) => call('listSessions', { signal }).then(({ results }) => results),
})

/** Signs one of one's own browsers out. */
export function useEndSession() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => call('endSession', { params: { id } }),
    onSuccess: (_, id) =>
      client.setQueryData(ownSessionsQuery.queryKey, (list) => list?.filter((one) => one.id !== id)),
  })
}

/** Ends all of one's sessions, this one too; the page then leaves (`useLeave`). */
export const useEndSessions = () => useMutation({ mutationFn: () => call('endSessions', {}) })

/** Changes one's own password; other browsers are signed out. */
export function useChangePassword() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: PasswordChange) => call('changePassword', { body }),
    onSuccess: () => client.invalidateQueries({ queryKey: ownSessionsQuery.queryKey }),
  })
}
