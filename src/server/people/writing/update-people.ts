import type { Insertable } from 'kysely'
import type { CustomField } from '../../../contract/custom-field.ts'
import { addressFields } from '../../../contract/fields.ts'
import { formatTime } from '../../../contract/times.ts'
import { chunks } from '../../database/chunks.ts'
import type { Database } from '../../database/engine.ts'
import { insertRows } from '../../database/insert-rows.ts'
import type { Schema } from '../../database/schema.ts'
import { updateLookups } from '../finding/lookup/save-lookup.ts'
import { comparedFields, contactPoints } from '../parts/contact-points.ts'
import { customValueRows } from '../parts/custom-values.ts'
import { changedCells } from '../parts/person-row.ts'
import type { PersonState, SavedPerson } from '../parts/person-state.ts'
import { tagKey } from '../parts/tag-name.ts'
import { differences, recordChanges, type Change, type Writing } from './journal.ts'
import { addressRows, resourceRow } from './save-parts.ts'
import { deleteTaggings, insertTaggings, type Tags } from './taggings.ts'

/** A person who changes, and the keys in which they do. */
export interface PersonChange {
  before: SavedPerson
  after: SavedPerson
  changed: (keyof PersonState)[]
}

/** The nation's custom fields, and those of its tags that people get. */
export interface NationWords {
  fields: readonly CustomField[]
  tags: Tags
}

/** Writes all of people who change, and records the changes; give it the transaction of `savePeople`. */
export async function updatePeople(
  trx: Database,
  changes: PersonChange[],
  { fields, tags }: NationWords,
  writing: Writing,
): Promise<void> {
  const changedIn = (names: readonly (keyof PersonState)[]) =>
    changes.filter(({ changed }) => names.some((name) => changed.includes(name))).map(({ after }) => after)
  for (const { before, after, changed } of changes) {
    const cells = changedCells(before, after, changed)
    await trx.updateTable('people').set(cells).where('id', '=', after.id).execute()
  }
  await replaceParts(trx, 'addresses', changedIn(addressFields), addressRows)
  await replaceParts(trx, 'contact_points', changedIn(comparedFields), contactPoints)
  await replaceParts(trx, 'custom_values', changedIn(['custom_values']), customValueRows)
  const people = changes.map(({ after }) => after)
  const resource = resourceRow(fields)
  await replaceParts(trx, 'person_resources', people, (person) => [resource(person)])
  await updateLookups(trx, changes)
  await updateTags(trx, changes, tags, formatTime(writing.now))
  await recordChanges(trx, changes.map(recorded), writing)
}

/** Writes what people have in a table anew. */
async function replaceParts<
  Table extends 'addresses' | 'contact_points' | 'custom_values' | 'person_resources',
>(
  trx: Database,
  table: Table,
  people: SavedPerson[],
  rowsOf: (person: SavedPerson) => Insertable<Schema[Table]>[],
): Promise<void> {
  for (const ids of chunks(people.map(({ id }) => id))) {
    await trx
      .deleteFrom(table as 'addresses')
      .where('person_id', 'in', ids)
      .execute()
  }
  await insertRows(trx, table, people.flatMap(rowsOf))
}

/** Takes tags off people and puts on those that they got. */
async function updateTags(trx: Database, changes: PersonChange[], tags: Tags, createdAt: string) {
  const taggings = (of: (change: PersonChange) => [tags: string[], others: string[]]) =>
    changes
      .filter(({ changed }) => changed.includes('tags'))
      .flatMap((change) => {
        const [some, others] = of(change)
        const keys = new Set(others.map(tagKey))
        return some
          .filter((tag) => !keys.has(tagKey(tag)))
          .map((tag) => ({ personId: change.after.id, tag, createdAt }))
      })
  await deleteTaggings(
    trx,
    taggings(({ before, after }) => [before.state.tags, after.state.tags]),
  )
  await insertTaggings(
    trx,
    taggings(({ before, after }) => [after.state.tags, before.state.tags]),
    tags,
  )
}

const recorded = ({ before, after: { id, version, state }, changed }: PersonChange): Change => ({
  personId: id,
  version,
  kind: 'update',
  detail: differences(before.state, state, changed),
})
