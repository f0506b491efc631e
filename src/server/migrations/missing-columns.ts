import { peopleColumns } from '../people/parts/person-row.ts'
import type { Database } from '../database/engine.ts'

/**
 * The columns of `people` that this version writes and the database lacks. A field that was added to the catalogue
 * without a migration would otherwise fail at the first write.
 */
export async function missingColumns(db: Database): Promise<string[]> {
  const tables = await db.introspection.getTables()
  const people = tables.find(({ name }) => name === 'people')
  const there = new Set(people?.columns.map(({ name }) => name))
  return peopleColumns.filter((name) => !there.has(name))
}
