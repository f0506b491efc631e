import { Problem } from '../../../contract/problem.ts'
import type { Database } from '../../database/engine.ts'
import { insertRows } from '../../database/insert-rows.ts'
import { loadCustomFields } from '../parts/custom-fields.ts'
import { toRow } from '../parts/person-row.ts'
import type { SavedPerson } from '../parts/person-state.ts'
import {
  destroyedDetail,
  lastDestroy,
  recordChanges,
  wholePeople,
  type Change,
  type Writing,
} from './journal.ts'
import { recountLists } from './list-counts.ts'
import { insertRelations } from './relations.ts'
import { insertParts } from './save-parts.ts'
import { findOrMakeTags, insertTaggings } from './taggings.ts'

/**
 * Removes a person; the change that says so keeps them whole. Give it a transaction. Throws `conflict` for someone
 * who signs in.
 */
export async function destroyPerson(trx: Database, person: SavedPerson, writing: Writing): Promise<void> {
  const signsIn = await destroyPeople(trx, [person], writing)
  if (signsIn.has(person.id))
    throw new Problem('conflict', 'This person signs in to Muster and can’t be deleted while they do.')
}

/**
 * Removes people, a few hundred at most; the changes that say so keep them whole. Who signs in stays: with their
 * account open they would sign in as nobody. Give it a transaction.
 *
 * @returns the ids of those who stay
 */
export async function destroyPeople(
  trx: Database,
  people: SavedPerson[],
  writing: Writing,
): Promise<Set<number>> {
  const signsIn = await signingIn(trx, people)
  const leaving = people.filter(({ id }) => !signsIn.has(id))
  if (leaving.length === 0) return signsIn
  const whole = await wholePeople(trx, leaving)
  await trx
    .deleteFrom('people')
    .where(
      'id',
      'in',
      leaving.map(({ id }) => id),
    )
    .execute()
  const lists = whole.flatMap(({ memberships }) => memberships.map(({ list_id }) => list_id))
  await recountLists(trx, [...new Set(lists)])
  const changes = whole.map((one): Change => {
    const { id, version } = one.person
    return { personId: id, version: version + 1, kind: 'destroy', detail: destroyedDetail(one) }
  })
  await recordChanges(trx, changes, writing)
  return signsIn
}

/** The ids of those whom an open account belongs to. */
async function signingIn(trx: Database, people: SavedPerson[]): Promise<Set<number>> {
  if (people.length === 0) return new Set()
  const ids = people.map(({ id }) => id)
  const accounts = await trx
    .selectFrom('accounts')
    .select('personId')
    .where('personId', 'in', ids)
    .where('closedAt', 'is', null)
    .execute()
  return new Set(accounts.flatMap(({ personId }) => personId ?? []))
}

/**
 * Brings a destroyed person back with the same id, exactly as they were. Give it a transaction.
 *
 * @returns the person, or undefined when nobody of that id was destroyed
 */
export async function restorePerson(
  trx: Database,
  id: number,
  writing: Writing,
): Promise<SavedPerson | undefined> {
  const destroyed = await lastDestroy(trx, id)
  if (!destroyed) return undefined
  const { state } = destroyed.person
  const person: SavedPerson = { id, version: destroyed.person.version + 2, state }
  await insertRows(trx, 'people', [{ id, ...toRow(state, person.version) }])
  await insertParts(trx, [person], await loadCustomFields(trx))
  const { taggings } = destroyed
  const tags = await findOrMakeTags(
    trx,
    taggings.map(({ tag }) => tag),
  )
  await insertTaggings(trx, taggings, tags)
  await insertRelations(trx, destroyed)
  await recordChanges(
    trx,
    [{ personId: id, version: person.version, kind: 'restore', detail: { fields: {} } }],
    writing,
  )
  return person
}
