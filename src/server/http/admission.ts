import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Problem } from '../../contract/problem.ts'
import { RATE_LIMIT_DEFAULT, type RateLimit } from '../../contract/rate-limit.ts'
import type { Counted } from '../database/engine.ts'
import { identify } from './identity.ts'
import type { Services } from './services.ts'

/**
 * How many times as much a session may ask as a token: one person at the dashboard reads pages as fast as they
 * scroll, in several tabs, and must never meet the limit; a runaway script must.
 */
const SESSION_SHARE = 4

const isOfApi = ({ url, routeOptions }: FastifyRequest) =>
  routeOptions.config.endpoint !== undefined || url.startsWith('/api/')

/**
 * Lets requests of the API in: finds out who is calling (`request.identity`), counts the request, and sets the
 * headers of the limit, on refusals too. Throws `unauthorized` and `rate_limited`.
 */
export function admitRequests(
  app: FastifyInstance,
  { engine, accounts }: Services,
  limit: RateLimit | null,
): void {
  async function count(request: FastifyRequest, reply: FastifyReply) {
    if (!limit) return void reply.headers(uncounted(limit))
    const { key, share } = payer(request)
    const requests = limit.requests * share
    const counted = await engine.countRequest(key, limit.seconds)
    reply.headers(limitHeaders({ requests, seconds: limit.seconds }, counted))
    if (counted.count > requests) throw tooMany(reply, counted)
  }

  app.decorateRequest('identity', null)
  app.addHook('onRequest', async (request, reply) => {
    if (!isOfApi(request)) return
    try {
      request.identity = await identify(request, accounts)
    } finally {
      // Tokens that are none count for the address they come from.
      await count(request, reply)
    }
  })
}

/** Whose requests are counted together: a token's, an account's at the dashboard, else an address's. */
function payer({ identity, ip }: FastifyRequest): { key: string; share: number } {
  if (!identity) return { key: `ip ${ip}`, share: 1 }
  if (identity.tokenId !== null) return { key: `token ${identity.tokenId}`, share: 1 }
  return { key: `account ${identity.account.id}`, share: SESSION_SHARE }
}

/** The headers of the limit, in the form of the hosted service: a window's length, what is left, when it ends. */
const limitHeaders = ({ requests, seconds }: RateLimit, { count, endsAt }: Counted) => ({
  'x-ratelimit-limit': `${seconds}s`,
  'x-ratelimit-remaining': Math.max(0, requests - count),
  'x-ratelimit-reset': Math.ceil(endsAt),
})

/** The headers of an answer that isn't counted: a client crashes without them (api-facts). */
export function uncounted(limit: RateLimit | null) {
  const { requests, seconds } = limit ?? RATE_LIMIT_DEFAULT
  const endsAt = Date.now() / 1000 + seconds
  return limitHeaders({ requests, seconds }, { count: 1, endsAt, secondsLeft: seconds })
}

/** The refusal of one request too many. */
export function tooMany(reply: FastifyReply, { secondsLeft }: Counted): Problem {
  reply.header('retry-after', Math.max(1, Math.ceil(secondsLeft)))
  return new Problem('rate_limited', 'Too many requests; try again later.')
}
