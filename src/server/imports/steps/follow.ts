import type { Database } from '../../database/engine.ts'
import type { JobRow } from '../../jobs/read.ts'
import { startWork } from './start.ts'
import { goesOnByItself } from './told.ts'

/** Begins the next part of an import after a job, where it goes on by itself. */
export async function follow(
  trx: Database,
  importId: number,
  next: 'compare_import' | 'run_import',
  job: JobRow,
): Promise<void> {
  if (!goesOnByItself(job)) return
  const asker = { now: new Date(), accountId: job.account_id, source: job.source }
  await startWork(trx, importId, next, asker, true)
}
