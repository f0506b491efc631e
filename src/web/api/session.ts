import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { FirstRun, Session, SignIn } from '../../contract/account.ts'
import type { Language } from '../../contract/language.ts'
import { call } from './client.ts'
import { noteSessionEnd, openSession, refuseHeld, resumeSession } from './session-end.ts'

/** Who is signed in, the nation's name, and whether it still needs its first account. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async ({ signal, client, queryKey }): Promise<Session> => {
    const session = await call('session', { signal })
    const account = client.getQueryData<Session>(queryKey)?.account
    if (!account) return session
    if (session.account?.email === account.email) resumeSession()
    if (session.account) return session
    // The page that was open stays, and asks to sign in again.
    noteSessionEnd()
    return { ...session, account }
  },
  staleTime: Infinity,
})

/** Signs in; everything cached for whoever was here before is dropped. */
export function useSignIn() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: SignIn) => call('signIn', { body }),
    onSuccess: (session) => {
      openSession()
      client.clear()
      client.setQueryData(sessionQuery.queryKey, session)
    },
  })
}

/** Signs in where a session has ended, over the page that was open. Somebody else finds nothing of it. */
export function useSignInAgain() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: SignIn) => call('signIn', { body }),
    onSuccess: (session) => {
      const before = client.getQueryData(sessionQuery.queryKey)?.account?.email
      client.setQueryData(sessionQuery.queryKey, session)
      if (session.account?.email === before) resumeSession()
      else refuseHeld()
    },
  })
}

/** Makes the organizer's account of a new nation and signs in. */
export function useFirstRun() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: FirstRun) => call('firstRun', { body }),
    onSuccess: (session) => {
      openSession()
      client.setQueryData(sessionQuery.queryKey, session)
    },
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

/** Ends the session; the page then leaves (`useLeave`). */
export const useSignOut = () => useMutation({ mutationFn: () => call('signOut', {}) })
