import type { ColumnMapping, DecimalMark, PlainFieldName } from '../../../contract/import-mapping.ts'
import { matchKeys } from '../../../contract/import.ts'
import type { FieldKindName } from '../../../contract/field-kinds.ts'
import { fieldSpec } from '../../../contract/fields.ts'
import { rules } from '../../../contract/rules.ts'
import { booleanCell } from './cells/boolean-cell.ts'
import { choiceCells, sexCell } from './cells/choice-cell.ts'
import { dateCell, isNoDate, isPartialDay, latestDay, timeCell } from './cells/date-cell.ts'
import { digitsCell } from './cells/digits-cell.ts'
import { textsIn } from './cells/list-cell.ts'
import { centsCell, decimalCell, integerCell } from './cells/number-cell.ts'
import { Lost, nothing } from './cells/said.ts'
import { wordKey } from './cells/word-key.ts'
import type { Reading } from './row.ts'

/** Reads the text of a cell, which is not empty, into what the API accepts; text that it can't read stays as it is. */
export type CellReading = (text: string) => unknown

/** A column of a file: its header, where it goes, and how and on which day it is read. */
export interface Column {
  header: string
  mapping: ColumnMapping
  now: Date
  /** The file is a workbook: its numbers have a point. */
  isWorkbook?: boolean | undefined
}

/** A column as it is mapped in a file. */
export const columnOf = (mapping: ColumnMapping, header: string, reading: Reading): Column => ({
  header,
  mapping,
  now: reading.now,
  isWorkbook: reading.isWorkbook,
})

const asItIs: CellReading = (text) => text

/** Which sign parts the decimals of a column. In a workbook a number is one, and not how somebody wrote it. */
export const markOfColumn = ({ mapping, isWorkbook }: Column): DecimalMark | undefined =>
  mapping.decimal_mark ?? (isWorkbook ? 'point' : undefined)

const integers = (column: Column): CellReading => {
  const mark = markOfColumn(column)
  return (text) => integerCell(text, mark)
}

const decimals = (column: Column): CellReading => {
  const mark = markOfColumn(column)
  return (text) => decimalCell(text, mark)
}

/** How days of a column are read. */
export const dateReading = ({ mapping, now }: Column, isBirthdate = false) => ({
  order: mapping.date_order,
  latest: latestDay(now, isBirthdate),
})

function dates(column: Column, isBirthdate: boolean): CellReading {
  const reading = dateReading(column, isBirthdate)
  return (text) => {
    if (isNoDate(text)) return nothing
    if (isPartialDay(text)) return new Lost(rules.fullDate)
    const day = dateCell(text, reading)
    // Nobody is born after today.
    return isBirthdate && day > reading.latest && /^\d{4}-/.test(day) ? new Lost(rules.date) : day
  }
}

/** Times of a column. */
export function times(column: Column): CellReading {
  const reading = dateReading(column)
  return (text) => {
    if (isNoDate(text)) return nothing
    return isPartialDay(text) ? new Lost(rules.fullDate) : timeCell(text, reading)
  }
}

/** `*_in_cents` holds cents; any other header, such as the hosted tool's `donations_amount`, whole units. */
function cents(column: Column): CellReading {
  const inCents = /(cents|centimes|centavos|centimos)$/.test(wordKey(column.header))
  const mark = markOfColumn(column)
  return (text) => centsCell(text, inCents, mark)
}

/** The fields of codes and ids: a number there is a name in digits, and not to be reckoned with. */
const holdsDigits = (field: PlainFieldName) =>
  fieldSpec(field).kind === 'code' || (matchKeys as readonly string[]).includes(field)

function digits({ isWorkbook = false }: Column): CellReading {
  return (text) => digitsCell(text, isWorkbook)
}

/** An empty list says as little as an empty cell. */
function texts(text: string): string[] | typeof nothing {
  const found = textsIn(text)
  return found.length === 0 ? nothing : found
}

/** Ballots as our export has them. */
function jsonList(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

const byKind: { [Kind in FieldKindName]?: (column: Column) => CellReading } = {
  boolean: () => booleanCell,
  integer: integers,
  level: integers,
  decimal: decimals,
  date: (column) => dates(column, false),
  cents,
  time: times,
  tags: () => texts,
  texts: () => texts,
  ballots: () => jsonList,
}

/** How the cells of a field are read. */
export function fieldReading(field: PlainFieldName, column: Column): CellReading {
  if (field === 'sex') return sexCell(column.header)
  if (field === 'birthdate') return dates(column, true)
  if (holdsDigits(field)) return digits(column)
  return choiceCells[field] ?? byKind[fieldSpec(field).kind]?.(column) ?? asItIs
}

/** How the cells of a custom field are read, by its type. */
export function customReading(type: string, options: readonly string[] | null, column: Column): CellReading {
  if (type === 'checkbox') return booleanCell
  if (type === 'number') return decimals(column)
  if (type === 'date') return dates(column, false)
  if (type === 'multiple_choice') return optionReading(options ?? [])
  return asItIs
}

/** An option whatever its case and accents. */
function optionReading(options: readonly string[]): CellReading {
  const byKey = new Map(options.map((option) => [wordKey(option), option]))
  return (text) => (options.includes(text) ? text : (byKey.get(wordKey(text)) ?? text))
}
