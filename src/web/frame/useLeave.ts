import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { closeSession } from '../api/session-end.ts'
import { sessionQuery } from '../api/session.ts'
import { tellSignOut } from '../api/sign-out-elsewhere.ts'

/**
 * What follows once the server has ended the session: the way in, here and in the other tabs. Everything that was
 * loaded is forgotten, but only when no page is there any more to ask for it again.
 */
export function useLeave(): () => Promise<void> {
  const client = useQueryClient()
  const navigate = useNavigate()
  return async () => {
    closeSession()
    tellSignOut()
    client.setQueryData(sessionQuery.queryKey, (session) => session && { ...session, account: null })
    await navigate({ to: '/sign-in' })
    client.clear()
  }
}
