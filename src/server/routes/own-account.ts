import { endpoints } from '../../contract/endpoints.ts'
import { changePassword } from '../accounts/password.ts'
import { endSession, endSessions, listSessions } from '../accounts/sessions.ts'
import type { Bind } from '../http/route.ts'
import type { Services } from '../http/services.ts'

/** The endpoints of one's own account. */
export function ownAccountRoutes(bind: Bind, { accounts: { auth } }: Services) {
  bind(endpoints.listSessions, async ({ identity }) => ({
    results: await listSessions(auth, identity.account.id, identity.sessionId),
  }))

  bind(endpoints.endSession, ({ params, identity }) => endSession(auth, identity.account.id, params.id))

  bind(endpoints.endSessions, ({ identity }) => endSessions(auth, identity.account.id))

  bind(endpoints.changePassword, ({ body, identity }) =>
    changePassword(auth, identity.account.id, body, identity.sessionId),
  )
}
