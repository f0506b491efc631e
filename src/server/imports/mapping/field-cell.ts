import type { ColumnMapping, PlainFieldName } from '../../../contract/import-mapping.ts'
import type { FieldKindName } from '../../../contract/field-kinds.ts'
import { fieldSpec } from '../../../contract/fields.ts'
import { booleanCell } from './cells/boolean-cell.ts'
import { choiceCells, sexCell } from './cells/choice-cell.ts'
import { dateCell, latestDay, timeCell } from './cells/date-cell.ts'
import { textsIn } from './cells/list-cell.ts'
import { centsCell, decimalCell, integerCell } from './cells/number-cell.ts'
import { wordKey } from './cells/word-key.ts'

/** Reads the text of a cell, which is not empty, into what the API accepts; text that it can't read stays as it is. */
export type CellReading = (text: string) => unknown

/** A column of a file: its header, where it goes, and the day on which it is read. */
export interface Column {
  header: string
  mapping: ColumnMapping
  now: Date
}

const asItIs: CellReading = (text) => text

/** How days of a column are read. */
export const dateReading = ({ mapping, now }: Column, isBirthdate = false) => ({
  order: mapping.date_order,
  latest: latestDay(now, isBirthdate),
})

function dates(column: Column, isBirthdate: boolean): CellReading {
  const reading = dateReading(column, isBirthdate)
  return (text) => dateCell(text, reading)
}

/** Times of a column. */
export function times(column: Column): CellReading {
  const reading = dateReading(column)
  return (text) => timeCell(text, reading)
}

/** `*_in_cents` holds cents; any other header, such as the hosted tool's `donations_amount`, whole units. */
function cents({ header }: Column): CellReading {
  const inCents = /(cents|centimes|centavos|centimos)$/.test(wordKey(header))
  return (text) => centsCell(text, inCents)
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
  integer: () => integerCell,
  level: () => integerCell,
  decimal: () => decimalCell,
  cents,
  time: times,
  tags: () => textsIn,
  texts: () => textsIn,
  ballots: () => jsonList,
}

/** How the cells of a field are read. */
export function fieldReading(field: PlainFieldName, column: Column): CellReading {
  if (field === 'sex') return sexCell(column.header)
  if (field === 'birthdate') return dates(column, true)
  return choiceCells[field] ?? byKind[fieldSpec(field).kind]?.(column) ?? asItIs
}

/** How the cells of a custom field are read, by its type. */
export function customReading(type: string, options: readonly string[] | null, column: Column): CellReading {
  if (type === 'checkbox') return booleanCell
  if (type === 'number') return decimalCell
  if (type === 'date') return dates(column, false)
  if (type === 'multiple_choice') return optionReading(options ?? [])
  return asItIs
}

/** An option whatever its case and accents. */
function optionReading(options: readonly string[]): CellReading {
  const byKey = new Map(options.map((option) => [wordKey(option), option]))
  return (text) => (options.includes(text) ? text : (byKey.get(wordKey(text)) ?? text))
}
