import type { FastifyRequest } from 'fastify'
import { mayAct, type Role } from '../../contract/account.ts'
import type { Endpoint } from '../../contract/endpoint.ts'
import type { Manner } from '../../contract/manner.ts'
import { Problem } from '../../contract/problem.ts'
import type { Accounts, AccountRecord } from '../accounts/accounts.ts'

/** Who is calling, and with which rights. */
export interface Identity {
  account: AccountRecord
  role: Role
  via: 'token' | 'session'
  /** The id of the token; null for a session. */
  tokenId: number | null
  /** The session; null for a token. */
  sessionId: string | null
  /** The manner chosen for the token; null follows the server's. */
  manner: Manner | null
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Who is calling; null for nobody, and outside the API. */
    identity: Identity | null
  }
}

const bearerToken = (request: FastifyRequest): string | undefined => {
  const [, bearer] = /^Bearer\s+(\S+)\s*$/i.exec(request.headers.authorization ?? '') ?? []
  const { access_token } = request.query as Record<string, unknown>
  return bearer ?? (typeof access_token === 'string' ? access_token : undefined)
}

/** Finds out who is calling; a token goes before a session. Throws `unauthorized` for a token that isn't one. */
export async function identify(request: FastifyRequest, accounts: Accounts): Promise<Identity | null> {
  const token = bearerToken(request)
  if (token !== undefined) {
    const found = await accounts.byToken(token)
    if (!found) throw new Problem('unauthorized', 'The access token is not valid.')
    const { id, ...rights } = found
    return { ...rights, via: 'token', tokenId: id, sessionId: null }
  }
  if (!request.headers.cookie) return null
  const session = await accounts.bySession(request.headers.cookie)
  if (!session) return null
  const { role } = session.account
  return { ...session, role, via: 'session', tokenId: null, manner: 'document' }
}

/** Throws unless this caller may call the endpoint. */
export function authorize(
  identity: Identity | null,
  { who }: Pick<Endpoint, 'who'>,
): asserts identity is Identity {
  if (who === 'anyone') return
  if (!identity) throw new Problem('unauthorized', 'Sign in, or send an access token.')
  if (!mayAct(identity.role, who))
    throw new Problem('forbidden', `Only ${who === 'organizer' ? 'an organizer' : 'staff'} may do this.`)
}

/**
 * Throws when another site makes the browser change something with the cookie it keeps. Browsers say where a
 * request comes from; one that carries a cookie and doesn't is refused.
 */
export function requireSameOrigin(request: FastifyRequest) {
  const { cookie, origin, host, 'sec-fetch-site': site } = request.headers
  if (cookie === undefined && origin === undefined) return
  const sameOrigin =
    site === 'same-origin' || (site === undefined && origin !== undefined && hostOf(origin) === host)
  if (!sameOrigin) throw new Problem('forbidden', 'Changes with a session must come from this site.')
}

const hostOf = (origin: string) => (URL.canParse(origin) ? new URL(origin).host : null)
