import { validationProblem } from '../../contract/complaint.ts'
import type { ImportOutcome } from '../../contract/import.ts'
import { chunks } from '../database/chunks.ts'
import type { Database } from '../database/engine.ts'
import { countRows } from '../database/rows.ts'
import { inTransaction } from '../database/transaction.ts'
import { countsOf, requireImport, requireStage, updateImport } from './store.ts'

/** Leaves rows out of the run, or takes them in again: a whole group, or some. Throws `conflict` once it runs. */
export const leaveOut = (
  db: Database,
  id: number,
  { outcome, rows, left_out }: { outcome?: ImportOutcome; rows?: number[]; left_out: boolean },
): Promise<void> =>
  inTransaction(db, async (trx) => {
    const record = await requireImport(trx, id)
    requireStage(record, 'ready')
    if ((outcome === undefined) === (rows === undefined))
      throw validationProblem([{ field: 'outcome', rule: 'or rows should be given, and not both' }])
    const update = trx
      .updateTable('import_rows')
      .set({ left_out: Number(left_out) })
      .where('import_id', '=', id)
    if (outcome) await update.where('outcome', '=', outcome).execute()
    for (const some of chunks(rows ?? [])) await update.where('row', 'in', some).execute()
    const counted = await countRows(
      trx.selectFrom('import_rows').where('import_id', '=', id).where('left_out', '=', 1),
    )
    await updateImport(trx, id, { counts: JSON.stringify({ ...countsOf(record), left_out: counted }) })
  })
