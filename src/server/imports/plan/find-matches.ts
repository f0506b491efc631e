import type { MatchKey } from '../../../contract/import.ts'
import { chunks } from '../../database/chunks.ts'
import type { Database } from '../../database/engine.ts'
import { placeKey, type Key } from './keys.ts'

/** People who have the values of keys, by `key|value`. */
export type Hits = Map<string, Set<number>>

export const hitKey = ({ key, value }: Key) => `${key}|${value}`

/** Looks up all keys of some rows, one query or two for each kind of key. */
export async function findHits(db: Database, keys: Key[]): Promise<Hits> {
  const hits: Hits = new Map()
  const byKind = Map.groupBy(keys, ({ key }) => key)
  for (const [key, some] of byKind) {
    const values = [...new Set(some.map(({ value }) => value))]
    for (const part of chunks(values)) {
      for (const { value, id } of await havingValues(db, key, part)) {
        const name = hitKey({ key, value })
        const found = hits.get(name)
        if (found) found.add(id)
        else hits.set(name, new Set([id]))
      }
    }
  }
  return hits
}

interface Hit {
  value: string
  id: number
}

function havingValues(db: Database, key: MatchKey, values: string[]): Promise<Hit[]> {
  switch (key) {
    case 'id':
      return havingIds(db, values)
    case 'email':
    case 'phone':
      return havingContacts(db, key, values)
    case 'name_birthdate':
      return havingBirthdates(db, values)
    case 'name_address':
      return havingAddresses(db, values)
    default:
      return havingColumn(db, key, values)
  }
}

async function havingIds(db: Database, values: string[]): Promise<Hit[]> {
  const rows = await db.selectFrom('people').select('id').where('id', 'in', values.map(Number)).execute()
  return rows.map(({ id }) => ({ value: String(id), id }))
}

async function havingContacts(db: Database, kind: 'email' | 'phone', values: string[]): Promise<Hit[]> {
  const rows = await db
    .selectFrom('contact_points')
    .select(['person_id', 'value'])
    .where('kind', '=', kind)
    .where('value', 'in', values)
    .execute()
  return rows.map(({ person_id, value }) => ({ value, id: person_id }))
}

type Column = Exclude<MatchKey, 'id' | 'email' | 'phone' | 'name_birthdate' | 'name_address'>

async function havingColumn(db: Database, column: Column, values: string[]): Promise<Hit[]> {
  const rows = await db.selectFrom('people').select(['id', column]).where(column, 'in', values).execute()
  return rows.map((row) => ({ value: String(row[column]), id: row.id }))
}

/** The name in front of a value such as `ada lovelace|1815-12-10`. */
const nameIn = (value: string) => value.slice(0, value.indexOf('|'))

async function havingBirthdates(db: Database, values: string[]): Promise<Hit[]> {
  const rows = await db
    .selectFrom('people')
    .select(['id', 'name_key', 'birthdate'])
    .where('name_key', 'in', values.map(nameIn))
    .where('birthdate', 'is not', null)
    .execute()
  const wanted = new Set(values)
  return rows
    .map(({ id, name_key, birthdate }) => ({ value: `${name_key}|${birthdate}`, id }))
    .filter(({ value }) => wanted.has(value))
}

async function havingAddresses(db: Database, values: string[]): Promise<Hit[]> {
  const rows = await db
    .selectFrom('people')
    .innerJoin('addresses', 'addresses.person_id', 'people.id')
    .select(['people.id', 'name_key', 'address1', 'city', 'zip'])
    .where('name_key', 'in', values.map(nameIn))
    .execute()
  const wanted = new Set(values)
  return rows.flatMap(({ id, name_key, address1, city, zip }) => {
    // By ZIP where the row has one, else by city: both are tried, whichever of them the row was known by.
    const places = [placeKey({ address1, zip, city }), placeKey({ address1, zip: null, city })]
    return [...new Set(places)]
      .map((place) => ({ value: `${name_key}|${place}`, id }))
      .filter(({ value }) => wanted.has(value))
  })
}
