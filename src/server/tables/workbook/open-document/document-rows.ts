import type { Found, WorkbookFormat } from '../../../../contract/table-format.ts'
import { BATCH_ROWS, COLUMNS_MAX, ROW_MAX } from '../../limits.ts'
import { TableRefusal, type Place } from '../../refusal.ts'
import type { RawRow } from '../../split-cells.ts'
import { noted } from '../../text-remarks.ts'
import { refuseSwollen, type Archive } from '../archive.ts'
import { columnLetters } from '../cell-place.ts'
import { readXml } from '../xml.ts'
import { documentCellText, isUnreckonedCell, type DocumentCell } from './cell-text.ts'
import { ContentReader } from './content-reader.ts'
import { CONTENT, refuseLocked } from './document-parts.ts'

/** No sheet has more rows; whoever says so wrote it by hand. */
const LAST_ROW = 2 ** 31 - 1

/**
 * The rows of a sheet of a document, as many at a time as a piece of it holds; what it hides is found.
 *
 * @throws TableRefusal when it has no such sheet, or can't be read
 */
export async function* documentRows(
  archive: Archive,
  format: WorkbookFormat,
  found: Found,
): AsyncGenerator<RawRow[], void, void> {
  await refuseLocked(archive)
  const rows = new DocumentRows(format, found, archive.packed(CONTENT))
  const reader = new ContentReader(rows)
  for await (const _ of readXml(archive.read(CONTENT), reader)) {
    yield* rows.take()
    if (rows.isDone) return
  }
  reader.end()
  throw new TableRefusal('no_such_sheet', undefined, { name: format.sheet })
}

/** Gathers the rows of a sheet. What is there many times is held once. */
class DocumentRows {
  readonly #format: WorkbookFormat
  readonly #found: Found
  readonly #packed: number
  #rows: { row: RawRow; count: number }[] = []
  /** The characters that came of saying once what is there many times. */
  #made = 0
  readonly #hiddenColumns = new Set<number>()
  #columns = 0
  #row = 0
  #count = 1
  #isHidden = false
  #isUnreckoned = false
  #column = 0
  #cells: string[] = []
  #length = 0
  /** Whether the whole sheet came by. */
  isDone = false

  constructor(format: WorkbookFormat, found: Found, packed: number) {
    this.#format = format
    this.#found = found
    this.#packed = packed
  }

  /** The rows that came since it was asked last, in batches. */
  *take(): Generator<RawRow[], void, void> {
    let batch: RawRow[] = []
    for (const { row, count } of this.#rows)
      for (let index = 0; index < count; index += 1) {
        batch.push({ number: row.number + index, cells: index === 0 ? row.cells : [...row.cells] })
        if (batch.length < BATCH_ROWS) continue
        yield batch
        batch = []
      }
    this.#rows = []
    yield batch
  }

  place = (): Place => ({ row: this.#row, column: this.#column + 1 })

  sheet = (name: string): boolean => name === this.#format.sheet && !this.isDone

  columns = (count: number, isHidden: boolean): void => {
    const last = Math.min(this.#columns + count, COLUMNS_MAX)
    if (isHidden)
      for (let column = this.#columns + 1; column <= last; column += 1) this.#hiddenColumns.add(column)
    this.#columns = Math.min(this.#columns + count, LAST_ROW)
  }

  row = (count: number, isHidden: boolean): void => {
    this.#row += 1
    this.#count = count
    this.#isHidden = isHidden
    this.#isUnreckoned = false
    this.#column = 0
    this.#cells = []
    this.#length = 0
  }

  cell = (cell: DocumentCell, count: number): void => {
    const text = documentCellText(cell)
    if (text === '' && isUnreckonedCell(cell)) this.#isUnreckoned = true
    if (text === '') this.#column = Math.min(this.#column + count, LAST_ROW)
    else for (let index = 0; index < count; index += 1) this.#put(text)
    if (text !== '') this.#swell(text.length * (count - 1))
  }

  endRow = (): void => {
    const [number, count] = [this.#row, this.#count]
    this.#row += count - 1
    if (this.#row > LAST_ROW) throw new TableRefusal('broken_workbook')
    if (this.#isUnreckoned && !(this.#isHidden && this.#format.hidden_rows !== 'take'))
      this.#found.formulas = noted(this.#found.formulas, number, count)
    if (this.#cells.length === 0) return
    if (this.#isHidden) {
      this.#found.hidden_rows = noted(this.#found.hidden_rows, number, count)
      if (this.#format.hidden_rows !== 'take') return
    }
    this.#swell(this.#length * (count - 1))
    this.#rows.push({ row: { number, cells: this.#cells }, count })
  }

  endSheet = (): void => {
    this.isDone = true
  }

  #put(text: string): void {
    if (this.#column >= COLUMNS_MAX)
      throw new TableRefusal('too_many_columns', this.place(), { limit: COLUMNS_MAX })
    if (text.includes('\0')) throw new TableRefusal('nul_character', this.place())
    if (this.#length + text.length > ROW_MAX)
      throw new TableRefusal('row_too_large', this.place(), { limit: ROW_MAX })
    this.#column += 1
    if (this.#hiddenColumns.has(this.#column) && !this.#isColumnTaken()) return
    this.#length += text.length
    while (this.#cells.length < this.#column) this.#cells.push('')
    this.#cells[this.#column - 1] = text
  }

  /** Notes that a column is hidden which holds something, and says whether it is read. */
  #isColumnTaken(): boolean {
    const letters = columnLetters(this.#column)
    const known = (this.#found.hidden_columns ??= [])
    if (!known.includes(letters)) known.push(letters)
    return this.#format.hidden_columns !== 'leave_out'
  }

  #swell(more: number): void {
    this.#made += more
    refuseSwollen(this.#made, this.#packed)
  }
}
