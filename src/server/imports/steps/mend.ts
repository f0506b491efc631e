import type { Selectable } from 'kysely'
import { validationProblem } from '../../../contract/complaint.ts'
import { recordNotFound } from '../../../contract/problem.ts'
import { chunks } from '../../database/chunks.ts'
import type { Database } from '../../database/engine.ts'
import type { ImportRowsTable } from '../../database/import-tables.ts'
import { inTransaction } from '../../database/transaction.ts'
import { replaceRow, rowsOf, type FileRow } from '../batches.ts'
import { planRows, type Setting } from '../plan/plan-rows.ts'
import type { RowDetail } from '../plan/planned-row.ts'
import { removedPeople } from '../plan/removed-people.ts'
import { ReasonTally } from '../reasons.ts'
import { RowKeys } from '../row-keys.ts'
import { learnedSetting } from '../setting.ts'
import { countsOf, headerOf, requireImport, requireStage, updateImport, type ImportRecord } from '../store.ts'
import { countRowsIn, earlierRows, keepRows } from './compared-rows.ts'

type KeptRow = Selectable<ImportRowsTable>

/**
 * Mends the cells of a row that was compared, and compares it anew, with all rows that are or become the same person
 * as before. What was chosen for them stays where it still can be chosen. Throws `not_found`, `conflict` unless the
 * import was compared and hasn't run, `validation_failed` unless there is a cell for each column.
 *
 * @param cells null for those that the file has
 */
export const mendRow = (db: Database, id: number, number: number, cells: string[] | null): Promise<void> =>
  inTransaction(db, async (trx) => {
    const record = await requireImport(trx, id)
    requireStage(record, 'ready')
    const width = headerOf(record).length
    if (cells !== null && cells.length !== width)
      throw validationProblem([{ field: 'cells', rule: 'should have an entry for each column' }])
    const row = (await rowsOf(trx, id, [number])).get(number)
    if (!row) throw recordNotFound()
    const mended = withCells(row, cells)
    await replaceRow(trx, id, mended)
    const setting = await learnedSetting(trx, record, null, new Date())
    await compareAnew(trx, record, setting, await concernedBy(trx, record, setting, mended))
  })

/** A row with other cells, which remembers those of the file as long as they differ. */
function withCells(row: FileRow, cells: string[] | null): FileRow {
  const inFile = row.inFile ?? { cells: row.cells, problem: row.problem }
  const isAsInFile = cells === null || JSON.stringify(cells) === JSON.stringify(inFile.cells)
  return isAsInFile ? { number: row.number, ...inFile } : { number: row.number, cells, problem: null, inFile }
}

const same = (row: number, end: ',' | '}') => `%"same_as":${row}${end}%`

/** The rows that a row was taken for one person with, or is now: what becomes of them hangs on it. */
async function concernedBy(
  trx: Database,
  { id }: ImportRecord,
  setting: Setting,
  mended: FileRow,
): Promise<number[]> {
  const { rows: alone } = await planRows(trx, setting, [mended], {
    earlier: async () => new Map(),
    rows: async () => new Map(),
    choices: new Map(),
    removed: () => undefined,
  })
  const before = await keptRows(trx, id, [mended.number])
  const marks = alone.flatMap((row) => row.marks)
  const met = await new RowKeys(trx, id).earlier(marks)
  const concerned = new Set([
    mended.number,
    ...before.flatMap((row) => detailOf(row).same_as ?? []),
    ...met.values(),
  ])
  // Rows are told by the first row of their person, so this ends after a round or two.
  for (const one of concerned) {
    const found = await trx
      .selectFrom('import_rows')
      .select('row')
      .where('import_id', '=', id)
      .where((is) => is.or([is('detail', 'like', same(one, ',')), is('detail', 'like', same(one, '}'))]))
      .execute()
    for (const { row } of found) concerned.add(row)
  }
  return [...concerned].toSorted((one, other) => one - other)
}

async function compareAnew(
  trx: Database,
  record: ImportRecord,
  setting: Setting,
  numbers: number[],
): Promise<void> {
  const before = new Map((await keptRows(trx, record.id, numbers)).map((row) => [row.row, row]))
  const keys = new RowKeys(trx, record.id)
  await keys.forget(numbers)
  const found = await rowsOf(trx, record.id, numbers)
  const rows = numbers.flatMap((number) => found.get(number) ?? [])
  const plan = await planRows(trx, setting, rows, {
    earlier: (marks) => keys.earlier(marks),
    rows: (asked) => earlierRows(trx, record.id, asked, setting, keys),
    choices: new Map(),
    removed: await removedPeople(trx),
  })
  for (const some of chunks(numbers)) {
    await trx.deleteFrom('import_rows').where('import_id', '=', record.id).where('row', 'in', some).execute()
  }
  await keepRows(trx, record.id, plan.rows)
  await keys.keep(plan.rows)
  const counts = countsOf(record)
  const reasons = new ReasonTally(record.reasons)
  for (const { outcome, remarked, ...row } of before.values()) {
    counts[outcome] -= 1
    counts.remarked -= remarked
    reasons.count(detailOf(row), -1)
  }
  for (const { row, outcome, detail } of plan.rows) {
    reasons.count(detail)
    const kept = before.get(row)
    const isChoice = (choice: number | null) =>
      choice === 0 || (choice !== null && (detail.candidates ?? []).includes(choice))
    const choice = kept && outcome === 'unsure' && isChoice(kept.choice) ? kept.choice : null
    if (!kept || (choice === null && kept.left_out === 0)) continue
    await trx
      .updateTable('import_rows')
      .set({ choice, left_out: kept.left_out })
      .where('import_id', '=', record.id)
      .where('row', '=', row)
      .execute()
  }
  await updateImport(trx, record.id, {
    counts: JSON.stringify(countRowsIn(counts, plan.rows)),
    reasons: JSON.stringify(reasons.list()),
  })
}

const detailOf = ({ detail }: Pick<KeptRow, 'detail'>) => JSON.parse(detail ?? '{}') as RowDetail

async function keptRows(trx: Database, importId: number, numbers: number[]): Promise<KeptRow[]> {
  const kept: KeptRow[] = []
  for (const some of chunks(numbers)) {
    const found = await trx
      .selectFrom('import_rows')
      .selectAll()
      .where('import_id', '=', importId)
      .where('row', 'in', some)
      .execute()
    kept.push(...found)
  }
  return kept
}
