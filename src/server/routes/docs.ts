import type { FastifyInstance } from 'fastify'
import { endpoints } from '../../contract/endpoints.ts'
import { describeApi } from '../docs/describe.ts'
import { openApiDocument } from '../docs/openapi.ts'
import { docsPage } from '../docs/page.ts'
import { ReadyJson } from '../http/ready-json.ts'
import type { Bind } from '../http/route.ts'

/** Says the same thing over and over, found out the first time: a server starts faster without. */
function once<Result>(find: () => Result): () => Result {
  let found: { result: Result } | undefined
  return () => (found ??= { result: find() }).result
}

/** The API as OpenAPI, and as a page to read. */
export function docsRoutes(app: FastifyInstance, bind: Bind) {
  const api = once(describeApi)
  const openApi = once(() => new ReadyJson(JSON.stringify(openApiDocument(api()))))
  const page = once(() => docsPage(api()))

  bind(endpoints.openapi, async () => openApi())

  app.get('/api/docs', (_request, reply) => reply.type('text/html; charset=utf-8').send(page()))
}
