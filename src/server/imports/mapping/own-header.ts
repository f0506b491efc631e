import { addressFields } from '../../../contract/fields.ts'
import { csvColumns } from '../../people/parts/csv-cells.ts'

/**
 * Whether a header is of our own export, so that its `id` is the id in a nation of Muster: an address has all nine
 * columns, in the order in which we write them. Numbers under a bare `id` of any other file say nothing of where
 * they are from: taken for our ids they would mean someone else, and taken for `external_id` the 17th person of one
 * tool would be the 17th of the next. Such a column is left out until somebody says what it is.
 */
export function isOwnHeader(header: readonly string[]): boolean {
  const cells = header.join('\n')
  return ([...addressFields, 'primary_address'] as const).some((field) =>
    `\n${cells}\n`.includes(`\n${csvColumns(field).join('\n')}\n`),
  )
}
