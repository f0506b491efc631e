import { Problem } from '../../contract/problem.ts'
import type { Database } from '../database/engine.ts'
import { changeSome } from './bulk-change.ts'
import { keepOutcomes, type Outcome } from './outcome.ts'
import { requireJob, toldOf, type JobRow } from './read.ts'
import { undoSome, type Undoing } from './undo-change.ts'
import { undoImport } from './undo-import.ts'
import type { Step } from './worker.ts'
import { writingOfJob } from './writing.ts'

/** People in one transaction: large enough to be fast, small enough that others get a turn between. */
const STEP = 100

/** Does a job for the next of its people. */
export async function stepPeople(trx: Database, job: JobRow): Promise<Step> {
  const people = await nextPeople(trx, job.id)
  if (people.length === 0) return { done: 0, changed: 0, failed: 0, isOver: true }
  const outcomes = await workOn(trx, job, people)
  if (!outcomes) return 'failed'
  await keepOutcomes(trx, job.id, outcomes)
  const count = (outcome: Outcome['outcome']) => outcomes.filter((one) => one.outcome === outcome).length
  return { done: outcomes.length, changed: count('changed'), failed: count('failed'), isOver: false }
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
  const writing = await writingOfJob(trx, job)
  try {
    if (job.undoes === null)
      return await changeSome(
        trx,
        toldOf(job).what,
        people.map(({ personId }) => personId),
        writing,
      )
    const { batch } = await requireJob(trx, job.undoes)
    const undoing = { ...writing, source: 'undo' as const }
    if (job.kind === 'undo_import') return await undoImport(trx, batch, people, undoing)
    return await undoSome(trx, toldOf(job).what, batch, people, undoing)
  } catch (error) {
    if (error instanceof Problem) return null
    throw error
  }
}
