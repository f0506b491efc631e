import { sql } from 'kysely'
import type { Address } from '../../../contract/address.ts'
import { addressFields, type AddressFieldName } from '../../../contract/fields.ts'
import type { BusiestPlace } from '../../../contract/nearby.ts'
import type { Database } from '../../database/engine.ts'
import { fullName } from '../parts/full-name.ts'
import { primaryAddress } from '../parts/primary-address.ts'
import { distanceSql, withinSql, type Place } from './great-circle.ts'

/** A person near a place, with what a map and a walk list say of them. */
export interface NearbyPerson {
  id: number
  name: string
  lat: number
  lng: number
  miles: number
  address: Address | null
  phones: string[]
  support_level: number | null
  do_not_contact: boolean
  do_not_call: boolean
}

interface Row {
  id: number
  first_name: string | null
  last_name: string | null
  known_by: string | null
  lat: number
  lng: number
  miles: number
  mobile: string | null
  phone: string | null
  support_level: number | null
  do_not_contact: number | null
  do_not_call: number | null
  primary_address_type: AddressFieldName | null
}

type AddressPart = Omit<Address, 'lat' | 'lng'> & { kind: AddressFieldName | null }

/** People within a radius in miles, nearest first; ties go by id. They are at most `limit`. */
export async function peopleWithin(
  db: Database,
  place: Place,
  radius: number,
  limit: number,
): Promise<NearbyPerson[]> {
  // A row an address: a person has one to four, and which of them is the primary one is a rule, not a query.
  const { rows } = await sql<Row & AddressPart>`
    select around.*, addresses.kind, addresses.address1, addresses.address2, addresses.address3, addresses.city,
      addresses.state, addresses.zip, addresses.country_code
    from (
      select id, first_name, last_name, coalesce(email1, email2, email3, email4, mobile, phone) as known_by,
        primary_lat as lat, primary_lng as lng, ${distanceSql(place)} as miles, mobile, phone,
        support_level, do_not_contact, do_not_call, primary_address_type
      from people where ${withinSql(place, radius)}
      order by miles, id limit ${limit}
    ) as around left join addresses on addresses.person_id = around.id
    order by miles, id`.execute(db)
  const people: NearbyPerson[] = []
  for (let from = 0; from < rows.length;) {
    const row = rows[from] as Row
    let to = from
    const addresses = Object.fromEntries(addressFields.map((name) => [name, null])) as Addresses
    for (let one = rows[to]; one?.id === row.id; one = rows[++to]) {
      if (one.kind) addresses[one.kind] = { ...one, lat: null, lng: null }
    }
    people.push(nearbyPersonOf(row, addresses))
    from = to
  }
  return people
}

type Addresses = Record<AddressFieldName, Address | null>

const nearbyPersonOf = (row: Row, addresses: Addresses): NearbyPerson => ({
  id: row.id,
  name: fullName(row) ?? row.known_by ?? '',
  lat: row.lat,
  lng: row.lng,
  miles: row.miles,
  address: primaryAddress({ ...addresses, primary_address_type: row.primary_address_type }),
  phones: [...new Set([row.mobile, row.phone].filter((phone) => phone !== null))],
  support_level: row.support_level,
  do_not_contact: row.do_not_contact === 1,
  do_not_call: row.do_not_call === 1,
})

/** How far from the middle of a city, in miles, someone is looked for who writes its name. */
const CITY_RADIUS = 25

/** The city that most people have in their primary address. */
export async function busiestPlace(db: Database): Promise<BusiestPlace | null> {
  const found = await db
    .selectFrom('people')
    .select(({ fn }) => [fn.avg<number>('primary_lat').as('lat'), fn.avg<number>('primary_lng').as('lng')])
    .where('primary_lat', 'is not', null)
    .groupBy(['primary_city_key', 'primary_state_key'])
    .orderBy(({ fn }) => fn.countAll(), 'desc')
    .orderBy('primary_city_key')
    .limit(1)
    .executeTakeFirst()
  if (!found) return null
  const place = { lat: Number(found.lat), lng: Number(found.lng) }
  const [nearest] = await peopleWithin(db, place, CITY_RADIUS, 1)
  return { ...place, city: nearest?.address?.city ?? null, state: nearest?.address?.state ?? null }
}
