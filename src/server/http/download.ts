import type { FastifyRequest } from 'fastify'
import { authorize, requireSameOrigin, type Identity } from './identity.ts'

/**
 * The organizer who asks for a file. Throws `unauthorized`, and `forbidden` for anyone else and for another site: it
 * couldn't read the file, but could keep the server busy with it.
 */
export function requireDownloader(request: FastifyRequest): Identity {
  const { identity } = request
  authorize(identity, { who: 'organizer' })
  if (identity.via === 'session') requireSameOrigin(request)
  return identity
}

/** The headers of a file to keep, such as `people-2026-05-01.csv`, named for the day in UTC. */
export const downloadHeaders = (type: string, name: string, ending: string) => ({
  'content-type': type,
  'content-disposition': `attachment; filename="${name}-${new Date().toISOString().slice(0, 10)}.${ending}"`,
  'cache-control': 'no-store',
})
