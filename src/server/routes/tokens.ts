import { endpoints } from '../../contract/endpoints.ts'
import { listTokens, readToken, revokeToken } from '../accounts/tokens.ts'
import type { Bind } from '../http/route.ts'
import type { Services } from '../http/services.ts'
import { recordId } from './person-answer.ts'

/** The endpoints of API tokens. */
export function tokenRoutes(bind: Bind, { db, accounts }: Services) {
  bind(endpoints.listTokens, async () => ({ results: await listTokens(db) }))

  bind(endpoints.createToken, async ({ body, identity }) => {
    const { name, role, manner } = body.token
    const secret = await accounts.createToken(identity.account, role, manner, name)
    return { token: await readToken(db, secret), secret }
  })

  bind(endpoints.revokeToken, ({ params }) => revokeToken(db, recordId(params.id)))
}
