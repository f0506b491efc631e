import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Session } from '../../contract/account.ts'
import { endpoints } from '../../contract/endpoints.ts'
import type { AccountRecord } from '../accounts/accounts.ts'
import { makeFirstAccount } from '../accounts/first-account.ts'
import { nationName } from '../accounts/nation.ts'
import { Problem } from '../http/problem.ts'
import type { Bind } from '../http/route.ts'
import type { Services } from '../services.ts'

/** Keeps a session cookie off plain connections when the browser came over an encrypted one. */
function setCookies(request: FastifyRequest, reply: FastifyReply, cookies: string[]) {
  const encrypted = request.headers['x-forwarded-proto'] === 'https'
  for (const cookie of cookies) reply.header('set-cookie', encrypted ? `${cookie}; Secure` : cookie)
}

/** The endpoints of sessions: who is signed in, signing in and out, the first account. */
export function sessionRoutes(bind: Bind, { engine, db, accounts }: Services) {
  const session = async (account: AccountRecord | null): Promise<Session> => ({
    account: account && {
      email: account.email,
      name: account.name,
      role: account.role,
      person_id: account.personId,
    },
    nation: { name: await nationName(db) },
    first_run: account === null && (await accounts.none()),
  })

  async function signIn(
    email: string,
    password: string,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<Session> {
    const signedIn = await accounts.signIn(email, password)
    if (!signedIn) throw new Problem('unauthorized', 'Email and password don’t fit.')
    setCookies(request, reply, signedIn.cookies)
    return session(signedIn.account)
  }

  bind(endpoints.session, ({ identity }) => session(identity?.account ?? null))

  bind(endpoints.signIn, ({ body, request, reply }) => signIn(body.email, body.password, request, reply))

  bind(endpoints.signOut, async ({ request, reply }) => {
    setCookies(request, reply, await accounts.signOut(request.headers.cookie ?? ''))
  })

  bind(endpoints.firstRun, async ({ body, request, reply }) => {
    await makeFirstAccount(engine, accounts, body)
    return signIn(body.email, body.password, request, reply)
  })
}
