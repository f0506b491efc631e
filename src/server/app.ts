import compress from '@fastify/compress'
import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import Fastify, { type FastifyInstance } from 'fastify'
import { dashboard } from './http/dashboard.ts'
import { handleErrors, sendProblem } from './http/error-handler.ts'
import { parseQuery, readBodies } from './http/request-reading.ts'
import { binder } from './http/route.ts'
import { contentSecurityPolicy } from './http/security.ts'
import { peopleRoutes } from './routes/people.ts'
import { sessionRoutes } from './routes/session.ts'
import type { Services } from './services.ts'

/** The largest body, in bytes: a list of 100,000 ids fits (api-facts). */
const BODY_MAX = 2 * 1024 * 1024
/** Answers shorter than this, in bytes, are not worth compressing. */
const COMPRESS_MIN = 1024

/** Builds the app over opened services; it listens to nothing, so tests inject requests. */
export async function buildApp(services: Services): Promise<FastifyInstance> {
  const app = Fastify({
    bodyLimit: BODY_MAX,
    routerOptions: { querystringParser: parseQuery, ignoreTrailingSlash: true },
    frameworkErrors: sendProblem,
    logger: { level: 'error', redact: ['req.headers.authorization', 'req.headers.cookie', 'req.url'] },
  })
  handleErrors(app)
  readBodies(app)
  await app.register(helmet, {
    contentSecurityPolicy,
    // Whether a host is for encrypted connections only is for whoever runs the proxy to say.
    strictTransportSecurity: false,
  })
  await app.register(compress, { threshold: COMPRESS_MIN })
  await app.register(rateLimit, { global: false })
  const bind = binder(app, services.accounts)
  peopleRoutes(bind, services)
  sessionRoutes(bind, services)
  await dashboard(app)
  return app
}
