import type { FastifyRequest } from 'fastify'
import { Problem } from '../../contract/problem.ts'

/** Whether the browser's connection is encrypted; a proxy in front of Muster says so. */
export const isEncrypted = (request: FastifyRequest): boolean =>
  request.headers['x-forwarded-proto'] === 'https'

/**
 * The origin under which the client reached this server, such as `https://people.example.org`. Whoever sends the
 * request can make it up, so it is for answers to someone trusted. Throws `bad_request` when there is none.
 */
export function originOf(request: FastifyRequest): string {
  const text = `${isEncrypted(request) ? 'https' : 'http'}://${request.headers.host ?? ''}`
  const url = URL.parse(text)
  // A host with a login or a path beside it would lead somewhere else than it seems.
  if (url?.href !== `${url?.origin}/`)
    throw new Problem('bad_request', 'The Host header should name this server.')
  return url.origin
}
