import type { TableProblemKind } from '../../../contract/table-format.ts'
import { COLUMNS_MAX, ROW_MAX } from '../limits.ts'
import { TableRefusal, type Place } from '../refusal.ts'
import type { RawRow } from '../split-cells.ts'
import { general, type NumberFormat } from './number-formats.ts'
import { numberText } from './number-text.ts'
import { SharedTexts, TextPieces, WORKBOOK_CELL_MAX, xmlString } from './shared-texts.ts'
import { readXml } from './xml.ts'

/** What the cells of a sheet refer to. */
export interface CellReading {
  texts: SharedTexts
  formats: NumberFormat[]
  is1904: boolean
}

/** The rows of a sheet, as many at a time as a piece of it holds; cells that aren't there are empty. */
export async function* sheetRows(
  part: AsyncIterable<Uint8Array>,
  reading: CellReading,
): AsyncGenerator<RawRow[]> {
  const sheet = new SheetReader(reading)
  for await (const _ of readXml(part, {
    open: (name, attributes) => sheet.open(name, attributes),
    close: (name) => sheet.close(name),
    text: (text) => sheet.text(text),
  }))
    yield sheet.rows.splice(0)
}

/** Gathers the rows of a sheet as its tags come by (ECMA-376, 18.3.1). */
class SheetReader {
  readonly rows: RawRow[] = []
  readonly #reading: CellReading
  readonly #pieces = new TextPieces(() => this.#place)
  #row = 0
  #column = 0
  #cells: string[] = []
  #length = 0
  #type = 'n'
  #format = general
  #value = ''
  #isValue = false

  constructor(reading: CellReading) {
    this.#reading = reading
  }

  open(name: string, { r, t, s }: Record<string, string>): void {
    if (name === 'row') this.#openRow(r)
    else if (name === 'c') this.#openCell(r, t, s)
    else if (name === 'v') this.#isValue = true
    else this.#pieces.open(name)
  }

  close(name: string): void {
    if (name === 'row') this.rows.push({ number: this.#row, cells: this.#cells })
    else if (name === 'c') this.#closeCell()
    else if (name === 'v') this.#isValue = false
    else this.#pieces.close(name)
  }

  text(text: string): void {
    if (!this.#isValue) return this.#pieces.add(text)
    this.#value += text
    if (this.#value.length > WORKBOOK_CELL_MAX) this.#refuse('cell_too_large', WORKBOOK_CELL_MAX)
  }

  /** Rows and cells that don't say where they are stand after the one before. */
  #openRow(place: string | undefined): void {
    const row = place === undefined ? this.#row + 1 : Number(place)
    if (!Number.isInteger(row) || row <= this.#row) throw new TableRefusal('broken_workbook')
    this.#row = row
    this.#column = 0
    this.#cells = []
    this.#length = 0
  }

  #openCell(place: string | undefined, type = 'n', style = '0'): void {
    this.#column = place === undefined ? this.#column + 1 : columnOf(place)
    this.#type = type
    this.#format = this.#reading.formats[Number(style)] ?? general
    this.#value = ''
  }

  #closeCell(): void {
    const cell = this.#cellText()
    if (cell === '') return
    if (this.#column > COLUMNS_MAX) this.#refuse('too_many_columns', COLUMNS_MAX)
    if (cell.includes('\0')) this.#refuse('nul_character')
    this.#length += cell.length
    if (this.#length > ROW_MAX) this.#refuse('row_too_large', ROW_MAX)
    while (this.#cells.length < this.#column) this.#cells.push('')
    this.#cells[this.#column - 1] = cell
  }

  /** The cell as a spreadsheet shows it; a formula as what came of it, and nothing when that is an error. */
  #cellText(): string {
    const inline = this.#pieces.take()
    const value = this.#value
    switch (this.#type) {
      case 's':
        return value === '' ? '' : this.#sharedText(Number(value))
      case 'inlineStr':
        return inline
      case 'b':
        return value === '' ? '' : String(value === '1' || value === 'true')
      case 'e':
        return ''
      case 'n':
        return numberText(value, this.#format, this.#reading.is1904)
      case 'd':
        return value.replace(/T00:00:00(?:\.0+)?Z?$/, '')
      default:
        return xmlString(value)
    }
  }

  #sharedText(index: number): string {
    const text = this.#reading.texts.at(index)
    if (text === undefined) throw new TableRefusal('broken_workbook')
    return text
  }

  get #place(): Place {
    return { row: this.#row, column: this.#column }
  }

  #refuse(kind: TableProblemKind, limit?: number): never {
    throw new TableRefusal(kind, this.#place, limit === undefined ? {} : { limit })
  }
}

const A = 65
const Z = 90

/** The column of a cell such as `AB12`, from 1. */
function columnOf(place: string): number {
  let column = 0
  let at = 0
  for (; at < 3; at += 1) {
    const code = place.charCodeAt(at)
    if (!(code >= A && code <= Z)) break
    column = column * 26 + code - A + 1
  }
  if (at === 0 || !(Number(place.slice(at)) > 0)) throw new TableRefusal('broken_workbook')
  return column
}
