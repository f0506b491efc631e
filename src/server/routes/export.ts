import { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import { fieldNames } from '../../contract/fields.ts'
import { ExportRequestSchema } from '../../contract/job.ts'
import { downloadHeaders, requireDownloader } from '../http/download.ts'
import { parseBody } from '../http/route.ts'
import { exportPeople } from '../jobs/export.ts'
import type { Services } from '../services.ts'
import { sightOf } from './person-answer.ts'

/** People as a file of CSV. Not an endpoint of the contract: it answers a file and no JSON. */
export function exportRoutes(app: FastifyInstance, { db }: Services) {
  app.post('/api/v1/people/export', async (request, reply) => {
    const identity = requireDownloader(request)
    const { whom, fields = fieldNames } = parseBody(ExportRequestSchema, request.body)
    const text = await exportPeople(db, whom, fields, sightOf(identity))
    return reply
      .headers(downloadHeaders('text/csv; charset=utf-8', 'people', 'csv'))
      .send(Readable.from(text))
  })
}
