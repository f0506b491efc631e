import type { OwnSession } from '../../contract/own-session.ts'
import { recordNotFound } from '../../contract/problem.ts'
import { formatTime } from '../../contract/times.ts'
import type { Auth } from './auth.ts'

/** Where an account is signed in, last seen first. */
export async function listSessions(
  auth: Auth,
  accountId: string,
  currentId: string | null,
): Promise<OwnSession[]> {
  const { internalAdapter } = await auth.$context
  const sessions = await internalAdapter.listSessions(accountId, { onlyActiveSessions: true })
  return sessions
    .toSorted((one, other) => other.updatedAt.getTime() - one.updatedAt.getTime())
    .map(({ id, userAgent, ipAddress, createdAt, updatedAt }) => ({
      id,
      user_agent: userAgent || null,
      ip_address: ipAddress || null,
      created_at: formatTime(createdAt),
      last_seen_at: formatTime(updatedAt),
      current: id === currentId,
    }))
}

/** Signs an account out of one browser. Throws `not_found` for a session that isn't theirs. */
export async function endSession(auth: Auth, accountId: string, id: string): Promise<void> {
  const { internalAdapter } = await auth.$context
  const sessions = await internalAdapter.listSessions(accountId)
  const session = sessions.find((one) => one.id === id)
  if (!session) throw recordNotFound()
  await internalAdapter.deleteSession(session.token)
}

/** Signs an account out everywhere, but for the session that is to stay. */
export async function endSessions(auth: Auth, accountId: string, keptId?: string | null): Promise<void> {
  const { internalAdapter } = await auth.$context
  const sessions = await internalAdapter.listSessions(accountId)
  for (const { id, token } of sessions) if (id !== keptId) await internalAdapter.deleteSession(token)
}
