import { TableRefusal, type Place } from '../../refusal.ts'
import type { XmlAttributes } from '../xml-attributes.ts'
import type { XmlHandlers } from '../xml-scanner.ts'
import { attributeNames, type AttributeNames } from './attribute-names.ts'
import type { DocumentCell } from './cell-text.ts'
import { Paragraphs } from './paragraphs.ts'

/** What is done with what a document has; each is there as many times as it says. */
export interface ContentHandlers {
  /** Whether anything of the sheet is wanted. */
  sheet: (name: string, isHidden: boolean) => boolean
  columns?: (count: number, isHidden: boolean) => void
  row: (count: number, isHidden: boolean) => void
  cell: (cell: DocumentCell, count: number) => void
  endRow: () => void
  endSheet: () => void
  /** Where the cell is that comes next. */
  place: () => Place
}

const nothing = { type: undefined, value: undefined, isFormula: false, isError: false }

/** What in a paragraph isn't part of its text: comments, notes, how it is pronounced, what is drawn. */
const besides = new Set(['annotation', 'note', 'ruby-text', 'frame', 'custom-shape', 'g', 'control'])
/** A copy of the sheet of another file, kept for formulas that ask for it. */
const copied = /^'.*'#/s

/** Reads the sheets of a document as its tags come by (OpenDocument 1.3, part 3, 9.1). */
export class ContentReader implements XmlHandlers {
  readonly #handlers: ContentHandlers
  readonly #paragraphs: Paragraphs
  #names: AttributeNames | undefined
  #depth = 0
  /** How deep the tag is that nothing is read of; 0 when there is none. */
  #skipped = 0
  #spreadsheet = 0
  #isSheet = false
  #isRow = false
  /** How deep the cell is that is read; 0 between cells. */
  #cell = 0
  #said: Omit<DocumentCell, 'shown'> | undefined
  #count = 1
  #style = ''
  readonly #hiddenStyles = new Set<string>()

  constructor(handlers: ContentHandlers) {
    this.#handlers = handlers
    this.#paragraphs = new Paragraphs(handlers.place)
  }

  /** Throws TableRefusal when the document was no spreadsheet. */
  end(): void {
    if (this.#spreadsheet === 0) throw new TableRefusal('not_text')
  }

  open = (name: string, attributes: XmlAttributes): void => {
    this.#depth += 1
    if (this.#skipped > 0) return
    const names = (this.#names ??= attributeNames(attributes))
    if (this.#cell > 0) this.#openInCell(name, attributes, names)
    else if (this.#isSheet) this.#openInSheet(name, attributes, names)
    else this.#openOutside(name, attributes, names)
  }

  close = (name: string): void => {
    const depth = this.#depth
    this.#depth -= 1
    if (this.#skipped > 0) {
      if (this.#skipped === depth) this.#skipped = 0
    } else if (this.#cell > 0) {
      if (this.#cell === depth) this.#closeCell()
      else if (this.#cell + 1 === depth) this.#paragraphs.end()
    } else if (this.#isRow && name === 'table-row') {
      this.#isRow = false
      this.#handlers.endRow()
    } else if (this.#isSheet && depth === this.#spreadsheet + 1) {
      this.#isSheet = false
      this.#handlers.endSheet()
    }
  }

  text = (text: string): void => {
    if (this.#cell > 0 && this.#skipped === 0 && this.#depth > this.#cell) this.#paragraphs.add(text)
  }

  #openOutside(name: string, attributes: XmlAttributes, names: AttributeNames): void {
    if (name === 'style') this.#style = attributes.get(names.styleName) ?? ''
    else if (name === 'table-properties' && attributes.get(names.display) === 'false')
      this.#hiddenStyles.add(this.#style)
    else if (name === 'spreadsheet') this.#spreadsheet = this.#depth
    else if (name === 'table') {
      const sheet = attributes.get(names.tableName) ?? ''
      const isSheet = this.#spreadsheet > 0 && this.#depth === this.#spreadsheet + 1 && !copied.test(sheet)
      const isHidden = this.#hiddenStyles.has(attributes.get(names.tableStyle) ?? '')
      this.#isSheet = isSheet && this.#handlers.sheet(sheet, isHidden)
      if (!this.#isSheet) this.#skipped = this.#depth
    }
  }

  #openInSheet(name: string, attributes: XmlAttributes, names: AttributeNames): void {
    if (name === 'table-cell') this.#openCell(attributes, names)
    else if (name === 'covered-table-cell') this.#skipCell(attributes, names)
    else if (name === 'table-row') {
      if (this.#isRow) throw new TableRefusal('broken_workbook')
      this.#isRow = true
      this.#handlers.row(countOf(attributes.get(names.rowsRepeated)), isInvisible(attributes, names))
    } else if (name === 'table-column')
      this.#handlers.columns?.(countOf(attributes.get(names.columnsRepeated)), isInvisible(attributes, names))
    // What is drawn on a sheet may have tables of its own.
    else if (name === 'shapes' || name === 'table') this.#skipped = this.#depth
  }

  /** A cell that another one covers is not seen: of what it holds nothing is read. */
  #skipCell(attributes: XmlAttributes, names: AttributeNames): void {
    this.#openCell(attributes, names)
    this.#said = nothing
    this.#closeCell()
    this.#skipped = this.#depth
  }

  #openCell(attributes: XmlAttributes, names: AttributeNames): void {
    if (!this.#isRow) throw new TableRefusal('broken_workbook')
    const type = attributes.get(names.type)
    this.#cell = this.#depth
    this.#count = countOf(attributes.get(names.columnsRepeated))
    this.#said = {
      type,
      value: valueOf(type, attributes, names),
      isFormula: attributes.get(names.formula) !== undefined,
      isError: attributes.get(names.resultType) === 'error',
    }
  }

  #closeCell(): void {
    this.#cell = 0
    if (this.#said) this.#handlers.cell({ ...this.#said, shown: this.#paragraphs.take() }, this.#count)
    this.#said = undefined
  }

  #openInCell(name: string, attributes: XmlAttributes, names: AttributeNames): void {
    if (this.#depth === this.#cell + 1) {
      if (name === 'p' || name === 'h') this.#paragraphs.start()
      else this.#skipped = this.#depth
    } else if (name === 's') this.#paragraphs.addMeant(' ', countOf(attributes.get(names.spaces), 0))
    else if (name === 'tab') this.#paragraphs.addMeant('\t')
    else if (name === 'line-break') this.#paragraphs.addMeant('\n')
    else if (besides.has(name)) this.#skipped = this.#depth
  }
}

function valueOf(type: string | undefined, attributes: XmlAttributes, names: AttributeNames) {
  switch (type) {
    case undefined:
      return undefined
    case 'string':
      return attributes.get(names.stringValue)
    case 'date':
      return attributes.get(names.dateValue)
    case 'time':
      return attributes.get(names.timeValue)
    case 'boolean':
      return attributes.get(names.booleanValue)
    default:
      return attributes.get(names.value)
  }
}

/** How many times something is there. */
function countOf(said = '1', least = 1): number {
  if (!/^\d{1,9}$/.test(said) || Number(said) < least) throw new TableRefusal('broken_workbook')
  return Number(said)
}

/** Whether a row or a column is hidden by hand, or filtered away. */
const isInvisible = (attributes: XmlAttributes, names: AttributeNames) =>
  (attributes.get(names.visibility) ?? 'visible') !== 'visible'
