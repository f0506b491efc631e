import { chunks } from '../../database/chunks.ts'
import type { Database } from '../../database/engine.ts'
import type { Reference } from '../mapping/row.ts'

type Named = Pick<Reference, 'by' | 'value'>
const keyOf = ({ by, value }: Named) => `${by}|${by === 'email' ? value.toLowerCase() : value}`

/** Finds the people whom others name as recruiter or point person: by id, email or external id. */
export type ReferenceFinder = (reference: Named) => number | null

/**
 * Looks up everyone whom some rows refer to.
 *
 * @returns a function that gives their id; null for someone who isn't here, or of whom there are two
 */
export async function findReferences(db: Database, references: readonly Named[]): Promise<ReferenceFinder> {
  const found = new Map<string, number | null>()
  const keep = (key: string, id: number) => found.set(key, found.has(key) ? null : id)
  const valuesBy = (by: Reference['by']) => [
    ...new Set(references.filter((one) => one.by === by).map(({ value }) => value)),
  ]
  for (const ids of chunks(valuesBy('id').map(Number).filter(Number.isSafeInteger))) {
    const rows = await db.selectFrom('people').select('id').where('id', 'in', ids).execute()
    for (const { id } of rows) keep(`id|${id}`, id)
  }
  for (const values of chunks(valuesBy('external_id'))) {
    const rows = await db
      .selectFrom('people')
      .select(['id', 'external_id'])
      .where('external_id', 'in', values)
      .execute()
    for (const { id, external_id } of rows) keep(`external_id|${external_id}`, id)
  }
  for (const values of chunks(valuesBy('email').map((email) => email.toLowerCase()))) {
    const rows = await db
      .selectFrom('contact_points')
      .select(['person_id', 'value'])
      .where('kind', '=', 'email')
      .where('value', 'in', values)
      .execute()
    for (const { person_id, value } of rows) keep(`email|${value}`, person_id)
  }
  return (reference) => found.get(keyOf(reference)) ?? null
}
