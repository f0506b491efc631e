import type { Place } from '../../refusal.ts'
import type { Archive } from '../archive.ts'
import { COUNTED, type SizedSheet } from '../chosen-sheet.ts'
import { readXml } from '../xml.ts'
import { documentCellText, type DocumentCell } from './cell-text.ts'
import { ContentReader } from './content-reader.ts'
import { activeSheet, CONTENT, refuseLocked } from './document-parts.ts'

/**
 * The sheets of a document with their sizes.
 *
 * @throws TableRefusal when it is no spreadsheet, a password protects it, or it is broken
 */
export async function documentSheets(archive: Archive): Promise<SizedSheet[]> {
  await refuseLocked(archive)
  const active = await activeSheet(archive)
  const sizes = new SheetSizes(active)
  const reader = new ContentReader(sizes)
  for await (const _ of readXml(archive.read(CONTENT), reader));
  reader.end()
  return sizes.sheets
}

/** Measures the sheets of a document as they come by. */
class SheetSizes {
  readonly sheets: SizedSheet[] = []
  readonly #active: string | undefined
  #row = 0
  #rows = 0
  #columns = 0
  #count = 0
  #column = 0
  #filled = 0

  constructor(active: string | undefined) {
    this.#active = active
  }

  place = (): Place => ({ row: this.#row, column: this.#column + 1 })

  sheet = (name: string, isHidden: boolean): boolean => {
    const isActive = name === this.#active
    this.sheets.push({ name, index: this.sheets.length, isHidden, isActive, rows: 0, columns: 0 })
    ;[this.#rows, this.#columns, this.#row, this.#count] = [0, 0, 0, 1]
    return true
  }

  row = (count: number): void => {
    this.#row += 1
    ;[this.#count, this.#column, this.#filled] = [count, 0, 0]
  }

  cell = (cell: DocumentCell, count: number): void => {
    this.#column += count
    if (documentCellText(cell) !== '') this.#filled = this.#column
  }

  endRow = (): void => {
    this.#row += this.#count - 1
    if (this.#filled === 0) return
    this.#rows = Math.min(this.#rows + this.#count, COUNTED)
    this.#columns = Math.max(this.#columns, this.#filled)
  }

  endSheet = (): void => {
    Object.assign(this.sheets.at(-1) as SizedSheet, { rows: this.#rows, columns: this.#columns })
  }
}
