import type { ImportCounts } from '../../../contract/import.ts'
import type { Database } from '../../database/engine.ts'
import { insertRows } from '../../database/insert-rows.ts'
import { rowsOf } from '../batches.ts'
import { applyRow } from '../plan/apply-row.ts'
import type { EarlierRow } from '../plan/further-row.ts'
import { recordOf } from '../plan/keys.ts'
import type { Setting } from '../plan/plan-rows.ts'
import { isRemarked, type PlannedRow } from '../plan/planned-row.ts'

/** Rows of the file that were compared before. */
export async function earlierRows(
  trx: Database,
  importId: number,
  rows: number[],
  setting: Setting,
): Promise<Map<number, EarlierRow>> {
  if (rows.length === 0) return new Map()
  const found = await rowsOf(trx, importId, rows)
  const told = await trx
    .selectFrom('import_rows')
    .select(['row', 'person_id'])
    .where('import_id', '=', importId)
    .where('row', 'in', rows)
    .execute()
  const personOf = new Map(told.map(({ row, person_id }) => [row, person_id]))
  const { read, region, options } = setting
  const keys = new Set(options.matching)
  return new Map(
    [...found].map(([number, { cells }]) => {
      const said = read(cells)
      const earlier: EarlierRow = {
        record: () => recordOf(said, keys, region, setting.shared.isHeard),
        personId: personOf.get(number) ?? null,
        state: (before) => applyRow(said, before, new Set(), { ...setting, referred: () => null }),
        said: new Set(Object.keys(said.input)),
      }
      return [number, earlier]
    }),
  )
}

/** Keeps what becomes of rows. */
export async function keepRows(trx: Database, importId: number, rows: PlannedRow[]): Promise<void> {
  await insertRows(
    trx,
    'import_rows',
    rows.map(({ row, outcome, personId, detail }) => ({
      import_id: importId,
      row,
      outcome,
      left_out: 0,
      remarked: Number(isRemarked(detail)),
      person_id: personId,
      choice: null,
      detail: Object.keys(detail).length === 0 ? null : JSON.stringify(detail),
    })),
  )
}

/** The counts of an import with those of some rows added. */
export function countRowsIn(counts: ImportCounts, rows: readonly PlannedRow[]): ImportCounts {
  const after = { ...counts }
  for (const { outcome, detail } of rows) {
    after[outcome] += 1
    if (isRemarked(detail)) after.remarked += 1
  }
  return after
}
