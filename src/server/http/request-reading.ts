import type { FastifyInstance } from 'fastify'
import { Problem, unsupportedMediaType } from './problem.ts'

/**
 * A query string as an object. Of a parameter sent twice the last wins, since the official client repeats
 * `limit`; `custom_values[slug]=x` is nested (api-facts).
 */
export function parseQuery(text: string): Record<string, unknown> {
  const query: Record<string, unknown> = Object.create(null)
  for (const [name, value] of new URLSearchParams(text)) {
    const [, outer, inner] = /^([^[\]]+)\[([^[\]]+)\]$/.exec(name) ?? []
    if (outer === undefined || inner === undefined) query[name] = value
    else {
      const nested = typeof query[outer] === 'object' ? query[outer] : Object.create(null)
      query[outer] = Object.assign(nested, { [inner]: value })
    }
  }
  return query
}

function parseJson(text: string): unknown {
  if (text.trim() === '') return undefined
  try {
    return JSON.parse(text)
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
  const readJson = async (_request: unknown, text: string) => parseJson(text)
  app.addContentTypeParser('application/json', { parseAs: 'string' }, readJson)
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    async (_request: unknown, text: string) => {
      if (text !== '' && !/^\s*[{[]/.test(text)) throw unsupportedMediaType()
      return parseJson(text)
    },
  )
  app.addHook('onRequest', async (request) => {
    // Databases disagree on a NUL in a text, so none gets that far; in bodies the rules of each field refuse it.
    if (/%00/.test(request.url))
      throw new Problem('bad_request', 'The address has a character that can’t be read.')
    if (!request.headers['content-type']) request.headers['content-type'] = 'application/json'
  })
}
