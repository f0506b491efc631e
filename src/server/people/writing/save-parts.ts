import type { CustomField } from '../../../contract/custom-field.ts'
import { addressFields } from '../../../contract/fields.ts'
import type { Database } from '../../database/engine.ts'
import { insertRows } from '../../database/insert-rows.ts'
import { insertLookups } from '../finding/lookup/save-lookup.ts'
import { contactPoints } from '../parts/contact-points.ts'
import { customValueRows } from '../parts/custom-values.ts'
import { degrees } from '../parts/person-row.ts'
import type { SavedPerson } from '../parts/person-state.ts'
import { streetKey } from '../parts/street-key.ts'
import { presentPerson } from '../reading/present.ts'

/** Writes everything of people but their rows, tags and changes; used for new and for restored people. */
export async function insertParts(
  trx: Database,
  people: SavedPerson[],
  fields: readonly CustomField[],
): Promise<void> {
  await insertRows(trx, 'addresses', people.flatMap(addressRows))
  await insertRows(trx, 'contact_points', people.flatMap(contactPoints))
  await insertRows(trx, 'person_resources', people.map(resourceRow(fields)))
  await insertRows(trx, 'custom_values', people.flatMap(customValueRows))
  await insertLookups(trx, people)
}

/** The rows of `addresses` of a person. */
export const addressRows = ({ id, state }: SavedPerson) =>
  addressFields.flatMap((kind) => {
    const address = state[kind]
    return address
      ? [
          {
            person_id: id,
            kind,
            ...address,
            lat: degrees(address.lat),
            lng: degrees(address.lng),
            street_key: streetKey(address.address1),
          },
        ]
      : []
  })

/** Makes the row of `person_resources` of a person, given the nation's custom fields. */
export const resourceRow =
  (fields: readonly CustomField[]) =>
  ({ id, version, state }: SavedPerson) => ({ person_id: id, version, ...presentPerson(id, state, fields) })
