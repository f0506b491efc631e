import { join } from 'node:path'
import compress from '@fastify/compress'
import helmet from '@fastify/helmet'
import Fastify, { type FastifyInstance } from 'fastify'
import { TEXT_MAX } from '../contract/field-kinds.ts'
import { projectRoot, type Config } from './config.ts'
import { admitRequests, uncounted } from './http/admission.ts'
import { limitAttempts } from './http/attempts.ts'
import { dashboard } from './http/dashboard.ts'
import { handleErrors, sendProblem } from './http/error-handler.ts'
import { answerInManner } from './http/manner.ts'
import { parseQuery, readBodies } from './http/request-reading.ts'
import { binder } from './http/route.ts'
import { contentSecurityPolicy } from './http/security.ts'
import type { Services } from './http/services.ts'
import { createJobRunner } from './jobs/runner.ts'
import { activationRoutes } from './routes/activations.ts'
import { backupRoutes } from './routes/backup.ts'
import { changeRoutes } from './routes/changes.ts'
import { contactRoutes } from './routes/contacts.ts'
import { customFieldRoutes } from './routes/custom-fields.ts'
import { docsRoutes } from './routes/docs.ts'
import { duplicateRoutes } from './routes/duplicates.ts'
import { exportFileRoutes, exportRoutes } from './routes/exports.ts'
import { importFileRoutes, importRoutes } from './routes/imports.ts'
import { jobRoutes } from './routes/jobs.ts'
import { listRoutes } from './routes/lists.ts'
import { lookupRoutes } from './routes/lookup.ts'
import { mapRoutes } from './routes/map.ts'
import { matchingRoutes } from './routes/matching.ts'
import { nationRoutes } from './routes/nation.ts'
import { nearbyRoutes } from './routes/nearby.ts'
import { noteRoutes } from './routes/notes.ts'
import { ownAccountRoutes } from './routes/own-account.ts'
import { peopleRoutes } from './routes/people.ts'
import { precinctRoutes } from './routes/precincts.ts'
import { savedSearchRoutes } from './routes/saved-searches.ts'
import { searchRoutes } from './routes/search.ts'
import { sessionRoutes } from './routes/session.ts'
import { taggingRoutes } from './routes/taggings.ts'
import { tagRoutes } from './routes/tags.ts'
import { teamRoutes } from './routes/team.ts'
import { tokenRoutes } from './routes/tokens.ts'
import { workers } from './workers.ts'

/** The largest body, in bytes: a list of 100,000 ids fits (api-facts). */
const BODY_MAX = 2 * 1024 * 1024
/** The longest part of a path, in UTF-16 units: a tag or an external id fits. */
const PATH_PART_MAX = TEXT_MAX
/** Answers shorter than this, in bytes, are not worth compressing. */
const COMPRESS_MIN = 1024

/** What an app is told besides its services; see `Config`. */
export type AppSettings = Pick<Config, 'rateLimit' | 'manner' | 'tiles'>

/** Builds the app over opened services; it listens to nothing, so tests inject requests. */
export async function buildApp(
  services: Services,
  { rateLimit, manner, tiles }: AppSettings = { rateLimit: null, manner: 'document', tiles: null },
): Promise<FastifyInstance> {
  const app = Fastify({
    bodyLimit: BODY_MAX,
    routerOptions: {
      querystringParser: parseQuery,
      ignoreTrailingSlash: true,
      // A base address with a slash at its end is a common habit.
      ignoreDuplicateSlashes: true,
      maxParamLength: PATH_PART_MAX,
    },
    // Addresses that can't be read: no hook sees them.
    frameworkErrors: (error, request, reply) =>
      sendProblem(error, request, reply.headers(uncounted(rateLimit))),
    logger: { level: 'error', redact: ['req.headers.authorization', 'req.headers.cookie', 'req.url'] },
  })
  handleErrors(app)
  await app.register(helmet, {
    contentSecurityPolicy: contentSecurityPolicy(tiles),
    // Whether a host is for encrypted connections only is for whoever runs the proxy to say.
    strictTransportSecurity: false,
  })
  admitRequests(app, services, rateLimit)
  // After admission: an answer to what can't be read has the headers of the limit as well.
  readBodies(app)
  limitAttempts(app, services.engine)
  answerInManner(app, manner)
  await app.register(compress, { threshold: COMPRESS_MIN })
  const jobs = createJobRunner(services.engine, workers, (error) => app.log.error({ err: error }))
  app.addHook('onReady', jobs.start)
  // Before the database closes, which other hooks do.
  app.addHook('preClose', jobs.stop)
  const bind = binder(app)
  peopleRoutes(bind, services)
  matchingRoutes(bind, services)
  lookupRoutes(bind, services)
  duplicateRoutes(bind, services)
  activationRoutes(bind, services)
  changeRoutes(bind, services)
  customFieldRoutes(bind, services)
  precinctRoutes(bind, services)
  searchRoutes(bind, services)
  savedSearchRoutes(bind, services)
  nearbyRoutes(bind, services)
  mapRoutes(bind, tiles)
  sessionRoutes(bind, services)
  taggingRoutes(bind, services)
  noteRoutes(bind, services)
  listRoutes(bind, services)
  jobRoutes(bind, services, jobs)
  importRoutes(bind, services, jobs)
  exportRoutes(bind, services, jobs)
  tagRoutes(bind, services)
  contactRoutes(bind, services)
  nationRoutes(bind, services)
  ownAccountRoutes(bind, services)
  teamRoutes(bind, services)
  tokenRoutes(bind, services)
  backupRoutes(app, services)
  importFileRoutes(app, services, jobs)
  exportFileRoutes(app, services)
  docsRoutes(app, bind)
  await dashboard(app, join(projectRoot, 'dist'))
  return app
}
