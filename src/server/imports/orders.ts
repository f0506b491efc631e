import { sql } from 'kysely'
import { Problem } from '../../contract/problem.ts'
import type { Database } from '../database/engine.ts'
import { inTransaction } from '../database/transaction.ts'
import { createJob, setTotal } from '../jobs/create.ts'
import { isOver, requireJob, underWay } from '../jobs/read.ts'
import { leave } from '../jobs/step.ts'
import type { Writing } from '../people/writing/journal.ts'
import { isUndoable } from './present.ts'
import { requireAnswers } from './questions.ts'
import { remember } from './remembered.ts'
import { startWork } from './steps/start.ts'
import { windUp } from './steps/wind-up.ts'
import { requireImport, requireStage, updateImport, type ImportRecord } from './store.ts'

/**
 * Begins to compare a file with the nation. Throws `conflict` while other work is under way, `validation_failed` while
 * a column asks what only a person can say.
 *
 * @returns the job
 */
export const compareImport = (db: Database, id: number, writing: Writing): Promise<number> =>
  inTransaction(db, async (trx) => {
    const record = await requireImport(trx, id)
    requireStage(record, 'mapping', 'ready')
    await requireAnswers(trx, record)
    return startWork(trx, id, 'compare_import', writing)
  })

/** Begins to write what the comparison showed. Throws `conflict` before there is one. @returns the job */
export const runImport = (db: Database, id: number, writing: Writing): Promise<number> =>
  inTransaction(db, async (trx) => {
    const record = await requireImport(trx, id)
    requireStage(record, 'ready')
    if (record.type === 'people') await remember(trx, record, writing.now)
    return startWork(trx, id, 'run_import', writing)
  })

const jobOf = (trx: Database, { job_id }: ImportRecord) => {
  if (job_id === null) throw new Problem('conflict', 'There is no work under way.')
  return requireJob(trx, job_id)
}

/**
 * Lets a job rest, if it is under way. Not in a transaction: in one that reads what the work writes, PostgreSQL would
 * have it give way to every step.
 */
async function rest(db: Database, jobId: number): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('jobs')
    .set({ status: 'paused', held_by: null, held_until: null })
    .where('id', '=', jobId)
    .where('status', 'in', underWay)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Lets the work on an import rest. Throws `conflict` when none is under way. */
export async function pauseImport(db: Database, id: number): Promise<void> {
  const job = await jobOf(db, await requireImport(db, id))
  if (!(await rest(db, job.id))) throw new Problem('conflict', 'There is no work under way.')
}

/** Lets the work on an import go on: after a pause, a full disk or a fault. Throws `conflict` when it doesn't rest. @returns the job */
export const resumeImport = (db: Database, id: number): Promise<number> =>
  inTransaction(db, async (trx) => {
    const record = await requireImport(trx, id)
    const job = await jobOf(trx, record)
    const rests = job.status === 'paused' || (job.status === 'failed' && record.problem === null)
    if (!rests) throw new Problem('conflict', 'There is no work that rests.')
    await trx
      .updateTable('jobs')
      .set({ status: 'waiting', problem: null, finished_at: null, held_by: null, held_until: null })
      .where('id', '=', job.id)
      .execute()
    return job.id
  })

const stoppable: ImportRecord['stage'][] = ['reading', 'comparing', 'running']

/**
 * Stops the work on an import. Of a run, what is done stays one batch; a comparison goes back to the columns, and
 * an undo can't be stopped half way, only rest. Throws `conflict`.
 */
export async function cancelImport(db: Database, id: number): Promise<void> {
  const { stage, job_id } = await requireImport(db, id)
  // What rests isn't written any more, so that the transaction meets nobody.
  if (stoppable.includes(stage) && job_id !== null) await rest(db, job_id)
  await inTransaction(db, async (trx) => {
    const record = await requireImport(trx, id)
    requireStage(record, ...stoppable)
    const job = await jobOf(trx, record)
    await leave(trx, job.id, { status: 'cancelled' })
    if (record.stage === 'comparing') return updateImport(trx, id, { stage: 'mapping' })
    await windUp(trx, record, 'cancelled')
  })
}

/** Begins to take all of an import back. Throws `conflict` when there is nothing to take back. @returns the job */
export const undoImport = (db: Database, id: number, writing: Writing): Promise<number> =>
  inTransaction(db, async (trx) => {
    const record = await requireImport(trx, id)
    if (!isUndoable(record) || record.run_job_id === null)
      throw new Problem('conflict', 'There is nothing of this import to undo.')
    const undone = await requireJob(trx, record.run_job_id)
    if (!isOver(undone)) throw new Problem('conflict', 'The import is still under way: cancel it first.')
    const undo = { kind: 'undo_import' as const, undoes: undone.id, subject_id: id, parameters: '{}' }
    const jobId = await createJob(trx, undo, writing)
    const { numAffectedRows } = await sql`
      insert into job_people (job_id, person_id)
      select cast(${jobId} as bigint), person_id from changes where batch = ${undone.batch}
      on conflict do nothing`.execute(trx)
    await setTotal(trx, jobId, Number(numAffectedRows ?? 0))
    await updateImport(trx, id, { job_id: jobId, stage: 'undoing' })
    return jobId
  })
