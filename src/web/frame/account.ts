import { useQuery } from '@tanstack/react-query'
import { mayAct, type Account, type Role } from '../../contract/account.ts'
import { sessionQuery } from '../api/session.ts'

/** The one who is signed in; null for the moment between the end of a session and the sign-in page. */
export const useAccount = (): Account | null => useQuery(sessionQuery).data?.account ?? null

/** Whether the one who is signed in may do what `needed` may. */
export function useMayAct(needed: Role): boolean {
  const account = useAccount()
  return account !== null && mayAct(account.role, needed)
}
