import type { Database } from '../../../database/engine.ts'
import { emailFields } from '../../finding/lookup/contacts.ts'
import { otherIds, type OtherId } from '../record.ts'

/** What somebody has, as it was written. */
export interface Written {
  first_name: string | null
  last_name: string | null
  birthdate: string | null
  emails: string[]
  /** Phone and mobile, by what they are compared by. */
  numbers: { key: string; written: string }[]
  addresses: { address1: string | null; zip: string | null; city: string | null }[]
  ids: Partial<Record<OtherId, string | number | null>>
}

/** What people have as it was written, by their ids. */
export async function writtenOf(db: Database, ids: number[]): Promise<Map<number, Written>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('people')
    .select(['id', 'first_name', 'last_name', 'birthdate', 'phone', 'mobile', 'phone_key', 'mobile_key'])
    .select([...emailFields, ...otherIds])
    .where('id', 'in', ids)
    .execute()
  const addresses = await db
    .selectFrom('addresses')
    .select(['person_id', 'address1', 'zip', 'city'])
    .where('person_id', 'in', ids)
    .execute()
  const placesOf = Map.groupBy(addresses, ({ person_id }) => person_id)
  return new Map(
    rows.map(({ id, ...row }) => [
      id,
      {
        first_name: row.first_name,
        last_name: row.last_name,
        birthdate: row.birthdate as string | null,
        emails: emailFields.flatMap((field) => row[field] ?? []),
        numbers: [
          { key: row.phone_key, written: row.phone },
          { key: row.mobile_key, written: row.mobile },
        ].flatMap(({ key, written }) => (key === null ? [] : [{ key, written: written ?? key }])),
        addresses: placesOf.get(id) ?? [],
        ids: Object.fromEntries(otherIds.map((name) => [name, row[name]])),
      },
    ]),
  )
}
