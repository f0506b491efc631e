import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Session } from '../../contract/account.ts'
import { Problem } from '../../contract/problem.ts'
import type { AccountRecord } from '../accounts/accounts.ts'
import { isEncrypted } from '../http/origin.ts'
import type { Services } from '../http/services.ts'
import { readNation } from '../nation/settings.ts'

/** Keeps a session cookie off plain connections when the browser came over an encrypted one. */
export function setCookies(request: FastifyRequest, reply: FastifyReply, cookies: string[]) {
  const encrypted = isEncrypted(request)
  for (const cookie of cookies) reply.header('set-cookie', encrypted ? `${cookie}; Secure` : cookie)
}

/** What the dashboard is told of whoever is signed in. */
export const sessionOf = async (
  { db, accounts }: Services,
  account: AccountRecord | null,
): Promise<Session> => ({
  account: account && {
    email: account.email,
    name: account.name,
    role: account.role,
    person_id: account.personId,
    language: account.language ?? null,
  },
  nation: await readNation(db),
  first_run: account === null && (await accounts.none()),
})

/** Signs in and sets the session cookie. Throws `unauthorized`. */
export async function signIn(
  services: Services,
  email: string,
  password: string,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Session> {
  const browser = { userAgent: request.headers['user-agent'], ip: request.ip }
  const signedIn = await services.accounts.signIn(email, password, browser)
  if (!signedIn) throw new Problem('unauthorized', 'Email and password don’t fit.')
  setCookies(request, reply, signedIn.cookies)
  return sessionOf(services, signedIn.account)
}
