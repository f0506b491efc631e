import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { refuseHeld } from '../api/session-end.ts'
import { sessionQuery } from '../api/session.ts'
import { listenForSignOut } from '../api/sign-out-elsewhere.ts'
import { useToast } from '../components/useToast.ts'
import { useAccount } from './account.ts'

/**
 * Follows who is signed in while a page is open. Whoever signed out, in another tab too, goes to the way in. When it
 * is somebody else by now, nothing of the one before stays.
 */
export function useSessionChanges() {
  const t = useTranslations('frame.signInAgain')
  const toast = useToast()
  const router = useRouter()
  const client = useQueryClient()
  const account = useAccount()
  const last = useRef(account?.email)

  useEffect(
    () =>
      listenForSignOut(() => {
        client.setQueryData(sessionQuery.queryKey, (session) => session && { ...session, account: null })
      }),
    [client],
  )

  useEffect(() => {
    if (!account) {
      // The way in decides again who may see what.
      void router.invalidate()
      return
    }
    const isOther = last.current !== undefined && last.current !== account.email
    last.current = account.email
    if (!isOther) return
    refuseHeld()
    toast({ message: t('changed', { name: account.name }) })
    const [own] = sessionQuery.queryKey
    void router
      .navigate({ to: '/people', ignoreBlocker: true })
      .then(() => client.resetQueries({ predicate: ({ queryKey }) => queryKey[0] !== own }))
    // Only a change of who it is matters.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [account?.email])
}
