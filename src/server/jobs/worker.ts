import type { Database } from '../database/engine.ts'
import type { JobKind } from '../database/job-tables.ts'
import type { JobRow } from './read.ts'

/** What one step came to; `failed` when the job can't go on at all. */
export type Step = { done: number; changed: number; failed: number; isOver: boolean } | 'failed'

/** One step of a job, in a transaction with what is written down of it: all of it happens, or nothing. */
export type TakeStep = (trx: Database, job: JobRow) => Promise<Step>

/**
 * What works on a job while this server holds it. `prepare` fetches what the next step needs, outside of its
 * transaction, so that a file is read while others write; the step may be taken again when it met another.
 */
export interface Worker {
  prepare: () => Promise<TakeStep>
}

/** What works on the jobs of each kind. */
export type Workers = Record<JobKind, (db: Database, job: JobRow) => Worker>

/** A worker that needs nothing beforehand. */
export const stepping =
  (step: TakeStep): Workers[JobKind] =>
  () => ({ prepare: async () => step })
