import type { TableProblem } from '../../contract/table-format.ts'
import type { Database } from '../database/engine.ts'
import { insertRows } from '../database/insert-rows.ts'

/** A row of the file: its number as a spreadsheet shows it, its cells, and what is wrong with it as a whole. */
export interface FileRow {
  number: number
  cells: string[]
  problem: TableProblem | null
  /** As the file has it, of a row that was mended here. */
  inFile?: Pick<FileRow, 'cells' | 'problem'>
}

/** Some rows of the file that are worked on together. */
export interface Batch {
  rows: FileRow[]
  last: number
}

type Kept = [number: number, cells: string[], problem?: TableProblem | null, inFile?: FileRow['inFile']]

const toKept = ({ number, cells, problem, inFile }: FileRow): Kept => {
  if (inFile) return [number, cells, problem, inFile]
  return problem ? [number, cells, problem] : [number, cells]
}

/** Keeps rows of a file, in their order. */
export async function keepBatch(trx: Database, importId: number, rows: FileRow[]): Promise<void> {
  const [first_row, last_row] = [rows[0]?.number as number, rows.at(-1)?.number as number]
  await insertRows(trx, 'import_batches', [
    { import_id: importId, first_row, last_row, rows: JSON.stringify(rows.map(toKept)) },
  ])
}

const readKept = (rows: string): FileRow[] =>
  (JSON.parse(rows) as Kept[]).map(([number, cells, problem = null, inFile]) => ({
    number,
    cells,
    problem,
    ...(inFile && { inFile }),
  }))

/** The rows that follow a row, as many as are worked on together; undefined after the last. */
export async function nextBatch(db: Database, importId: number, after: number): Promise<Batch | undefined> {
  const row = await db
    .selectFrom('import_batches')
    .select(['rows', 'last_row'])
    .where('import_id', '=', importId)
    .where('first_row', '>', after)
    .orderBy('first_row')
    .limit(1)
    .executeTakeFirst()
  return row && { rows: readKept(row.rows), last: row.last_row }
}

/** The first rows of a file, at least `count` of them where there are so many. */
export async function firstRows(db: Database, importId: number, count: number): Promise<FileRow[]> {
  const rows: FileRow[] = []
  for (let after = 0; rows.length < count;) {
    const batch = await nextBatch(db, importId, after)
    if (!batch) break
    rows.push(...batch.rows)
    after = batch.last
  }
  return rows
}

/** Rows by their numbers; those whose cells are no longer kept are left out. */
export async function rowsOf(
  db: Database,
  importId: number,
  numbers: number[],
): Promise<Map<number, FileRow>> {
  const found = new Map<number, FileRow>()
  const wanted = new Set(numbers)
  for (const number of wanted) {
    if (found.has(number)) continue
    const row = await db
      .selectFrom('import_batches')
      .select('rows')
      .where('import_id', '=', importId)
      .where('first_row', '<=', number)
      .orderBy('first_row', 'desc')
      .limit(1)
      .executeTakeFirst()
    // Rows far apart are each in a batch of their own: what wasn't asked for is let go.
    for (const one of row ? readKept(row.rows) : []) if (wanted.has(one.number)) found.set(one.number, one)
  }
  return found
}

/** Writes what became of a row of the file. */
export async function replaceRow(trx: Database, importId: number, row: FileRow): Promise<void> {
  const batch = await trx
    .selectFrom('import_batches')
    .select(['first_row', 'rows'])
    .where('import_id', '=', importId)
    .where('first_row', '<=', row.number)
    .orderBy('first_row', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  const rows = readKept(batch.rows).map((one) => toKept(one.number === row.number ? row : one))
  await trx
    .updateTable('import_batches')
    .set({ rows: JSON.stringify(rows) })
    .where('import_id', '=', importId)
    .where('first_row', '=', batch.first_row)
    .execute()
}

/** Forgets the cells of rows but those of rows that were not taken, or not whole: they are given back to be mended. */
export async function dropTakenBatches(trx: Database, importId: number): Promise<void> {
  await trx
    .deleteFrom('import_batches')
    .where('import_id', '=', importId)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('import_rows')
            .select('row')
            .where('import_rows.import_id', '=', importId)
            .where((is) => is.or([is('outcome', 'in', ['refused', 'unsure']), is('remarked', '=', 1)]))
            .whereRef('row', '>=', 'import_batches.first_row')
            .whereRef('row', '<=', 'import_batches.last_row'),
        ),
      ),
    )
    .execute()
}
