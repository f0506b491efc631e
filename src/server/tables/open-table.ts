import type { TableFormat, TableHeader, TableProblem } from '../../contract/table-format.ts'
import type { ByteSource } from './byte-source.ts'
import { findHeader, HEADER_SAMPLE } from './find-header.ts'
import { BATCH_CHARACTERS, BATCH_ROWS, ROWS_MAX } from './limits.ts'
import { rawTable, type RawTable } from './raw-table.ts'
import { TableRefusal } from './refusal.ts'
import type { RawRow } from './split-cells.ts'
import { headerOf, joinedHeader, placeNames } from './table-header.ts'
import { commonest } from './commonest.ts'
import { isTotals } from './totals.ts'

/** A row of a table: its number is the one a spreadsheet shows beside it. */
export interface TableRow {
  number: number
  /** As many as the header has, unless the row has a problem: then they are those that it has. */
  cells: string[]
  /** Why this row can't be taken; the others go on. */
  problem: TableProblem | null
}

export interface Table {
  /** The names of the columns; one that has none is called `Column 3` by its place. */
  header: string[]
  /** The rows below the header in batches, without those that are empty. Whoever doesn't read them all `return`s. */
  rows: AsyncGenerator<TableRow[], void, void>
  /** The format with where the header is, and with what was found once the rows were read. */
  format: () => TableFormat
}

/**
 * Opens a file as a table of a format: the one that was found out, or another that someone knows better. Memory stays
 * bounded however large the file is.
 *
 * @throws TableRefusal when there is no header; its rows throw it as well, where the file can't be read any further
 */
export async function openTable(source: ByteSource, format: TableFormat): Promise<Table> {
  const raw = rawTable(source, format)
  const sample = await firstRows(raw, format.header?.row ?? 1)
  const place = format.header === undefined ? findHeader(sample.slice(0, HEADER_SAMPLE)) : format.header
  const { header, below } = headOf(sample, place, raw)
  const table = new TableRows(header.length, raw, format.totals === 'take')
  async function* read(): AsyncGenerator<TableRow[], void, void> {
    try {
      // The first batch is for whoever waits for the header.
      yield []
      for (const batch of table.take(below)) yield batch
      for await (const found of raw.rows) for (const batch of table.take(found)) yield batch
      yield* table.end()
    } finally {
      await raw.rows.return()
    }
  }
  const rows = read()
  await rows.next()
  return { header, rows, format: () => ({ ...format, header: place, found: raw.found }) }
}

/** Enough rows to find the header by, without empty ones, from a row on. */
async function firstRows({ rows }: RawTable, from: number): Promise<RawRow[]> {
  const sample: RawRow[] = []
  let characters = 0
  while (sample.length < HEADER_SAMPLE && characters < BATCH_CHARACTERS) {
    const { value, done } = await rows.next()
    if (done) break
    for (const row of value) {
      if (row.number < from || row.cells.every(isBlank)) continue
      sample.push(row)
      characters += lengthOf(row)
    }
  }
  if (sample.length > 0) return sample
  await rows.return()
  throw new TableRefusal('no_header')
}

/** The names of the columns, and the rows below them. */
function headOf(sample: RawRow[], place: TableHeader, { isFilled }: RawTable) {
  if (!place) return { header: placeNames(usualWidth(sample, isFilled)), below: sample }
  const at = Math.max(
    0,
    sample.findIndex(({ number }) => number >= place.row),
  )
  const [row, next] = sample.slice(at, at + 2) as [RawRow, RawRow | undefined]
  return place.lines === 2 && next
    ? { header: joinedHeader(row, next), below: sample.slice(at + 2) }
    : { header: headerOf(row.cells), below: sample.slice(at + 1) }
}

/** The rows of a table that follow its header, in batches. */
class TableRows {
  readonly #width: number
  readonly #raw: RawTable
  readonly #takesTotals: boolean
  /** The last row so far: it may be one of totals. */
  #held: RawRow | undefined
  #count = 0
  #batch: TableRow[] = []
  #characters = 0

  constructor(width: number, raw: RawTable, takesTotals: boolean) {
    this.#width = width
    this.#raw = raw
    this.#takesTotals = takesTotals
  }

  *take(rows: readonly RawRow[]): Generator<TableRow[], void, void> {
    for (const row of rows) {
      if (row.cells.every(isBlank)) continue
      this.#count += 1
      if (this.#held) this.#add(this.#held)
      this.#held = row
      if (this.#count > ROWS_MAX) {
        yield this.#batch
        throw new TableRefusal('too_many_rows', { row: row.number, column: null }, { limit: ROWS_MAX })
      }
      if (this.#batch.length < BATCH_ROWS && this.#characters < BATCH_CHARACTERS) continue
      yield this.#batch
      this.#batch = []
      this.#characters = 0
    }
  }

  *end(): Generator<TableRow[], void, void> {
    if (this.#held && isTotals(this.#held.cells)) this.#raw.found.totals = this.#held.number
    if (this.#held && (this.#takesTotals || this.#raw.found.totals === undefined)) this.#add(this.#held)
    if (this.#batch.length > 0) yield this.#batch
  }

  #add(row: RawRow): void {
    this.#batch.push(tableRow(row, this.#width, this.#raw.isFilled))
    this.#characters += lengthOf(row)
  }
}

const isBlank = (cell: string) => cell === '' || cell.trim() === ''

const lengthOf = ({ cells }: RawRow) => cells.reduce((sum, cell) => sum + cell.length, 0)

/** As many columns as a table without a header has: in a workbook as many as the widest row, in text as most rows. */
function usualWidth(sample: readonly RawRow[], isFilled: boolean): number {
  const widths = sample.map(({ cells }) => cells.length)
  return isFilled ? Math.max(...widths) : commonest(widths)
}

/** The row as wide as the header. A workbook has no cells where nothing is; text has, or something is wrong. */
function tableRow({ number, cells, problem: known }: RawRow, width: number, isFilled: boolean): TableRow {
  if (known) return { number, cells, problem: { kind: known, row: number, column: null } }
  if (cells.length === width) return { number, cells, problem: null }
  if (cells.length > width && cells.slice(width).every(isBlank))
    return { number, cells: cells.slice(0, width), problem: null }
  if (cells.length < width && isFilled)
    return { number, cells: [...cells, ...Array<string>(width - cells.length).fill('')], problem: null }
  const kind = cells.length < width ? 'too_few_cells' : 'too_many_cells'
  const problem: TableProblem = { kind, row: number, column: null, expected: width, found: cells.length }
  return { number, cells, problem }
}
