import { addressLines } from '../../../contract/address.ts'
import { fieldSpec, type FieldName } from '../../../contract/fields.ts'

/** What a spreadsheet takes for the start of a formula. */
const formulaStart = /^[=+\-@\t\r]/
/** A phone number or a plain number starts so too, and must stay as it is. */
const harmless = /^(\+[\d ().]+|-\d+(\.\d+)?)$/

/** A text that no spreadsheet runs: one that it would take for a formula has an apostrophe before it. */
export const safeText = (text: string): string =>
  formulaStart.test(text) && !harmless.test(text) ? `'${text}` : text

/** The text as it was before `safeText`, for reading our own files again. */
export const withoutApostrophe = (text: string): string => {
  const rest = text.slice(1)
  return text.startsWith("'") && safeText(rest) === text ? rest : text
}

/** The parts of an address, in the order of their columns. */
export const addressParts = [...addressLines, 'lat', 'lng'] as const

/** The columns of a field: an address has one for each of its parts, such as `home_address.city`. */
export const csvColumns = (name: FieldName): string[] =>
  fieldSpec(name).kind === 'address' ? addressParts.map((part) => `${name}.${part}`) : [name]

/** What would be read as more than one text, or as a list that another program wrote. */
const isParted = /[,;|\n"•·▪◦‣]|^[[{*]| ::: /

/** A text of a list; in quotes where it has what parts one from the next. */
const listed = (text: string): string => (isParted.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

function textOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value) && value.every((one) => typeof one === 'string'))
    return value.map(listed).join(', ')
  if (typeof value !== 'object') return String(value)
  // Another person is told by their id.
  return 'id' in value ? String(value.id) : JSON.stringify(value)
}

/** A value as the API answers it, as a cell that no spreadsheet runs. */
export const csvCell = (value: unknown): string => safeText(textOf(value))
