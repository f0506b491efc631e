import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { FirstRun, SignIn } from '../../contract/account.ts'
import { call } from './client.ts'

/** Who is signed in, the nation's name, and whether it still needs its first account. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => call('session', { signal }),
  staleTime: Infinity,
})

/** Signs in; everything cached for whoever was here before is dropped. */
export function useSignIn() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: SignIn) => call('signIn', { body }),
    onSuccess: (session) => {
      client.clear()
      client.setQueryData(sessionQuery.queryKey, session)
    },
  })
}

/** Makes the organizer's account of a new nation and signs in. */
export function useFirstRun() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: FirstRun) => call('firstRun', { body }),
    onSuccess: (session) => client.setQueryData(sessionQuery.queryKey, session),
  })
}

/** Signs out and forgets everything that was loaded. */
export function useSignOut() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => call('signOut', {}),
    onSuccess: () => client.clear(),
  })
}
