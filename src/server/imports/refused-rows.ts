import { stringify } from 'csv-stringify/sync'
import type { Refusal } from '../../contract/import-row.ts'
import type { ImportOutcome } from '../../contract/import.ts'
import type { Database } from '../database/engine.ts'
import { safeText } from '../people/parts/csv-cells.ts'
import { rowsOf } from './batches.ts'
import { remarksOf, type RowDetail } from './plan/planned-row.ts'
import { REASON } from './remembered.ts'
import { headerOf, requireImport } from './store.ts'

/** Rows read at once: others get a turn between. */
const STEP = 500
/** Rows that weren’t taken: refused ones, and unsure ones of which nobody said whom they mean. */
export const notTaken: ImportOutcome[] = ['refused', 'unsure']
/** Tells a spreadsheet that the text is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF'

/**
 * The rows of an import that were not taken, or not whole, as the text of a CSV file, as they stand in the file, with
 * the reason last: to be mended and imported again. Throws `not_found`.
 */
export async function refusedRows(db: Database, id: number): Promise<AsyncGenerator<string>> {
  const record = await requireImport(db, id)
  return pieces(db, id, headerOf(record))
}

async function* pieces(db: Database, id: number, header: string[]) {
  const names = header.includes(REASON) ? header : [...header, REASON]
  yield BYTE_ORDER_MARK + stringify([names.map(safeText)])
  for (let last = 0; ;) {
    const rows = await db
      .selectFrom('import_rows')
      .select(['row', 'outcome', 'detail'])
      .where('import_id', '=', id)
      .where((is) => is.or([is('outcome', 'in', notTaken).and('choice', 'is', null), is('remarked', '=', 1)]))
      .where('row', '>', last)
      .orderBy('row')
      .limit(STEP)
      .execute()
    if (rows.length === 0) return
    const said = await rowsOf(
      db,
      id,
      rows.map(({ row }) => row),
    )
    const lines = rows.map(({ row, outcome, detail }) => {
      const told = JSON.parse(detail ?? '{}') as RowDetail
      const doubts = outcome === 'unsure' ? [doubt(told)] : []
      const reason = [...doubts, ...[...(told.refusals ?? []), ...remarksOf(told)].map(sentence)].join(' ')
      const cells = said.get(row)?.cells ?? []
      // A row of another length keeps its cells under the names they stood under.
      const wide = header.map((name, column) => (name === REASON ? reason : (cells[column] ?? '')))
      return [...wide, ...(header.includes(REASON) ? [] : [reason])].map(safeText)
    })
    yield stringify(lines)
    last = rows.at(-1)?.row ?? last
  }
}

/** Who an unsure row could be. */
const doubt = ({ candidates = [], same_as }: RowDetail): string =>
  candidates.length > 0
    ? `Could be the person of id ${candidates.join(' or ')}, or someone new.`
    : same_as === undefined
      ? 'Could be someone new.'
      : `Has the email of row ${same_as} under another name.`

const sentence = ({ column, value, rule }: Refusal): string =>
  column === null ? rule : `${column}: “${value}” ${rule}.`
