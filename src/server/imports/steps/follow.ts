import type { TableProblem } from '../../../contract/table-format.ts'
import type { Database } from '../../database/engine.ts'
import type { JobRow } from '../../jobs/read.ts'
import { openQuestionsOf } from '../questions.ts'
import { requireImport, updateImport } from '../store.ts'
import { startWork } from './start.ts'
import { goesOnByItself } from './told.ts'

/**
 * Begins the next part of an import after a job, where it goes on by itself. What only a person can say of a column it
 * doesn't guess: the import waits with the question.
 */
export async function follow(
  trx: Database,
  importId: number,
  next: 'compare_import' | 'run_import',
  job: JobRow,
): Promise<void> {
  if (!goesOnByItself(job)) return
  const open = next === 'compare_import' ? await openQuestionsOf(trx, await requireImport(trx, importId)) : []
  if (open.length > 0) {
    const name = open.map(({ column, sentence }) => `“${column}” ${sentence}`).join('; ')
    const problem: TableProblem = { kind: 'unanswered', row: null, column: null, name }
    return updateImport(trx, importId, { problem: JSON.stringify(problem) })
  }
  const asker = { now: new Date(), accountId: job.account_id, source: job.source }
  await startWork(trx, importId, next, asker, true)
}
