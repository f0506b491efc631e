import { validationProblem } from '../../contract/complaint.ts'
import type { ImportOutcome } from '../../contract/import.ts'
import { recordNotFound } from '../../contract/problem.ts'
import { chunks } from '../database/chunks.ts'
import type { Database } from '../database/engine.ts'
import { countRows } from '../database/rows.ts'
import { inTransaction } from '../database/transaction.ts'
import { requirePeople } from '../people/reading/require-people.ts'
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

/** Says whom an unsure row means: someone by id, 0 for someone new, null to leave it unsure. Throws `not_found`, `conflict`. */
export const chooseForRow = (db: Database, id: number, row: number, choice: number | null): Promise<void> =>
  inTransaction(db, async (trx) => {
    requireStage(await requireImport(trx, id), 'ready')
    if (choice) await requirePeople(trx, { choice })
    const { numUpdatedRows } = await trx
      .updateTable('import_rows')
      .set({ choice })
      .where('import_id', '=', id)
      .where('row', '=', row)
      .where('outcome', '=', 'unsure')
      .executeTakeFirst()
    if (numUpdatedRows === 0n) throw recordNotFound()
  })
