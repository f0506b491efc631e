import type { Database } from '../../database/engine.ts'
import { loadCustomFields } from '../parts/custom-fields.ts'
import { loadPeople } from './load.ts'
import { presentPerson, type ResourceTexts } from './present.ts'

/** People checked at a time. */
const BATCH = 500

/** Goes through all people and tells of each whether the stored texts are what a fresh presentation gives. */
export async function* staleResources(db: Database): AsyncGenerator<{ id: number; stale: boolean }> {
  const customFields = await loadCustomFields(db)
  let last = 0
  for (;;) {
    const rows = await db
      .selectFrom('people')
      .leftJoin('person_resources', 'person_resources.person_id', 'people.id')
      .select(['people.id', 'people.version', 'person_resources.version as resourceVersion'])
      .select(['abbreviated_plain', 'abbreviated_sensitive', 'rest_plain', 'rest_sensitive'])
      .where('people.id', '>', last)
      .orderBy('people.id')
      .limit(BATCH)
      .execute()
    if (rows.length === 0) return
    const people = await loadPeople(
      db,
      rows.map((row) => row.id),
    )
    for (const row of rows) {
      const person = people.get(row.id)
      const fresh = person && presentPerson(row.id, person.state, customFields)
      const same =
        fresh && Object.entries(fresh).every(([name, text]) => row[name as keyof ResourceTexts] === text)
      yield { id: row.id, stale: !same || row.version !== row.resourceVersion }
      last = row.id
    }
  }
}
