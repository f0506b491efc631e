import { validationProblem } from '../../../contract/complaint.ts'
import { recordNotFound } from '../../../contract/problem.ts'
import { rules } from '../../../contract/rules.ts'
import type { Database } from '../../database/engine.ts'

/** The version of a person who has to be there. Throws `not_found`. */
export async function requirePerson(db: Database, id: number): Promise<number> {
  const person = await db.selectFrom('people').select('version').where('id', '=', id).executeTakeFirst()
  if (!person) throw recordNotFound()
  return person.version
}

/** Throws `validation_failed` unless each id, by the field that was sent, is of a person; null and undefined pass. */
export async function requirePeople(
  db: Database,
  fields: Record<string, number | null | undefined>,
): Promise<void> {
  const given = Object.entries(fields).filter((entry): entry is [string, number] => entry[1] != null)
  if (given.length === 0) return
  const ids = given.map(([, id]) => id)
  const rows = await db.selectFrom('people').select('id').where('id', 'in', ids).execute()
  const known = new Set(rows.map((row) => row.id))
  const unknown = given.filter(([, id]) => !known.has(id))
  if (unknown.length === 0) return
  throw validationProblem(unknown.map(([field, value]) => ({ field, rule: rules.unknownPerson, value })))
}
