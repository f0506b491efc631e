import { sql } from 'kysely'
import type { Database } from '../../database/engine.ts'

/**
 * Which of these people may be somebody else of the nation as well: they share an email, or a name together with
 * a phone number or a birthdate.
 */
export async function possibleDuplicates(db: Database, ids: number[]): Promise<Set<number>> {
  if (ids.length === 0) return new Set()
  const { rows } = await sql<{ id: number }>`
    select people.id from people
    where people.id in (${sql.join(ids)}) and (
      exists (
        select 1 from contact_points as mine
        join contact_points as other on other.value = mine.value and other.kind = mine.kind
        join people as twin on twin.id = other.person_id
        where mine.person_id = people.id and other.person_id <> people.id
          and (mine.kind = 'email' or (twin.name_key = people.name_key and people.name_key <> ''))
      )
      or exists (
        select 1 from people as twin
        where twin.name_key = people.name_key and people.name_key <> ''
          and twin.id <> people.id and twin.birthdate = people.birthdate
      )
    )`.execute(db)
  return new Set(rows.map((row) => row.id))
}
