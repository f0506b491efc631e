import type { JobFailure, JobProblem } from '../../contract/job.ts'
import { chunks } from '../database/chunks.ts'
import type { Database } from '../database/engine.ts'
import { fullName } from '../people/parts/full-name.ts'
import type { SavedPerson } from '../people/parts/person-state.ts'
import { lastDestroy } from '../people/writing/journal.ts'

/** What came of a job for one person; `before` is what an undo needs that isn't in the journal. */
export type Outcome =
  | { personId: number; outcome: 'changed'; before?: string }
  | { personId: number; outcome: 'unchanged' }
  | ({ personId: number; outcome: 'failed' } & Failure)

/** Why a person was left as they were; `kept` names the fields of `partly_kept`. */
type Failure = Omit<JobFailure, 'person_id'>

/** The outcome for someone who is here and stays as they are. */
export const failed = ({ id, state }: SavedPerson, problem: JobProblem, kept?: string[]): Outcome => ({
  personId: id,
  outcome: 'failed',
  problem,
  name: fullName(state),
  ...(kept && { kept }),
})

/** The outcome for someone who isn't here: deleted meanwhile, and then the journal knows their name, or never was. */
export async function gone(db: Database, personId: number): Promise<Outcome> {
  const removed = await lastDestroy(db, personId)
  const name = removed ? fullName(removed.person.state) : null
  return { personId, outcome: 'failed', problem: 'gone', name }
}

/** Writes down what came of a job for some people. */
export async function keepOutcomes(trx: Database, jobId: number, outcomes: Outcome[]): Promise<void> {
  const plain = (one: Outcome) => one.outcome !== 'failed' && !('before' in one)
  for (const kind of ['changed', 'unchanged'] as const) {
    const alike = outcomes.filter((one) => plain(one) && one.outcome === kind).map((one) => one.personId)
    for (const ids of chunks(alike)) {
      await trx
        .updateTable('job_people')
        .set({ outcome: kind })
        .where('job_id', '=', jobId)
        .where('person_id', 'in', ids)
        .execute()
    }
  }
  for (const one of outcomes.filter((each) => !plain(each))) {
    const { personId, outcome, ...rest } = one
    const told = one.outcome === 'failed' ? { failure: JSON.stringify(rest) } : rest
    await trx
      .updateTable('job_people')
      .set({ outcome, ...told })
      .where('job_id', '=', jobId)
      .where('person_id', '=', personId)
      .execute()
  }
}
