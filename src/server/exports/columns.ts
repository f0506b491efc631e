import type { Address } from '../../contract/address.ts'
import type { CustomField } from '../../contract/custom-field.ts'
import type { ExportNames, NewExport } from '../../contract/export.ts'
import { fieldNames, fieldSpec, type FieldName } from '../../contract/fields.ts'
import { addressParts, csvCell, csvColumns } from '../people/parts/csv-cells.ts'
import { hostedAddressColumn, hostedColumns, isHostedColumn } from './hosted-columns.ts'

/** A column of a table of people. */
export interface Column {
  header: string
  /** What it has of a person, whose values are as the API answers them. */
  cell: (person: Record<string, unknown>) => string
}

/** The columns of a field: an address has one for each of its parts, such as `home_address.city`. */
function columnsOfField(name: FieldName, names: ExportNames): Column[] {
  if (fieldSpec(name).kind === 'address') {
    const ours = csvColumns(name)
    return addressParts.map((part, index) => ({
      header: (names === 'hosted' && hostedAddressColumn(name, part)) || (ours[index] as string),
      cell: (person) => csvCell((person[name] as Address | null)?.[part]),
    }))
  }
  const hosted = names === 'hosted' ? hostedColumns[name] : undefined
  const tell = hosted?.tell ?? ((value: unknown) => value)
  return [{ header: hosted?.header ?? name, cell: (person) => csvCell(tell(person[name])) }]
}

/** The column of a custom field is called by its slug, unless the hosted service has that name for another. */
const customColumn = ({ slug }: Pick<CustomField, 'slug'>, names: ExportNames): Column => ({
  header: names === 'hosted' && isHostedColumn(slug) ? `custom_values.${slug}` : slug,
  cell: (person) => csvCell(person[slug]),
})

/** The columns that were asked for: every field, and every custom field, when none are named. */
export function columnsOf(
  { fields, custom_fields, names }: Pick<NewExport, 'fields' | 'custom_fields' | 'names'>,
  known: readonly CustomField[],
): Column[] {
  const all = fields === undefined && custom_fields === undefined
  const custom = all ? known : known.filter(({ slug }) => custom_fields?.includes(slug))
  return [
    ...(all ? fieldNames : (fields ?? [])).flatMap((name) => columnsOfField(name, names)),
    ...custom.map((field) => customColumn(field, names)),
  ]
}
