import type { FastifyInstance } from 'fastify'
import { Problem } from '../../contract/problem.ts'
import { unsupportedMediaType } from './error-handler.ts'

/** Where a parameter stands whose name can't be understood. */
const unreadable = Symbol('unreadable')

/** `name`, `name[]` as Ruby writes a list, `name[inner]` and `name[inner][]`; nothing is nested deeper. */
const parameterName = /^([^[\]]+)(?:\[([^[\]]+)\])?(?:\[\])?$/

/**
 * A query string as an object. Of a parameter sent twice the last wins, since the official client repeats
 * `limit`; `custom_values[slug]=x` is nested (api-facts). A name that can't be understood is kept aside, since the
 * router must not throw; the request is refused later: a filter that is passed over would show everyone.
 */
export function parseQuery(text: string): Record<string, unknown> {
  const query: Record<string | symbol, unknown> = Object.create(null)
  for (const [name, value] of new URLSearchParams(text)) {
    const [, outer, inner] = parameterName.exec(name) ?? []
    if (outer === undefined || inner === '__proto__') {
      query[unreadable] = name
    } else if (inner === undefined) query[outer] = value
    else {
      const nested = typeof query[outer] === 'object' ? query[outer] : Object.create(null)
      query[outer] = Object.assign(nested, { [inner]: value })
    }
  }
  return query
}

/** Refuses bytes that are no UTF-8 instead of storing something else; a mark at the start is passed over. */
const utf8 = new TextDecoder('utf-8', { fatal: true })

function parseJson(bytes: Buffer): unknown {
  try {
    const text = utf8.decode(bytes)
    return text.trim() === '' ? undefined : JSON.parse(text)
  } catch {
    throw new Problem('bad_request', 'The body is not JSON.')
  }
}

/**
 * Reads bodies as JSON: empty ones are none, a body without a content type is taken for JSON (api-facts), and so
 * is JSON under the content type that curl gives to everything.
 */
export function readBodies(app: FastifyInstance) {
  app.removeAllContentTypeParsers()
  const readJson = async (_request: unknown, bytes: Buffer) => parseJson(bytes)
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, readJson)
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'buffer' },
    async (_request: unknown, bytes: Buffer) => {
      if (bytes.length > 0 && !/^\s*[{[]/.test(bytes.toString('latin1', 0, 100))) throw unsupportedMediaType()
      return parseJson(bytes)
    },
  )
  app.addHook('onRequest', async (request) => {
    // Databases disagree on a NUL in a text, so none gets that far; in bodies the rules of each field refuse it.
    if (/%00/.test(request.url))
      throw new Problem('bad_request', 'The address has a character that can’t be read.')
    const { [unreadable]: parameter } = request.query as Record<symbol, string | undefined>
    if (parameter !== undefined)
      throw new Problem('bad_request', `The parameter ${parameter} can’t be understood.`)
    if (!request.headers['content-type']) request.headers['content-type'] = 'application/json'
  })
}
