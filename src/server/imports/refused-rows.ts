import { stringify } from 'csv-stringify/sync'
import type { Refusal } from '../../contract/import.ts'
import type { Database } from '../database/engine.ts'
import { safeText } from '../people/csv-cells.ts'
import { rowsOf } from './batches.ts'
import type { RowDetail } from './plan/plan-rows.ts'
import { REASON } from './remembered.ts'
import { headerOf, requireImport } from './store.ts'

/** Rows read at once: others get a turn between. */
const STEP = 500
/** Tells a spreadsheet that the text is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF'

/**
 * The refused rows of an import as the text of a CSV file, as they stand in the file, with the reason last: to be
 * mended and imported again. Throws `not_found`.
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
      .select(['row', 'detail'])
      .where('import_id', '=', id)
      .where('outcome', '=', 'refused')
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
    const lines = rows.map(({ row, detail }) => {
      const { refusals = [] } = JSON.parse(detail ?? '{}') as RowDetail
      const reason = refusals.map(sentence).join(' ')
      const cells = said.get(row)?.cells ?? []
      // A row of another length keeps its cells under the names they stood under.
      const wide = header.map((name, column) => (name === REASON ? reason : (cells[column] ?? '')))
      return [...wide, ...(header.includes(REASON) ? [] : [reason])].map(safeText)
    })
    yield stringify(lines)
    last = rows.at(-1)?.row ?? last
  }
}

const sentence = ({ column, value, rule }: Refusal): string =>
  column === null ? rule : `${column}: “${value}” ${rule}.`
