import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { FirstRun, SignIn } from '../../contract/account.ts'
import type { Language } from '../../contract/language.ts'
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

/** Keeps the language of one's account; shown at once, and back to the one before when that fails. */
export function useKeepLanguage() {
  const client = useQueryClient()
  const show = (language: Language | null) =>
    client.setQueryData(
      sessionQuery.queryKey,
      (session) => session && { ...session, account: session.account && { ...session.account, language } },
    )
  return useMutation({
    mutationFn: (language: Language | null) => call('chooseLanguage', { body: { language } }),
    onMutate: (language) => {
      const before = client.getQueryData(sessionQuery.queryKey)?.account?.language ?? null
      show(language)
      return before
    },
    onError: (_error, _language, before) => show(before ?? null),
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
