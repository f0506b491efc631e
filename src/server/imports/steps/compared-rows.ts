import type { ImportCounts } from '../../../contract/import.ts'
import type { Database } from '../../database/engine.ts'
import { insertRows } from '../../database/insert-rows.ts'
import { rowsOf } from '../batches.ts'
import type { ReadRow } from '../mapping/row.ts'
import { EarlierPerson } from '../plan/earlier-person.ts'
import { recordOf } from '../plan/keys.ts'
import type { Setting } from '../plan/plan-rows.ts'
import { isRemarked, type PlannedRow } from '../plan/planned-row.ts'
import type { RowKeys } from '../row-keys.ts'

/** Those whom rows of the file are about that were compared before, by the first of their rows. */
export async function earlierRows(
  trx: Database,
  importId: number,
  rows: number[],
  setting: Setting,
  keys: RowKeys,
): Promise<Map<number, EarlierPerson>> {
  if (rows.length === 0) return new Map()
  const further = await keys.further(rows)
  const rowsOfFirst = new Map(rows.map((row) => [row, [row, ...(further.get(row) ?? [])]]))
  const found = await rowsOf(trx, importId, [...rowsOfFirst.values()].flat())
  const told = await trx
    .selectFrom('import_rows')
    .select(['row', 'person_id'])
    .where('import_id', '=', importId)
    .where('row', 'in', rows)
    .execute()
  const personOf = new Map(told.map(({ row, person_id }) => [row, person_id]))
  const { read, region, options } = setting
  const matching = new Set(options.matching)
  return new Map(
    [...rowsOfFirst].map(([first, all]) => {
      const said = all.flatMap((row) => found.get(row) ?? []).map(({ cells }) => read(cells))
      const record = (row: ReadRow) => recordOf(row, matching, region, setting.shared.isHeard)
      return [first, new EarlierPerson(personOf.get(first) ?? null, said, record)]
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
