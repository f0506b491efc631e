import type { Insertable } from 'kysely'
import type { Complaint } from '../../../contract/complaint.ts'
import {
  customValueInput,
  type CustomField,
  type CustomValue,
  type CustomValues,
} from '../../../contract/custom-field.ts'
import type { Database } from '../../database/engine.ts'
import type { CustomValuesTable } from '../../database/schema.ts'
import type { SavedPerson } from './person-state.ts'

/** The values of custom fields in a body: what they become, and complaints about those that break a rule. */
export function readCustomValues(
  person: Record<string, unknown>,
  fields: CustomField[],
): { values: Record<string, CustomValue | null>; complaints: Complaint[] } {
  const values: Record<string, CustomValue | null> = {}
  const complaints: Complaint[] = []
  for (const field of fields.filter(({ slug }) => Object.hasOwn(person, slug))) {
    const value = person[field.slug]
    const parsed = customValueInput(field).safeParse(value)
    if (parsed.success) values[field.slug] = parsed.data
    else complaints.push({ field: field.slug, rule: parsed.error.issues[0]?.message ?? '', value })
  }
  return { values, complaints }
}

/** The values of custom fields after a change; null empties one. */
export function mergeCustomValues(
  before: CustomValues,
  change: Record<string, CustomValue | null>,
): CustomValues {
  const kept = Object.entries({ ...before, ...change }).filter(([, value]) => value !== null)
  return Object.fromEntries(kept.toSorted(([one], [other]) => (one < other ? -1 : 1))) as CustomValues
}

/** Rows of `custom_values`; texts are searched for whatever their case. */
export const customValueRows = ({ id, state }: SavedPerson): Insertable<CustomValuesTable>[] =>
  Object.entries(state.custom_values).map(([slug, value]) => ({
    person_id: id,
    slug,
    value: JSON.stringify(value),
    comparable: String(value).trim().toLowerCase(),
  }))

/** The values of custom fields of people. */
export async function loadCustomValues(db: Database, ids: number[]): Promise<Map<number, CustomValues>> {
  const rows = await db
    .selectFrom('custom_values')
    .selectAll()
    .where('person_id', 'in', ids)
    .orderBy('slug')
    .execute()
  const byPerson = new Map<number, CustomValues>()
  for (const { person_id, slug, value } of rows) {
    byPerson.set(person_id, { ...byPerson.get(person_id), [slug]: JSON.parse(value) })
  }
  return byPerson
}
