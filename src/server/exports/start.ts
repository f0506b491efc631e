import { validationProblem } from '../../contract/complaint.ts'
import { EXPORT_KEPT_DAYS, exportChoiceOf, type NewExport } from '../../contract/export.ts'
import { Problem } from '../../contract/problem.ts'
import { rules } from '../../contract/rules.ts'
import { formatTime } from '../../contract/times.ts'
import type { Database } from '../database/engine.ts'
import { insertRows } from '../database/insert-rows.ts'
import { inTransaction } from '../database/transaction.ts'
import { datedName } from '../files/dated-name.ts'
import { createFile, removeFile } from '../files/store.ts'
import { createJob, setTotal, type Asker } from '../jobs/create.ts'
import { requireJob, unfinished } from '../jobs/read.ts'
import { leave } from '../jobs/step.ts'
import { choosePeople } from '../jobs/whom.ts'
import { loadCustomFields } from '../people/parts/custom-fields.ts'
import type { Sight } from '../people/reading/sight.ts'
import { requireExport, type Request } from './read.ts'

const DAY = 24 * 60 * 60 * 1000

const fileName = ({ format, isNation }: Pick<Request, 'format' | 'isNation'>, now: Date) =>
  datedName(isNation ? 'nation' : 'people', format === 'csv' ? 'csv' : 'jsonl', now)

/**
 * Makes an export and the job that writes its file, and removes the files of old ones. Whom it is about is written
 * down now: who comes and goes meanwhile changes nothing. Throws `not_found` for a list that isn't there, and
 * `validation_failed` for a custom field that isn't.
 *
 * @returns the ids of the export and of its job
 */
export const startExport = (
  db: Database,
  { whom, ...asked }: NewExport,
  sight: Sight,
  asker: Asker,
): Promise<{ id: number; jobId: number }> =>
  inTransaction(db, async (trx) => {
    const { now, accountId } = asker
    await requireCustomFields(trx, asked.custom_fields)
    await removeOldFiles(trx, now)
    const isNation = asked.format === 'json_lines' && whom.everyone === true && whom.except === undefined
    const file_name = fileName({ ...asked, isNation }, now)
    const jobId = await createJob(trx, { kind: 'export', parameters: '{}' }, asker)
    const row = {
      job_id: jobId,
      file_id: await createFile(trx, file_name, now),
      list_id: whom.list_id ?? null,
      request: JSON.stringify({
        ...asked,
        isNation,
        file_name,
        choice: exportChoiceOf(whom),
      } satisfies Request),
      account_id: accountId,
      created_at: formatTime(now),
    }
    const [id] = (await insertRows(trx, 'exports', [row], 'id')) as [number]
    await trx.updateTable('jobs').set({ subject_id: id }).where('id', '=', jobId).execute()
    await setTotal(trx, jobId, await choosePeople(trx, jobId, whom, sight))
    return { id, jobId }
  })

async function requireCustomFields(trx: Database, slugs: string[] = []): Promise<void> {
  const known = new Set((await loadCustomFields(trx)).map(({ slug }) => slug))
  const unknown = slugs.filter((slug) => !known.has(slug))
  if (unknown.length === 0) return
  throw validationProblem(
    unknown.map((value) => ({ field: 'export.custom_fields', rule: rules.choice, value })),
  )
}

async function removeOldFiles(trx: Database, now: Date): Promise<void> {
  const before = formatTime(new Date(now.getTime() - EXPORT_KEPT_DAYS * DAY))
  await trx
    .deleteFrom('files')
    .where('id', 'in', (query) =>
      query
        .selectFrom('exports')
        .innerJoin('jobs', 'jobs.id', 'exports.job_id')
        .select('exports.file_id')
        .where('exports.created_at', '<', before)
        .where('jobs.status', 'not in', unfinished),
    )
    .execute()
}

/** Stops an export that isn't over, and removes its file; one that is over stays as it is. Throws `not_found`. */
export const cancelExport = (db: Database, id: number): Promise<void> =>
  inTransaction(db, async (trx) => {
    const { job_id, file_id } = await requireExport(trx, id)
    const job = await requireJob(trx, job_id as number)
    if (!unfinished.includes(job.status)) return
    await leave(trx, job.id, { status: 'cancelled' })
    if (file_id !== null) await removeFile(trx, file_id)
  })

/**
 * Lets an export go on that waits for somebody. Throws `not_found`, and `conflict` for one that doesn't wait.
 *
 * @returns the id of its job
 */
export const resumeExport = (db: Database, id: number): Promise<number> =>
  inTransaction(db, async (trx) => {
    const { job_id } = await requireExport(trx, id)
    const { numUpdatedRows } = await trx
      .updateTable('jobs')
      .set({ status: 'waiting', problem: null })
      .where('id', '=', job_id)
      .where('status', '=', 'paused')
      .executeTakeFirst()
    if (numUpdatedRows === 0n) throw new Problem('conflict', 'This export isn’t waiting to go on.')
    return job_id as number
  })
