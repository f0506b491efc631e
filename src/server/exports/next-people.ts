import type { Database } from '../database/engine.ts'
import { gone, keepOutcomes } from '../jobs/outcome.ts'

/** People in one piece of a file: large enough to be fast, small enough that others get a turn between. */
const STEP = 200

/**
 * The next of the people whom an export is about. Who was deleted since it began is written down as gone.
 *
 * @returns their ids, those of them who are here, and whether nobody follows
 */
export async function nextPeople(
  trx: Database,
  jobId: number,
  after: number | null,
  order: 'asc' | 'desc',
): Promise<{ ids: number[]; here: number[]; isLast: boolean }> {
  let query = trx
    .selectFrom('job_people')
    .leftJoin('people', 'people.id', 'job_people.person_id')
    .select(['person_id', 'people.id as here'])
    .where('job_id', '=', jobId)
    .orderBy('person_id', order)
    .limit(STEP)
  if (after !== null) query = query.where('person_id', order === 'asc' ? '>' : '<', after)
  const rows = await query.execute()
  const missing = rows.filter(({ here }) => here === null)
  const outcomes = []
  for (const { person_id } of missing) outcomes.push(await gone(trx, person_id))
  await keepOutcomes(trx, jobId, outcomes)
  return {
    ids: rows.map(({ person_id }) => person_id),
    here: rows.flatMap(({ here }) => here ?? []),
    isLast: rows.length < STEP,
  }
}
