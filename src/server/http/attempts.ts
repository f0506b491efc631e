import { createHash } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { valueAt } from '../../contract/complaint.ts'
import type { Engine } from '../database/engine.ts'
import { tooMany } from './admission.ts'

/** An email is of any length here, and a key is kept for a minute. */
const digestOf = (text: string) => createHash('sha256').update(text).digest('base64url')

/** By address and email: an office behind one address isn't locked out by one of it. */
const attemptKey = ({ ip, body, routeOptions }: FastifyRequest) =>
  `attempt ${digestOf(`${routeOptions.url} ${ip} ${String(valueAt(body, ['email'])).toLowerCase()}`)}`

/** Limits guessing of passwords, whether or not requests are limited. Throws `rate_limited`. */
export function limitAttempts(app: FastifyInstance, { countRequest }: Engine): void {
  app.addHook('preHandler', async (request, reply) => {
    const allowed = request.routeOptions.config.endpoint?.attemptsPerMinute
    if (allowed === undefined) return
    const counted = await countRequest(attemptKey(request), 60)
    if (counted.count > allowed) throw tooMany(reply, counted)
  })
}
