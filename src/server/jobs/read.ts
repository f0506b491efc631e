import type { Selectable } from 'kysely'
import { FAILURES_MAX, type BulkChange, type Job, type JobBody, type JobFailure } from '../../contract/job.ts'
import { recordNotFound } from '../../contract/problem.ts'
import type { Database } from '../database/engine.ts'
import type { JobsTable } from '../database/job-tables.ts'

export type JobRow = Selectable<JobsTable>

/** What a job was told to do, and to whom. */
export const toldOf = ({ parameters }: Pick<JobRow, 'parameters'>) => JSON.parse(parameters) as BulkChange

/** What a job is while it is worked on, or waits to be. */
export const underWay: readonly JobRow['status'][] = ['waiting', 'running']
/** What a job is until it is over. */
export const unfinished: readonly JobRow['status'][] = [...underWay, 'paused']

/** Whether nothing more will come of a job. */
export const isOver = ({ status }: Pick<JobRow, 'status'>) => !unfinished.includes(status)

/** Of all jobs, those that change many people: the others belong to an import or an export. */
const ofPeople: readonly JobRow['kind'][] = ['bulk_change', 'undo']

/** A job as it stands. Throws `not_found`. */
export async function requireJob(db: Database, id: number): Promise<JobRow> {
  const row = await db.selectFrom('jobs').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw recordNotFound()
  return row
}

/** A job that changes many people, as it stands. Throws `not_found`. */
export async function requirePeopleJob(
  db: Database,
  id: number,
): Promise<JobRow & { kind: Job['kind']; status: Job['status'] }> {
  const row = await requireJob(db, id)
  if (!ofPeople.includes(row.kind)) throw recordNotFound()
  return row as JobRow & { kind: Job['kind']; status: Job['status'] }
}

/** Whether a job can be taken back: an undo can't, and nothing can twice. */
export async function isUndoable(db: Database, job: JobRow): Promise<boolean> {
  if (job.undoes !== null || !isOver(job) || job.changed === 0) return false
  const undone = await db.selectFrom('jobs').select('id').where('undoes', '=', job.id).executeTakeFirst()
  return undone === undefined
}

/** A job as the API answers it. Throws `not_found`. */
export async function readJob(db: Database, id: number): Promise<JobBody> {
  const row = await requirePeopleJob(db, id)
  const { kind, status, total, done, changed, failed, batch, created_at, finished_at } = row
  const counts = { total, done, changed, failed }
  const undoable = await isUndoable(db, row)
  const { what } = toldOf(row)
  return {
    job: { id, kind, status, what, ...counts, batch, undoable, created_at, finished_at },
    failures: failed === 0 ? [] : await readFailures(db, id),
  }
}

/** The first people whom a job could do nothing for. */
export async function readFailures(db: Database, jobId: number): Promise<JobFailure[]> {
  const rows = await db
    .selectFrom('job_people')
    .select(['person_id', 'failure'])
    .where('job_id', '=', jobId)
    .where('outcome', '=', 'failed')
    .orderBy('person_id')
    .limit(FAILURES_MAX)
    .execute()
  return rows.map(({ person_id, failure }) => ({ person_id, ...JSON.parse(failure ?? '') }) as JobFailure)
}
