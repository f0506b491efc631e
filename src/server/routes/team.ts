import { endpoints } from '../../contract/endpoints.ts'
import { changeRole, closeAccount, reopenAccount } from '../accounts/closing.ts'
import { invite, listInvitations, resendInvitation, withdrawInvitation } from '../accounts/invitations.ts'
import { endSessions } from '../accounts/sessions.ts'
import { listAccounts, readAccount } from '../accounts/team.ts'
import type { Bind } from '../http/route.ts'
import type { Services } from '../http/services.ts'
import { inviterOf } from './inviter.ts'
import { recordId, writingOf } from './person-answer.ts'

/** The endpoints of who may come in. */
export function teamRoutes(bind: Bind, services: Services) {
  const { db, accounts } = services

  bind(endpoints.listAccounts, async () => ({ results: await listAccounts(db) }))

  bind(endpoints.updateAccount, async ({ params, body }) => {
    await changeRole(db, params.id, body.account.role)
    return { account: await readAccount(db, params.id) }
  })

  bind(endpoints.closeAccount, async ({ params }) => {
    await closeAccount(db, params.id)
    await endSessions(accounts.auth, params.id)
    return { account: await readAccount(db, params.id) }
  })

  bind(endpoints.reopenAccount, async ({ params }) => {
    await reopenAccount(db, params.id)
    return { account: await readAccount(db, params.id) }
  })

  bind(endpoints.listInvitations, async () => ({ results: await listInvitations(db) }))

  bind(endpoints.invite, async ({ body, identity, request }) => ({
    invitation: await invite(
      services,
      body.invitation,
      inviterOf(services, identity, request),
      writingOf(identity),
    ),
  }))

  bind(endpoints.resendInvitation, async ({ params, identity, request }) => ({
    invitation: await resendInvitation(services, recordId(params.id), inviterOf(services, identity, request)),
  }))

  bind(endpoints.withdrawInvitation, ({ params }) => withdrawInvitation(db, recordId(params.id)))
}
