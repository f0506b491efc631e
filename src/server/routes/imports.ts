import { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import { endpoints } from '../../contract/endpoints.ts'
import { FILE_MAX } from '../files/take-in.ts'
import { downloadHeaders, requireDownloader } from '../http/download.ts'
import type { Bind } from '../http/route.ts'
import type { Services } from '../http/services.ts'
import { beginImport } from '../imports/begin.ts'
import { changeImport, destroyImport } from '../imports/change.ts'
import { chooseForRow, chooseLikely } from '../imports/choose.ts'
import { importColumns, lackingTargets } from '../imports/columns.ts'
import { listKept } from '../imports/kept.ts'
import { leaveOut } from '../imports/leave-out.ts'
import { mendRow } from '../imports/steps/mend.ts'
import {
  cancelImport,
  compareImport,
  pauseImport,
  resumeImport,
  runImport,
  undoImport,
} from '../imports/orders.ts'
import { listImports, readImport } from '../imports/present.ts'
import { isAsRemembered } from '../imports/propose-mapping.ts'
import { refusedRows } from '../imports/refused-rows.ts'
import { importRowsPage, readImportRow } from '../imports/rows-page.ts'
import { requireImport } from '../imports/store.ts'
import type { JobRunner } from '../jobs/runner.ts'
import { recordId, writingOf } from './person-answer.ts'

/** The endpoints that bring people in from files. */
export function importRoutes(bind: Bind, { db }: Services, { run }: JobRunner) {
  const answer = async (id: number) => ({ import: await readImport(db, id) })
  /** Begins work and answers how far the import is. */
  async function goOn(id: number, jobId: number | null) {
    if (jobId !== null) void run(jobId)
    return answer(id)
  }

  bind(endpoints.createImport, async ({ body, identity }) => {
    const { file, is_overwritable } = body.import
    const { id, jobId } = await beginImport(
      db,
      Readable.from([Buffer.from(file, 'base64url')]),
      {
        fileName: 'import',
        byItself: true,
        options: { on_match: is_overwritable ? 'overwrite' : 'fill' },
      },
      writingOf(identity),
    )
    return goOn(id, jobId)
  })
  bind(endpoints.showImport, async ({ params }) => answer(recordId(params.id)))
  bind(endpoints.listImports, async () => ({ results: await listImports(db) }))
  bind(endpoints.changeImport, async ({ params, body, identity }) => {
    const id = recordId(params.id)
    return goOn(id, await changeImport(db, id, body.import, writingOf(identity)))
  })
  bind(endpoints.destroyImport, async ({ params }) => destroyImport(db, recordId(params.id)))
  bind(endpoints.importColumns, async ({ params }) => {
    const record = await requireImport(db, recordId(params.id))
    return {
      columns: await importColumns(db, record),
      remembered: await isAsRemembered(db, record),
      lacking: await lackingTargets(db, record),
    }
  })
  bind(endpoints.compareImport, async ({ params, identity }) => {
    const id = recordId(params.id)
    return goOn(id, await compareImport(db, id, writingOf(identity)))
  })
  bind(endpoints.listImportRows, async ({ params, query }) => importRowsPage(db, recordId(params.id), query))
  bind(endpoints.leaveOutRows, async ({ params, body }) => {
    const id = recordId(params.id)
    await leaveOut(db, id, body)
    return answer(id)
  })
  bind(endpoints.chooseForRow, async ({ params, body }) => {
    const [id, row] = [recordId(params.id), recordId(params.row)]
    await chooseForRow(db, id, row, body.choice)
    return { row: await readImportRow(db, id, row) }
  })
  bind(endpoints.mendRow, async ({ params, body }) => {
    const [id, row] = [recordId(params.id), recordId(params.row)]
    await mendRow(db, id, row, body.cells)
    return { row: await readImportRow(db, id, row), ...(await answer(id)) }
  })
  bind(endpoints.chooseLikely, async ({ params, body }) => ({
    chosen: await chooseLikely(db, recordId(params.id), body.weight),
  }))
  bind(endpoints.runImport, async ({ params, identity }) => {
    const id = recordId(params.id)
    return goOn(id, await runImport(db, id, writingOf(identity)))
  })
  bind(endpoints.pauseImport, async ({ params }) => {
    const id = recordId(params.id)
    await pauseImport(db, id)
    return answer(id)
  })
  bind(endpoints.resumeImport, async ({ params }) => {
    const id = recordId(params.id)
    return goOn(id, await resumeImport(db, id))
  })
  bind(endpoints.cancelImport, async ({ params }) => {
    const id = recordId(params.id)
    await cancelImport(db, id)
    return answer(id)
  })
  bind(endpoints.undoImport, async ({ params, identity }) => {
    const id = recordId(params.id)
    return goOn(id, await undoImport(db, id, writingOf(identity)))
  })
  bind(endpoints.listKept, async ({ params }) => ({ results: await listKept(db, recordId(params.id)) }))
}

/** Types under which browsers and programs send a file. */
const fileTypes = [
  'application/octet-stream',
  'text/csv',
  'text/tab-separated-values',
  'text/plain',
  'application/x-ndjson',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
]

/**
 * Files that come in and go out. Not endpoints of the contract: their bodies are no JSON, and a file of a gigabyte
 * is stored as it comes.
 */
export function importFileRoutes(app: FastifyInstance, { db }: Services, { run }: JobRunner) {
  app.register(async (upload) => {
    upload.addContentTypeParser(fileTypes, (_request, payload, done) => done(null, payload))
    upload.post('/api/v1/imports/upload', { bodyLimit: FILE_MAX }, async (request, reply) => {
      const identity = requireDownloader(request)
      const { file_name = '' } = request.query as { file_name?: string }
      const handedIn = { fileName: file_name, byItself: false }
      const { id, jobId } = await beginImport(db, request.body as Readable, handedIn, writingOf(identity))
      if (jobId !== null) void run(jobId)
      return reply.code(201).send({ import: await readImport(db, id) })
    })
  })

  app.get('/api/v1/imports/:id/refused', async (request, reply) => {
    requireDownloader(request)
    const { id } = request.params as { id: string }
    const text = await refusedRows(db, recordId(id))
    return reply
      .headers(downloadHeaders('text/csv; charset=utf-8', 'refused', 'csv'))
      .send(Readable.from(text))
  })
}
