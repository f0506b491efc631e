import type { Address } from '../../../contract/address.ts'
import { addressFields, type AddressFieldName } from '../../../contract/fields.ts'
import { chunks } from '../../database/chunks.ts'
import type { Database } from '../../database/engine.ts'
import { logins, otherIds, samenessRecord, type RecordSource, type SamenessRecord } from './record.ts'

const columns = [
  'first_name',
  'middle_name',
  'last_name',
  'suffix',
  'prefix',
  'sex',
  'birthdate',
  'email1',
  'email2',
  'email3',
  'email4',
  ...otherIds,
  ...logins,
] as const

/** What is known of people of the nation, as it is compared, by id. */
export async function loadRecords(db: Database, ids: number[]): Promise<Map<number, SamenessRecord>> {
  const records = new Map<number, SamenessRecord>()
  for (const some of chunks(ids)) {
    const people = await db
      .selectFrom('people')
      .select(['id', 'phone_key', 'mobile_key', ...columns])
      .where('id', 'in', some)
      .execute()
    const addresses = await db
      .selectFrom('addresses')
      .select(['person_id', 'kind', 'address1', 'address2', 'zip', 'city'])
      .where('person_id', 'in', some)
      .where('kind', 'in', [...addressFields])
      .execute()
    const placesOf = Map.groupBy(addresses, ({ person_id }) => person_id)
    for (const { id, phone_key, mobile_key, ...fields } of people) {
      const places = Object.fromEntries(
        (placesOf.get(id) ?? []).map(({ kind, ...address }) => [kind, address]),
      ) as Partial<Record<AddressFieldName, Address>>
      const phones = [phone_key, mobile_key].filter((phone) => phone !== null)
      records.set(id, samenessRecord({ ...fields, ...places } as RecordSource, phones))
    }
  }
  return records
}
