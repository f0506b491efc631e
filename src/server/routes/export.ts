import { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import { fieldNames } from '../../contract/fields.ts'
import { ExportRequestSchema } from '../../contract/job.ts'
import { authorize, requireSameOrigin } from '../http/identity.ts'
import { parseBody } from '../http/route.ts'
import { exportPeople } from '../jobs/export.ts'
import type { Services } from '../services.ts'
import { sightOf } from './person-answer.ts'

/** What an export of today is called: the day in UTC. */
const exportName = () => `people-${new Date().toISOString().slice(0, 10)}.csv`

/** People as a file of CSV. Not an endpoint of the contract: it answers a file and no JSON. */
export function exportRoutes(app: FastifyInstance, { db }: Services) {
  app.post('/api/v1/people/export', async (request, reply) => {
    const { identity } = request
    authorize(identity, { who: 'organizer' })
    if (identity.via === 'session') requireSameOrigin(request)
    const { whom, fields = fieldNames } = parseBody(ExportRequestSchema, request.body)
    const text = await exportPeople(db, whom, fields, sightOf(identity))
    return reply
      .headers({
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="${exportName()}"`,
        'cache-control': 'no-store',
      })
      .send(Readable.from(text))
  })
}
