import type { z } from 'zod'
import { validationProblem } from '../../contract/complaint.ts'
import {
  CUSTOM_FIELDS_MAX,
  type CustomField,
  type CustomFieldChangeSchema,
  type CustomFieldInput,
} from '../../contract/custom-field.ts'
import { Problem, recordNotFound } from '../../contract/problem.ts'
import { rules } from '../../contract/rules.ts'
import { chunks } from '../database/chunks.ts'
import type { Database } from '../database/engine.ts'
import { countRows } from '../database/rows.ts'
import { inTransaction } from '../database/transaction.ts'
import { loadCustomFields } from '../people/parts/custom-fields.ts'
import { loadPeople } from '../people/reading/load.ts'
import { customLine, presentPerson } from '../people/reading/present.ts'
import type { Writing } from '../people/writing/journal.ts'
import { savePeople } from '../people/writing/save.ts'

/** People whose ready answers are renewed at a time. */
const BATCH = 200

/** A custom field. Throws `not_found`. */
export async function customField(db: Database, id: number): Promise<CustomField> {
  const field = (await loadCustomFields(db)).find((one) => one.id === id)
  if (!field) throw recordNotFound()
  return field
}

/** Adds a custom field, and null under its slug to everyone's ready answers. Throws `validation_failed`. */
export const createCustomField = (
  db: Database,
  { options, ...field }: CustomFieldInput,
): Promise<CustomField> =>
  inTransaction(db, async (trx) => {
    const known = await loadCustomFields(trx)
    if (known.some(({ slug }) => slug === field.slug)) {
      throw validationProblem([{ field: 'slug', rule: rules.conflict, value: field.slug }])
    }
    if (known.length >= CUSTOM_FIELDS_MAX)
      throw new Problem('conflict', `A nation has at most ${CUSTOM_FIELDS_MAX} custom fields.`)
    const kept = field.type === 'multiple_choice' ? (options ?? []) : null
    const { id } = await trx
      .insertInto('custom_fields')
      .values({ ...field, options: kept && JSON.stringify(kept) })
      .returning('id')
      .executeTakeFirstOrThrow()
    await trx
      .updateTable('person_resources')
      .set((query) => ({
        abbreviated_plain: query(
          query.ref('abbreviated_plain'),
          '||',
          customLine(field.slug) as never,
        ) as never,
      }))
      .execute()
    return { ...field, id, options: kept }
  })

/** Renames a custom field, or changes its options; values that are no longer an option stay as they are. */
export const changeCustomField = (
  db: Database,
  id: number,
  { name, options }: z.output<typeof CustomFieldChangeSchema>,
): Promise<CustomField> =>
  inTransaction(db, async (trx) => {
    const field = await customField(trx, id)
    const changed = {
      ...field,
      name: name ?? field.name,
      options: field.options && (options ?? field.options),
    }
    await trx
      .updateTable('custom_fields')
      .set({ name: changed.name, options: changed.options && JSON.stringify(changed.options) })
      .where('id', '=', id)
      .execute()
    return changed
  })

/** How many people have a value in a custom field. */
export const countHolders = (db: Database, { slug }: CustomField): Promise<number> =>
  countRows(db.selectFrom('custom_values').where('slug', '=', slug))

/** Removes a custom field: its values through the journal, then its key from everyone's ready answers. */
export async function removeCustomField(db: Database, id: number, writing: Writing): Promise<void> {
  await inTransaction(db, async (trx) => {
    const { slug } = await customField(trx, id)
    const holders = await trx
      .selectFrom('custom_values')
      .select('person_id')
      .where('slug', '=', slug)
      .execute()
    for (const ids of chunks(
      holders.map((row) => row.person_id),
      BATCH,
    )) {
      const people = await loadPeople(trx, ids)
      const drafts = [...people.values()].map((before) => {
        const { [slug]: _, ...custom_values } = before.state.custom_values
        return { before, after: { ...before.state, custom_values } }
      })
      await savePeople(trx, drafts, writing)
    }
    await trx.deleteFrom('custom_fields').where('id', '=', id).execute()
    await renewAnswers(trx)
  })
}

/** Presents everyone anew, without a change of theirs: the nation's fields changed, not the people. */
async function renewAnswers(trx: Database): Promise<void> {
  const fields = await loadCustomFields(trx)
  const everyone = await trx.selectFrom('people').select('id').orderBy('id').execute()
  for (const ids of chunks(
    everyone.map((row) => row.id),
    BATCH,
  )) {
    for (const { id, state } of (await loadPeople(trx, ids)).values()) {
      const { abbreviated_plain } = presentPerson(id, state, fields)
      await trx
        .updateTable('person_resources')
        .set({ abbreviated_plain })
        .where('person_id', '=', id)
        .execute()
    }
  }
}
