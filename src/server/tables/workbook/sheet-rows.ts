import type { Found, TableProblemKind, WorkbookFormat } from '../../../contract/table-format.ts'
import { COLUMNS_MAX, ROW_MAX } from '../limits.ts'
import { TableRefusal, type Place } from '../refusal.ts'
import type { RawRow } from '../split-cells.ts'
import { noted } from '../text-remarks.ts'
import { columnLetters, columnOf } from './cell-place.ts'
import { general, type NumberFormat } from './number-formats.ts'
import { numberText } from './number-text.ts'
import { SharedTexts, TextPieces, WORKBOOK_CELL_MAX, xmlString } from './shared-texts.ts'
import type { XmlAttributes } from './xml-attributes.ts'
import { readXml } from './xml.ts'

/** What the cells of a sheet refer to. */
export interface CellReading {
  texts: SharedTexts
  formats: NumberFormat[]
  is1904: boolean
  isUnreckoned: boolean
}

/** What of a sheet is read that may not be meant to be. */
export type SheetChoices = Pick<WorkbookFormat, 'hidden_rows' | 'hidden_columns' | 'formulas'>

/** The rows of a sheet, as many at a time as a piece of it holds; cells that aren't there are empty. What they hide is found. */
export async function* sheetRows(
  part: AsyncIterable<Uint8Array>,
  reading: CellReading,
  choices: SheetChoices,
  found: Found,
): AsyncGenerator<RawRow[], void, void> {
  const sheet = new SheetReader(reading, choices, found)
  for await (const _ of readXml(part, {
    open: (name, attributes) => sheet.open(name, attributes),
    close: (name) => sheet.close(name),
    text: (text) => sheet.text(text),
  }))
    yield sheet.rows.splice(0)
}

const isTrue = (value: string | undefined) => value === '1' || value === 'true'

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
  readonly #choices: SheetChoices
  readonly #found: Found
  #isRowHidden = false
  readonly #hiddenColumns = new Set<number>()
  #isFormula = false
  /** Whether a formula of the row wasn't reckoned. */
  #isUnreckoned = false

  constructor(reading: CellReading, choices: SheetChoices, found: Found) {
    this.#reading = reading
    this.#choices = choices
    this.#found = found
  }

  open(name: string, attributes: XmlAttributes): void {
    if (name === 'c') this.#openCell(attributes.get('r'), attributes.get('t'), attributes.get('s'))
    else if (name === 'v') this.#isValue = true
    else if (name === 'row') this.#openRow(attributes.get('r'), attributes.get('hidden'))
    else if (name === 'f') this.#isFormula = true
    else if (name === 'col') this.#takeColumns(attributes)
    else this.#pieces.open(name)
  }

  close(name: string): void {
    if (name === 'row') this.#closeRow()
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
  #openRow(place: string | undefined, hidden: string | undefined): void {
    const row = place === undefined ? this.#row + 1 : Number(place)
    if (!Number.isInteger(row) || row <= this.#row) throw new TableRefusal('broken_workbook')
    this.#row = row
    this.#column = 0
    this.#cells = []
    this.#length = 0
    this.#isRowHidden = isTrue(hidden)
    this.#isUnreckoned = false
  }

  #closeRow(): void {
    const found = this.#found
    const row = { number: this.#row, cells: this.#cells }
    if (row.cells.length > 0 && this.#isRowHidden) {
      found.hidden_rows = noted(found.hidden_rows, row.number)
      if (this.#choices.hidden_rows !== 'take') return
    }
    if (this.#isUnreckoned) found.formulas = noted(found.formulas, row.number)
    this.rows.push(row)
  }

  #takeColumns(attributes: XmlAttributes): void {
    if (!isTrue(attributes.get('hidden'))) return
    const last = Math.min(Number(attributes.get('max')), COLUMNS_MAX)
    for (let column = Number(attributes.get('min')); column <= last; column += 1)
      this.#hiddenColumns.add(column)
  }

  #openCell(place: string | undefined, type = 'n', style = '0'): void {
    this.#column = place === undefined ? this.#column + 1 : columnOf(place)
    this.#type = type
    this.#format = this.#reading.formats[Number(style)] ?? general
    this.#value = ''
    this.#isFormula = false
  }

  #closeCell(): void {
    const cell = this.#isFormula ? this.#reckoned() : this.#cellText()
    if (cell === '') return
    if (this.#hiddenColumns.has(this.#column) && !this.#isColumnTaken()) return
    if (this.#column > COLUMNS_MAX) this.#refuse('too_many_columns', COLUMNS_MAX)
    if (cell.includes('\0')) this.#refuse('nul_character')
    this.#length += cell.length
    if (this.#length > ROW_MAX) this.#refuse('row_too_large', ROW_MAX)
    while (this.#cells.length < this.#column) this.#cells.push('')
    this.#cells[this.#column - 1] = cell
  }

  /** Notes that a column is hidden which holds something, and says whether it is read. */
  #isColumnTaken(): boolean {
    const letters = columnLetters(this.#column)
    const known = (this.#found.hidden_columns ??= [])
    if (!known.includes(letters)) known.push(letters)
    return this.#choices.hidden_columns !== 'leave_out'
  }

  /** What came of a formula: nothing, where nobody has reckoned it yet and a zero stands in for it. */
  #reckoned(): string {
    const cell = this.#cellText()
    const isZero = this.#reading.isUnreckoned && cell === '0'
    if (cell !== '' && !isZero) return cell
    // A formula may well give an empty text.
    if (this.#type === 'str' || this.#type === 'e') return cell
    this.#isUnreckoned = true
    return isZero && this.#choices.formulas !== 'take' ? '' : cell
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
