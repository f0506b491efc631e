import { chunks } from '../../database/chunks.ts'
import type { Database } from '../../database/engine.ts'
import type { IdKey, Sought, SoughtRow } from './keys.ts'

/** No id is greater. */
const NEWEST = 2 ** 31 - 1

/** People by what they were looked for by: `email|ada@example.com`. */
export type Hits = ReadonlyMap<string, readonly number[]>

class Found {
  readonly hits = new Map<string, number[]>()

  add(kind: string, value: string, id: number): void {
    const key = `${kind}|${value}`
    const ids = this.hits.get(key)
    if (ids) ids.push(id)
    else this.hits.set(key, [id])
  }
}

/**
 * Looks up whom some rows may mean, by several keys each, so that one that is spoilt hides nobody; a query a kind.
 * Of those who were born on a day or live in a house, they are those whose name begins as in one of the rows.
 *
 * @param newest nobody with a greater id is looked for
 */
export async function findHits(db: Database, rows: readonly Sought[], newest = NEWEST): Promise<Hits> {
  const found = new Found()
  const all = (values: (row: Sought) => string[]) => [...new Set(rows.flatMap(values))]
  const own = [...new Set(rows.flatMap((row) => row.own ?? []))]
  for (const some of chunks(own)) {
    const people = await db.selectFrom('people').select('id').where('id', 'in', some).execute()
    for (const { id } of people) found.add('id', String(id), id)
  }
  const ids = Map.groupBy(
    rows.flatMap((row) => row.ids),
    ({ key }) => key,
  )
  for (const [key, some] of ids) {
    await findIds(db, key, [...new Set(some.map(({ value }) => value))], found, newest)
  }
  for (const kind of ['email', 'phone'] as const) {
    for (const some of chunks(all((row) => (kind === 'email' ? row.emails : row.phones)))) {
      const points = await db
        .selectFrom('contact_points')
        .select(['person_id', 'value'])
        .where('kind', '=', kind)
        .where('value', 'in', some)
        .where('person_id', '<=', newest)
        .execute()
      for (const { person_id, value } of points) found.add(kind, value, person_id)
    }
  }
  for (const some of chunks(all(({ names }) => names))) {
    const people = await db
      .selectFrom('people')
      .select(['id', 'name_key'])
      .where('name_key', 'in', some)
      .where('id', '<=', newest)
      .execute()
    for (const { id, name_key } of people) found.add('name', name_key, id)
  }
  for (const some of chunks(all(({ birthdates }) => birthdates))) {
    const people = await db
      .selectFrom('people')
      .select(['id', 'birthdate', 'first_name_key', 'last_name_key'])
      .where('birthdate', 'in', some)
      .where('id', '<=', newest)
      .execute()
    for (const { id, birthdate, ...name } of people)
      addByInitials(found, 'born', birthdate as string, id, name)
  }
  for (const some of chunks(all(({ streets }) => streets))) {
    const people = await db
      .selectFrom('addresses')
      .innerJoin('people', 'people.id', 'addresses.person_id')
      .select(['people.id', 'street_key', 'first_name_key', 'last_name_key'])
      .where('street_key', 'in', some)
      .where('people.id', '<=', newest)
      .execute()
    for (const { id, street_key, ...name } of people)
      addByInitials(found, 'house', street_key as string, id, name)
  }
  return found.hits
}

interface NameKeys {
  first_name_key: string
  last_name_key: string
}

/** Twice: a typo spoils the first letter of the first or of the last name, hardly both. */
function addByInitials(
  found: Found,
  kind: string,
  value: string,
  id: number,
  { first_name_key, last_name_key }: NameKeys,
): void {
  const initials = new Set([first_name_key.slice(0, 1), last_name_key.slice(0, 1)])
  for (const initial of initials) found.add(kind, `${value}|${initial}`, id)
}

async function findIds(
  db: Database,
  key: IdKey,
  values: string[],
  found: Found,
  newest: number,
): Promise<void> {
  for (const some of chunks(values)) {
    const people = await db
      .selectFrom('people')
      .select(['id', key])
      .where(key, 'in', some)
      .where('id', '<=', newest)
      .execute()
    for (const person of people) found.add(key, String(person[key]), person.id)
  }
}

/** Everyone whom a row may mean but by this nation's id. */
export function candidatesOf({ sought, first, last }: SoughtRow, hits: Hits): Set<number> {
  const found = new Set<number>()
  const add = (key: string) => {
    for (const id of hits.get(key) ?? []) found.add(id)
  }
  for (const { key, value } of sought.ids) add(`${key}|${value}`)
  for (const email of sought.emails) add(`email|${email}`)
  for (const phone of sought.phones) add(`phone|${phone}`)
  for (const name of sought.names) add(`name|${name}`)
  for (const initial of new Set([first.slice(0, 1), last.slice(0, 1)])) {
    if (initial === '') continue
    for (const day of sought.birthdates) add(`born|${day}|${initial}`)
    for (const street of sought.streets) add(`house|${street}|${initial}`)
  }
  return found
}
