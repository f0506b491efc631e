import { formatTime } from '../../contract/times.ts'
import type { Database } from '../database/engine.ts'
import { requireJob, underWay, type JobRow } from './read.ts'
import type { TakeStep } from './worker.ts'

/**
 * Takes a step of a job, if `holder` still holds it. Give it a transaction: what is done and that it is done are
 * written together, so that a job that was cut off goes on where it was.
 *
 * @param heldUntil how long the others are to leave the job alone from now on
 * @returns whether there is more to do
 */
export async function takeStep(
  trx: Database,
  id: number,
  holder: string,
  heldUntil: string,
  work: TakeStep,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('jobs')
    .set({ held_until: heldUntil, status: 'running' })
    .where('id', '=', id)
    .where('held_by', '=', holder)
    .where('status', 'in', underWay)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return false
  const job = await requireJob(trx, id)
  const step = await work(trx, job)
  if (step === 'failed') {
    await leave(trx, id, { status: 'failed' })
    return false
  }
  await trx
    .updateTable('jobs')
    .set({
      done: job.done + step.done,
      changed: job.changed + step.changed,
      failed: job.failed + step.failed,
    })
    .where('id', '=', id)
    .execute()
  if (step.isOver) await leave(trx, id, { status: 'done' })
  return !step.isOver
}

/**
 * Lets go of a job that is over, or that waits until somebody lets it go on.
 *
 * @param holder who lets go: if the job is no longer theirs, what somebody said of it meanwhile holds
 */
export async function leave(
  db: Database,
  id: number,
  { status, problem = null }: { status: JobRow['status']; problem?: JobRow['problem'] },
  holder?: string,
): Promise<void> {
  const finished_at = status === 'paused' ? null : formatTime(new Date())
  const update = db
    .updateTable('jobs')
    .set({ status, problem, finished_at, held_by: null, held_until: null })
    .where('id', '=', id)
  await (holder === undefined ? update : update.where('held_by', '=', holder)).execute()
}
