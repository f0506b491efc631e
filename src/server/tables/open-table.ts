import type { TableFormat, TableProblem } from '../../contract/table-format.ts'
import type { ByteSource } from './byte-source.ts'
import { BATCH_CHARACTERS, BATCH_ROWS, ROWS_MAX } from './limits.ts'
import { TableRefusal } from './refusal.ts'
import type { RawRow } from './split-cells.ts'
import { headerOf } from './table-header.ts'
import { textRows } from './text-rows.ts'
import { workbookRows } from './workbook/workbook-rows.ts'

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
}

/**
 * Opens a file as a table of a format: the one that was found out, or another that someone knows better. Memory stays
 * bounded however large the file is.
 *
 * @throws TableRefusal when there is no header or one that can't be used; its rows throw it as well, where the file
 *   can't be read any further
 */
export async function openTable(source: ByteSource, format: TableFormat): Promise<Table> {
  const raw = format.kind === 'text' ? textRows(source, format) : workbookRows(source, format)
  let header: string[] | undefined
  async function* read(): AsyncGenerator<TableRow[], void, void> {
    let count = 0
    let batch: TableRow[] = []
    let characters = 0
    for await (const found of raw)
      for (const row of found) {
        if (row.cells.every(isBlank)) continue
        if (!header) {
          header = headerOf(row)
          // The first batch is for whoever waits for the header.
          yield []
          continue
        }
        count += 1
        if (count > ROWS_MAX)
          throw new TableRefusal('too_many_rows', { row: row.number, column: null }, { limit: ROWS_MAX })
        batch.push(tableRow(row, header.length, format.kind === 'workbook'))
        characters += lengthOf(row)
        if (batch.length < BATCH_ROWS && characters < BATCH_CHARACTERS) continue
        yield batch
        batch = []
        characters = 0
      }
    if (batch.length > 0) yield batch
  }
  const rows = read()
  await rows.next()
  if (!header) throw new TableRefusal('no_header')
  return { header, rows }
}

const isBlank = (cell: string) => cell === '' || cell.trim() === ''

const lengthOf = ({ cells }: RawRow) => cells.reduce((sum, cell) => sum + cell.length, 0)

/** The row as wide as the header. A workbook has no cells where nothing is; text has, or something is wrong. */
function tableRow({ number, cells }: RawRow, width: number, isFilled: boolean): TableRow {
  if (cells.length === width) return { number, cells, problem: null }
  if (cells.length > width && cells.slice(width).every(isBlank))
    return { number, cells: cells.slice(0, width), problem: null }
  if (cells.length < width && isFilled)
    return { number, cells: [...cells, ...Array<string>(width - cells.length).fill('')], problem: null }
  const kind = cells.length < width ? 'too_few_cells' : 'too_many_cells'
  const problem: TableProblem = { kind, row: number, column: null, expected: width, found: cells.length }
  return { number, cells, problem }
}
