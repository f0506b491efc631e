import { recordNotFound } from '../../contract/problem.ts'
import type { Database } from '../database/engine.ts'
import { inTransaction } from '../database/transaction.ts'
import { requirePeople } from '../people/reading/require-people.ts'
import type { Doubt } from './plan/match-row.ts'
import type { RowDetail } from './plan/planned-row.ts'
import { requireImport, requireStage } from './store.ts'

/** Rows that are decided at once: others get a turn between. */
const STEP = 500

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

/**
 * Takes in every unsure row the person who is likelier than all others, from a weight on (in bits); null leaves all of
 * them unsure again. Throws `not_found`, `conflict`.
 *
 * @returns how many rows are decided
 */
export const chooseLikely = (db: Database, id: number, weight: number | null): Promise<number> =>
  inTransaction(db, async (trx) => {
    requireStage(await requireImport(trx, id), 'ready')
    await trx
      .updateTable('import_rows')
      .set({ choice: null })
      .where('import_id', '=', id)
      .where('outcome', '=', 'unsure')
      .execute()
    return weight === null ? 0 : chooseFrom(trx, id, weight)
  })

async function chooseFrom(trx: Database, id: number, weight: number): Promise<number> {
  let chosen = 0
  for (let last = 0; ;) {
    const rows = await trx
      .selectFrom('import_rows')
      .select(['row', 'detail'])
      .where('import_id', '=', id)
      .where('outcome', '=', 'unsure')
      .where('row', '>', last)
      .orderBy('row')
      .limit(STEP)
      .execute()
    for (const { row, detail } of rows) {
      const choice = likeliest((JSON.parse(detail ?? '{}') as RowDetail).doubts ?? [], weight)
      if (choice === null) continue
      await trx
        .updateTable('import_rows')
        .set({ choice })
        .where('import_id', '=', id)
        .where('row', '=', row)
        .execute()
      chosen += 1
    }
    if (rows.length < STEP) return chosen
    last = rows.at(-1)?.row ?? last
  }
}

/** The one person who is as likely as that, and likelier than the others; null where there is none. */
function likeliest(doubts: readonly Doubt[], weight: number): number | null {
  const [first, second] = doubts.toSorted((one, other) => other.weight - one.weight)
  if (!first || first.id === null || first.weight < weight) return null
  return second !== undefined && second.weight >= first.weight ? null : first.id
}
