import { addressLines, type Address } from '../../../contract/address.ts'
import type { Database } from '../../database/engine.ts'
import { loadCustomValues } from '../parts/custom-values.ts'
import { fromRow } from '../parts/person-row.ts'
import type { SavedPerson } from '../parts/person-state.ts'
import { sortTags } from '../parts/tag-name.ts'

const addressColumns = [...addressLines, 'lat', 'lng'] as const

/** People as they stand in the database, by id; ids that are of nobody are left out. */
export async function loadPeople(db: Database, ids: number[]): Promise<Map<number, SavedPerson>> {
  if (ids.length === 0) return new Map()
  const rows = await db.selectFrom('people').selectAll().where('id', 'in', ids).execute()
  const addresses = await db.selectFrom('addresses').selectAll().where('person_id', 'in', ids).execute()
  const tags = await loadTags(db, ids)
  const custom = await loadCustomValues(db, ids)
  const people = new Map<number, SavedPerson>()
  for (const row of rows) {
    const state = fromRow(row)
    state.tags = sortTags(tags.get(row.id) ?? [])
    state.custom_values = custom.get(row.id) ?? {}
    people.set(row.id, { id: row.id, version: row.version, state })
  }
  for (const row of addresses) {
    const address = Object.fromEntries(addressColumns.map((part) => [part, row[part]])) as Address
    const person = people.get(row.person_id)
    if (person) person.state[row.kind] = address
  }
  return people
}

/** One person as they stand in the database. */
export const loadPerson = async (db: Database, id: number): Promise<SavedPerson | undefined> =>
  (await loadPeople(db, [id])).get(id)

async function loadTags(db: Database, ids: number[]): Promise<Map<number, string[]>> {
  const rows = await db
    .selectFrom('taggings')
    .innerJoin('tags', 'tags.id', 'taggings.tag_id')
    .select(['taggings.person_id', 'tags.name'])
    .where('taggings.person_id', 'in', ids)
    .execute()
  const byPerson = new Map<number, string[]>()
  for (const { person_id, name } of rows) {
    const names = byPerson.get(person_id)
    if (names) names.push(name)
    else byPerson.set(person_id, [name])
  }
  return byPerson
}
