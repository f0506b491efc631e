import type { FastifyRequest } from 'fastify'
import { datedName } from '../files/dated-name.ts'
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

/** The headers of a file to keep, under a name that has no quotes. */
export const fileHeaders = (type: string, fileName: string) => ({
  'content-type': type,
  'content-disposition': `attachment; filename="${fileName}"`,
  'cache-control': 'no-store',
})

/** The headers of a file to keep, named for the day. */
export const downloadHeaders = (type: string, name: string, ending: string) =>
  fileHeaders(type, datedName(name, ending))
