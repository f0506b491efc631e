import type { NamedPerson } from '../../../contract/named-person.ts'
import type { Database } from '../../database/engine.ts'
import { fullName } from '../parts/full-name.ts'

/** The names of people by their ids, each once; nulls and ids that are of nobody are left out. */
export async function mentionedPeople(
  db: Database,
  ids: (number | null)[],
): Promise<{ people: NamedPerson[] }> {
  const known = [...new Set(ids.filter((id) => id !== null))]
  if (known.length === 0) return { people: [] }
  const rows = await db
    .selectFrom('people')
    .select(['id', 'first_name', 'last_name'])
    .where('id', 'in', known)
    .orderBy('id')
    .execute()
  return { people: rows.map((row) => ({ id: row.id, name: fullName(row) })) }
}
