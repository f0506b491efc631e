import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { endpoints } from '../../contract/endpoints.ts'
import type { NewExport } from '../../contract/export.ts'
import { recordNotFound } from '../../contract/problem.ts'
import { readExport, readExports, requestOf, requireExport } from '../exports/read.ts'
import { cancelExport, resumeExport, startExport } from '../exports/start.ts'
import { readFile } from '../files/store.ts'
import { fileHeaders, requireDownloader } from '../http/download.ts'
import type { Identity } from '../http/identity.ts'
import { originOf } from '../http/origin.ts'
import type { Bind } from '../http/route.ts'
import type { Services } from '../http/services.ts'
import type { JobRunner } from '../jobs/runner.ts'
import { recordId, sightOf, writingOf } from './person-answer.ts'
import { begin } from './started-job.ts'

const mediaTypes: Record<NewExport['format'], string> = {
  csv: 'text/csv; charset=utf-8',
  json_lines: 'application/x-ndjson; charset=utf-8',
}

/** The endpoints that give people out as files. */
export function exportRoutes(bind: Bind, { db, publicUrl }: Services, { run }: JobRunner) {
  const answer = async (id: number, request: FastifyRequest) => ({
    export: await readExport(db, id, publicUrl ?? originOf(request)),
  })

  async function start(asked: NewExport, identity: Identity, request: FastifyRequest) {
    const { id, jobId } = await startExport(db, asked, sightOf(identity), writingOf(identity))
    await begin(run, jobId, request)
    return answer(id, request)
  }

  bind(endpoints.createExport, ({ body, identity, request }) => start(body.export, identity, request))

  bind(endpoints.exportList, ({ params, body, identity, request }) => {
    const { context: _, ...asked } = body.export
    return start({ ...asked, whom: { list_id: recordId(params.id) } }, identity, request)
  })

  bind(endpoints.showExport, ({ params, request }) => answer(recordId(params.id), request))

  bind(endpoints.listExports, async ({ request }) => ({
    results: await readExports(db, publicUrl ?? originOf(request)),
  }))

  bind(endpoints.cancelExport, async ({ params, request }) => {
    const id = recordId(params.id)
    await cancelExport(db, id)
    return answer(id, request)
  })

  bind(endpoints.resumeExport, async ({ params, request }) => {
    const id = recordId(params.id)
    await begin(run, await resumeExport(db, id), request)
    return answer(id, request)
  })
}

/** The file of an export. Not an endpoint of the contract: it answers a file and no JSON. */
export function exportFileRoutes(app: FastifyInstance, { db }: Services) {
  app.get<{ Params: { id: string } }>('/api/v1/exports/:id/download', async (request, reply) => {
    requireDownloader(request)
    const row = await requireExport(db, recordId(request.params.id))
    const { status, size_in_bytes } = await readExport(db, row.id, '')
    if (status.name !== 'finished' || row.file_id === null) throw recordNotFound()
    const { format, file_name } = requestOf(row)
    return reply
      .headers(fileHeaders(mediaTypes[format], file_name))
      .header('content-length', size_in_bytes)
      .send(Readable.from(readFile(db, row.file_id)))
  })
}
