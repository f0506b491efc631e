import { sql, type Insertable } from 'kysely'
import { formatTime } from '../../../contract/times.ts'
import type { Database } from '../../database/engine.ts'
import { insertRows } from '../../database/insert-rows.ts'
import type { ChangesTable } from '../../database/schema.ts'
import { saidOf, stateThatSays, type PersonState, type SavedPerson } from '../parts/person-state.ts'
import { changedKeys } from './apply-input.ts'
import { loadRelations, type ContactRow, type NoteRow, type Relations } from './relations.ts'
import { loadTaggings, type NewTagging } from './taggings.ts'

/** Who writes, when and from where; every change is recorded with it (design, rule 6). */
export interface Writing {
  now: Date
  /** The account, or null for the command line. */
  accountId: string | null
  /** The person of the account: the author of whom they create. */
  authorId: number | null
  source: ChangesTable['source']
  /** What is done in one go shares a batch, so that it can be undone in one go. */
  batch: string | null
}

/** All of a person. */
export type WholePerson = { person: SavedPerson; taggings: NewTagging[] } & Relations

/** A destroyed person as they are kept: what their state says; those from before there were relations lack those. */
type Destroyed = {
  person: Omit<SavedPerson, 'state'> & { state: Partial<PersonState> }
  taggings: NewTagging[]
} & Partial<Relations>

/**
 * What a change says: fields with their values before and after, or of a destroyed person the whole. A note or a
 * contact that was written stands beside fields that didn't change; null before is new, null after is removed.
 */
export type ChangeDetail =
  | {
      fields: Record<string, [before: unknown, after: unknown]>
      note?: [before: NoteRow | null, after: NoteRow | null]
      contact?: [before: ContactRow | null, after: ContactRow | null]
    }
  | Destroyed

/** A row of the journal. */
export interface Change {
  personId: number
  version: number
  kind: ChangesTable['kind']
  detail: ChangeDetail
}

/** The fields in which two states differ, with both values. */
export const differences = (
  before: PersonState,
  after: PersonState,
  changed = changedKeys(before, after),
): ChangeDetail => ({
  fields: Object.fromEntries(changed.map((key) => [key, [before[key], after[key]]])),
})

/** Records changes, in the transaction that makes them. */
export async function recordChanges(db: Database, changes: Change[], writing: Writing): Promise<void> {
  const at = formatTime(writing.now)
  const rows = changes.map(({ personId, version, kind, detail }): Insertable<ChangesTable> => ({
    person_id: personId,
    version,
    kind,
    at,
    account_id: writing.accountId,
    source: writing.source,
    batch: writing.batch,
    detail: JSON.stringify(detail),
  }))
  await insertRows(db, 'changes', rows)
}

/** The fields of people, by id, that somebody set or changed since they had what every new person starts with. */
export async function changedFieldsOf(db: Database, ids: number[]): Promise<Map<number, Set<string>>> {
  const changed = new Map(ids.map((id) => [id, new Set<string>()]))
  if (ids.length === 0) return changed
  const rows = await db
    .selectFrom('changes')
    .select(['person_id', 'detail'])
    .where('person_id', 'in', ids)
    .execute()
  for (const { person_id, detail } of rows) {
    const told = JSON.parse(detail) as ChangeDetail
    if ('fields' in told) for (const name of Object.keys(told.fields)) changed.get(person_id)?.add(name)
  }
  return changed
}

/** The same of one person. */
export const changedFields = async (db: Database, personId: number): Promise<Set<string>> =>
  (await changedFieldsOf(db, [personId])).get(personId) ?? new Set()

/** What a batch changed of people, by their ids, the newest change of each first. */
export async function batchDetails(
  db: Database,
  batch: string,
  ids: number[],
): Promise<Map<number, ChangeDetail[]>> {
  const rows = await db
    .selectFrom('changes')
    .select(['person_id', 'detail'])
    .where('person_id', 'in', ids)
    // By the few changes of each person, not by the many of the batch: `coalesce` keeps its index out of it.
    .where(sql<boolean>`coalesce(batch, '') = ${batch}`)
    .orderBy('id', 'desc')
    .execute()
  const byPerson = Map.groupBy(rows, ({ person_id }) => person_id)
  return new Map([...byPerson].map(([id, some]) => [id, some.map(({ detail }) => JSON.parse(detail))]))
}

/** Of each of some people all that is needed to bring them back. */
export async function wholePeople(db: Database, people: SavedPerson[]): Promise<WholePerson[]> {
  const ids = people.map(({ id }) => id)
  const taggings = Map.groupBy(await loadTaggings(db, ids), ({ personId }) => personId)
  const relationsOf = await loadRelations(db, ids)
  return people.map((person) => ({
    person,
    taggings: taggings.get(person.id) ?? [],
    ...relationsOf(person.id),
  }))
}

/** What the journal keeps of a person who goes. */
export const destroyedDetail = ({ person, ...rest }: WholePerson): ChangeDetail => ({
  person: { ...person, state: saidOf(person.state) },
  ...rest,
})

/** The person of a detail that `destroyedDetail` made, with what stood beside them. */
export function readDestroyed(detail: string): { person: SavedPerson } & Omit<Destroyed, 'person'> {
  const { person, ...rest } = JSON.parse(detail) as Destroyed
  return { person: { ...person, state: stateThatSays(person.state) }, ...rest }
}

/** Who a person was, if the last thing that happened to them is that they were destroyed. */
export async function lastDestroy(db: Database, personId: number) {
  const change = await db
    .selectFrom('changes')
    .selectAll()
    .where('person_id', '=', personId)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return change?.kind === 'destroy' ? readDestroyed(change.detail) : undefined
}
