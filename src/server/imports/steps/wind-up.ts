import type { ImportCounts } from '../../../contract/import.ts'
import { formatTime } from '../../../contract/times.ts'
import type { Database } from '../../database/engine.ts'
import { removeFile } from '../../files/store.ts'
import { dropTakenBatches } from '../batches.ts'
import { noCounts, updateImport, type ImportRecord } from '../store.ts'

/** Ends a run, whole or cut short: it is counted what came of its rows, and what only the work needed is forgotten. */
export async function windUp(
  trx: Database,
  record: ImportRecord,
  stage: 'finished' | 'cancelled',
): Promise<void> {
  const counts = await countTaken(trx, record)
  await forgetWork(trx, record)
  await updateImport(trx, record.id, {
    stage,
    counts: JSON.stringify(counts),
    finished_at: formatTime(new Date()),
  })
}

/** The rows that the run came to by what became of them, and how many were left out. */
async function countTaken(trx: Database, { id, stage, position }: ImportRecord): Promise<ImportCounts> {
  let query = trx
    .selectFrom('import_rows')
    .select(['outcome', 'left_out', 'remarked', ({ fn }) => fn.countAll<number>().as('count')])
    .where('import_id', '=', id)
    .groupBy(['outcome', 'left_out', 'remarked'])
  // On its second way through the rows, which counts down, it has come to all of them.
  if (stage === 'running' && position >= 0) query = query.where('row', '<=', position)
  const counts = noCounts()
  for (const { outcome, left_out, remarked, count } of await query.execute()) {
    counts[left_out === 1 ? 'left_out' : outcome] += Number(count)
    if (remarked === 1) counts.remarked += Number(count)
  }
  return counts
}

/** Forgets what only the work needed: the file, the rows that were taken, and what doubles were known by. */
export async function forgetWork(trx: Database, { id, file_id }: ImportRecord): Promise<void> {
  await trx.deleteFrom('import_keys').where('import_id', '=', id).execute()
  await dropTakenBatches(trx, id)
  if (file_id !== null) await removeFile(trx, file_id)
}
