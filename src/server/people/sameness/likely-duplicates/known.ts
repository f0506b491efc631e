import { sql } from 'kysely'
import type { DuplicateQuery } from '../../../../contract/duplicate.ts'
import { storedLookupFields } from '../../../../contract/lookup.ts'
import type { Region } from '../../../../contract/nation.ts'
import type { Database } from '../../../database/engine.ts'
import { normalizePhone, phoneKey } from '../../../text/phone-number.ts'
import type { LookupSource } from '../../finding/lookup/source.ts'

/** What two records are compared by. */
export interface Known {
  source: LookupSource
  birthdate: string | null
  /** Phone and mobile as they are compared, and as they were written. */
  phones: { key: string; written: string }[]
  addresses: { address1: string | null; city: string | null; zip: string | null }[]
}

const unknown = Object.fromEntries(storedLookupFields.map((name) => [name, null])) as LookupSource
const phonesOf = (numbers: [key: string | null, written: string | null][]) =>
  numbers.flatMap(([key, written]) => (key === null ? [] : [{ key, written: written ?? key }]))

/** What was typed of someone. @param region of phone numbers without a country code */
export function knownOfQuery(query: DuplicateQuery, region: Region): Known {
  const { first_name = null, last_name = null, email = null, birthdate = null, zip = null } = query
  const { phone = null, mobile = null } = query
  return {
    source: { ...unknown, first_name, last_name, email1: email, phone, mobile },
    birthdate,
    phones: phonesOf(
      [phone, mobile].map((number) => [phoneKey(normalizePhone(number, region), number), number]),
    ),
    addresses: zip === null ? [] : [{ address1: null, city: null, zip }],
  }
}

/** What is known of people, by id. */
export async function loadKnown(db: Database, ids: number[]): Promise<Map<number, Known>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('people')
    .select(['id', 'birthdate', 'phone_key', 'mobile_key', ...storedLookupFields])
    .where('id', 'in', ids)
    .execute()
  const addresses = await db
    .selectFrom('addresses')
    .select(['person_id', 'address1', 'city', 'zip'])
    .where('person_id', 'in', ids)
    .where(sql<boolean>`(address1 is not null or zip is not null)`)
    .execute()
  const byPerson = Map.groupBy(addresses, ({ person_id }) => person_id)
  return new Map(
    rows.map(({ id, birthdate, phone_key, mobile_key, ...source }) => [
      id,
      {
        source: source as LookupSource,
        birthdate,
        phones: phonesOf([
          [phone_key, source.phone],
          [mobile_key, source.mobile],
        ]),
        addresses: byPerson.get(id) ?? [],
      },
    ]),
  )
}
