import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Problem } from '../../contract/problem.ts'

/** A browser asking for a page; a file of an older build is gone and must not be answered with a page. */
const isPage = ({ method, url }: FastifyRequest) =>
  (method === 'GET' || method === 'HEAD') && !/^\/+(api|assets)([/?]|$)/i.test(url)

/** What is said of pages means nothing for a script or a style, and each of the many files would carry it. */
const ofDocuments = [
  'content-security-policy',
  'cross-origin-opener-policy',
  'origin-agent-cluster',
  'referrer-policy',
  'x-dns-prefetch-control',
  'x-download-options',
  'x-frame-options',
  'x-permitted-cross-domain-policies',
  'x-xss-protection',
]

/** Serves the dashboard that was built into a folder: its files as they are, and its page for every path that is not the API's. */
export async function dashboard(app: FastifyInstance, folder: string) {
  const built = existsSync(join(folder, 'index.html'))
  if (built) {
    await app.register(fastifyStatic, {
      root: folder,
      wildcard: false,
      index: false,
      preCompressed: true,
      cacheControl: false,
      // A file whose name has a digest never changes, and the page has its ETag.
      lastModified: false,
      acceptRanges: false,
      setHeaders: (reply, path) => {
        if (!path.includes('/assets/')) return void reply.header('cache-control', 'no-cache')
        // Built files have a digest in their name; the page itself names the newest of them.
        reply.header('cache-control', 'public, max-age=31536000, immutable')
        for (const name of ofDocuments) reply.removeHeader(name)
      },
    })
  }
  app.setNotFoundHandler(async (request, reply) => {
    if (!built || !isPage(request)) throw new Problem('not_found', 'There is nothing at this address.')
    return reply.header('cache-control', 'no-cache').sendFile('index.html')
  })
}
