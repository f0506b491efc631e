import type { Address } from '../../../contract/address.ts'
import { AddressInputSchema } from '../../../contract/address.ts'
import type { AddressFieldName } from '../../../contract/fields.ts'
import type { StreetPart } from '../../../contract/import-mapping.ts'
import { checkBy } from './check-value.ts'
import type { PutCell } from './put-cell.ts'
import type { RowDraft, StreetCells } from './row.ts'

const check = checkBy(AddressInputSchema.shape.address1)

/** How a cell with a part of a street, a unit or a ZIP code is read: it waits for the others of its row. */
export function streetReader(field: AddressFieldName, part: StreetPart): PutCell {
  return (text, row) => {
    const { rule } = check(text)
    if (rule !== null) return rule
    const cells = (row.streets[field] ??= {})
    cells[part] ??= text.replace(/\s+/g, ' ')
    return null
  }
}

/** Makes lines of addresses of the parts that a row has; a line that stands in a cell as a whole goes before. */
export function joinStreets({ input, streets }: RowDraft): void {
  for (const [field, cells] of Object.entries(streets) as [AddressFieldName, StreetCells][]) {
    const address: { -readonly [Part in keyof Address]?: Address[Part] } = { ...input[field] }
    const street = streetOf(cells)
    const unit = wordsOf(cells.unit_type, cells.unit_number)
    if (street !== '') address.address1 ??= street
    if (unit !== '' && !endsWith(address.address1, unit)) address.address2 ??= unit
    if (cells.zip4 !== undefined) address.zip = fullZip(address.zip, cells.zip4) ?? address.zip ?? undefined
    if (Object.values(address).some((part) => part !== undefined)) input[field] = address as Address
  }
}

const wordsOf = (...parts: (string | undefined)[]) => parts.filter(Boolean).join(' ')

function streetOf(cells: StreetCells): string {
  const { street_number_prefix: prefix = '', street_number = '', street_number_suffix: suffix = '' } = cells
  // `12A` is one word, `12 1/2` are two.
  const number = `${prefix}${street_number}${/^\p{L}/u.test(suffix) ? suffix : ` ${suffix}`}`.trim()
  const { street_direction, street_name, street_type, street_direction_after } = cells
  // A number of a street that nobody named is no street.
  if (street_name === undefined) return ''
  const isNone = /^0*$/.test(number)
  return wordsOf(isNone ? '' : number, street_direction, street_name, street_type, street_direction_after)
}

const endsWith = (line: string | null | undefined, unit: string) =>
  (line ?? '').toLowerCase().endsWith(` ${unit.toLowerCase()}`)

/** `43215` and `1234` are `43215-1234`; four zeros, and what is no such part, say nothing. */
function fullZip(zip: string | null | undefined, plus: string): string | undefined {
  const four = /^\d{1,4}$/.test(plus) ? plus.padStart(4, '0') : ''
  return zip && /^\d{3,5}$/.test(zip) && four !== '' && four !== '0000' ? `${zip}-${four}` : undefined
}
