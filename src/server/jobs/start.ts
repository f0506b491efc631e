import type { Role } from '../../contract/account.ts'
import { mayChange, type BulkChange } from '../../contract/job.ts'
import { Problem } from '../../contract/problem.ts'
import { formatTime } from '../../contract/times.ts'
import type { Database } from '../database/engine.ts'
import { inTransaction } from '../database/transaction.ts'
import { requireList } from '../lists/read.ts'
import type { Sight } from '../people/reading/sight.ts'
import type { Writing } from '../people/writing/journal.ts'
import { createJob, setTotal } from './create.ts'
import { isOver, isUndoable, requirePeopleJob, toldOf, underWay } from './read.ts'
import { choosePeople } from './whom.ts'

function requireMayChange(role: Role, { what }: BulkChange) {
  if (!mayChange(role, what)) throw new Problem('forbidden', 'Only an organizer may do this.')
}

/**
 * Makes the job of a change of many people. Throws `forbidden` for what the role may not do, and `not_found` for a
 * list that isn't there.
 *
 * @returns its id
 */
export async function startBulkChange(
  db: Database,
  change: BulkChange,
  role: Role,
  sight: Sight,
  writing: Writing,
): Promise<number> {
  requireMayChange(role, change)
  return inTransaction(db, async (trx) => {
    if ('list_id' in change.what) await requireList(trx, change.what.list_id)
    // Ids are kept beside the job, person by person; twice would be too much of a hundred thousand.
    const { ids, ...rest } = change.whom
    const parameters = JSON.stringify({ ...change, whom: ids ? {} : rest })
    const id = await createJob(trx, { kind: 'bulk_change', parameters }, writing)
    await setTotal(trx, id, await choosePeople(trx, id, change.whom, sight))
    return id
  })
}

/**
 * Makes the job that takes another one back. Throws `not_found`, `forbidden` for what the role may not do, and
 * `conflict` while the other is under way and when there is nothing to take back.
 *
 * @returns its id
 */
export const startUndo = (db: Database, undoneId: number, role: Role, writing: Writing): Promise<number> =>
  inTransaction(db, async (trx) => {
    const undone = await requirePeopleJob(trx, undoneId)
    requireMayChange(role, toldOf(undone))
    if (!isOver(undone)) throw new Problem('conflict', 'This job is still under way: cancel it first.')
    if (!(await isUndoable(trx, undone)))
      throw new Problem('conflict', 'There is nothing left of this job to undo.')
    const { parameters, changed } = undone
    const undo = { kind: 'undo' as const, undoes: undoneId, parameters, total: changed }
    const id = await createJob(trx, undo, writing)
    await trx
      .insertInto('job_people')
      .columns(['job_id', 'person_id', 'before'])
      .expression((query) =>
        query
          .selectFrom('job_people')
          .select(({ val, cast }) => [cast<number>(val(id), 'bigint').as('job_id'), 'person_id', 'before'])
          .where('job_id', '=', undoneId)
          .where('outcome', '=', 'changed'),
      )
      .execute()
    return id
  })

/** Stops a job that isn't over yet; one that is stays as it is. Throws `not_found` and `forbidden`. */
export async function cancelJob(db: Database, id: number, role: Role, now: Date): Promise<void> {
  requireMayChange(role, toldOf(await requirePeopleJob(db, id)))
  await db
    .updateTable('jobs')
    .set({ status: 'cancelled', finished_at: formatTime(now), held_by: null, held_until: null })
    .where('id', '=', id)
    .where('status', 'in', underWay)
    .execute()
}
