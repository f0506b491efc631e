import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { projectRoot } from '../config.ts'
import { Problem } from './problem.ts'

/** A browser asking for a page; a file of an older build is gone and must not be answered with a page. */
const isPage = ({ method, url }: FastifyRequest) =>
  (method === 'GET' || method === 'HEAD') && !/^\/+(api|assets)([/?]|$)/i.test(url)

const dist = join(projectRoot, 'dist')

/** Serves the built dashboard: its files as they are, and its page for every path that is not the API's. */
export async function dashboard(app: FastifyInstance) {
  const built = existsSync(join(dist, 'index.html'))
  if (built) {
    await app.register(fastifyStatic, {
      root: dist,
      wildcard: false,
      index: false,
      preCompressed: true,
      cacheControl: false,
      // Built files have a digest in their name; the page itself names the newest of them.
      setHeaders: (reply, path) =>
        void reply.header(
          'cache-control',
          path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
        ),
    })
  }
  app.setNotFoundHandler(async (request, reply) => {
    if (!built || !isPage(request)) throw new Problem('not_found', 'There is nothing at this address.')
    return reply.header('cache-control', 'no-cache').sendFile('index.html')
  })
}
