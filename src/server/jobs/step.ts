import { formatTime } from '../../contract/times.ts'
import type { Database } from '../database/engine.ts'
import { Problem } from '../http/problem.ts'
import type { Writing } from '../people/journal.ts'
import { changeSome } from './bulk-change.ts'
import { keepOutcomes, type Outcome } from './outcome.ts'
import { requireJob, toldOf, underWay, type JobRow } from './read.ts'
import { undoSome, type Undoing } from './undo-change.ts'

/** People in one transaction: large enough to be fast, small enough that others get a turn between. */
const STEP = 100

/**
 * Does a job for the next of its people, if `holder` still holds it. Give it a transaction: what is done and that it
 * is done are written together, so that a job that was cut off goes on where it was.
 *
 * @param heldUntil how long the others are to leave the job alone from now on
 * @returns whether there is more to do
 */
export async function takeStep(
  trx: Database,
  id: number,
  holder: string,
  heldUntil: string,
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
  const people = await nextPeople(trx, id)
  if (people.length === 0) {
    await finish(trx, id, 'done')
    return false
  }
  const outcomes = await workOn(trx, job, people)
  if (!outcomes) {
    await finish(trx, id, 'failed')
    return false
  }
  await keepOutcomes(trx, id, outcomes)
  const count = (outcome: Outcome['outcome']) => outcomes.filter((one) => one.outcome === outcome).length
  await trx
    .updateTable('jobs')
    .set({
      done: job.done + outcomes.length,
      changed: job.changed + count('changed'),
      failed: job.failed + count('failed'),
    })
    .where('id', '=', id)
    .execute()
  return true
}

async function nextPeople(trx: Database, jobId: number): Promise<Undoing[]> {
  const rows = await trx
    .selectFrom('job_people')
    .select(['person_id', 'before'])
    .where('job_id', '=', jobId)
    .where('outcome', 'is', null)
    .orderBy('person_id')
    .limit(STEP)
    .execute()
  return rows.map(({ person_id, before }) => ({ personId: person_id, before }))
}

/** Nothing when the job can't go on at all: its list is gone. */
async function workOn(trx: Database, job: JobRow, people: Undoing[]): Promise<Outcome[] | null> {
  const { what } = toldOf(job)
  const writing = await writingOf(trx, job)
  try {
    if (job.undoes === null)
      return await changeSome(
        trx,
        what,
        people.map(({ personId }) => personId),
        writing,
      )
    const { batch } = await requireJob(trx, job.undoes)
    return await undoSome(trx, what, batch, people, { ...writing, source: 'undo' })
  } catch (error) {
    if (error instanceof Problem) return null
    throw error
  }
}

/** The changes are those of whoever asked for the job, whichever server makes them. */
async function writingOf(trx: Database, { account_id, source, batch }: JobRow): Promise<Writing> {
  const account = account_id
    ? await trx.selectFrom('accounts').select('personId').where('id', '=', account_id).executeTakeFirst()
    : undefined
  return { now: new Date(), accountId: account_id, authorId: account?.personId ?? null, source, batch }
}

/** Says that a job is over. */
export async function finish(db: Database, id: number, status: 'done' | 'failed'): Promise<void> {
  await db
    .updateTable('jobs')
    .set({ status, finished_at: formatTime(new Date()), held_by: null, held_until: null })
    .where('id', '=', id)
    .execute()
}
