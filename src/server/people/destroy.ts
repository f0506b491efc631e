import { loadCustomFields } from '../custom-fields/load.ts'
import type { Database } from '../database/engine.ts'
import { insertRows } from '../database/insert-rows.ts'
import { Problem } from '../http/problem.ts'
import { recountLists } from '../lists/members.ts'
import { lastDestroy, recordChanges, wholePerson, type Writing } from './journal.ts'
import { toRow } from './person-row.ts'
import type { SavedPerson } from './person-state.ts'
import { insertRelations } from './relations.ts'
import { insertParts } from './save-parts.ts'
import { findOrMakeTags, insertTaggings } from './taggings.ts'

/**
 * Removes a person; the change that says so keeps them whole. Give it a transaction. Throws `conflict` for someone
 * who signs in.
 */
export async function destroyPerson(trx: Database, person: SavedPerson, writing: Writing): Promise<void> {
  await requireUnsigned(trx, person.id)
  const detail = await wholePerson(trx, person)
  await trx.deleteFrom('people').where('id', '=', person.id).execute()
  await recountLists(
    trx,
    detail.memberships.map((membership) => membership.list_id),
  )
  await recordChanges(
    trx,
    [{ personId: person.id, version: person.version + 1, kind: 'destroy', detail }],
    writing,
  )
}

/** Throws `conflict` for someone whom an open account belongs to: they would sign in as nobody. */
async function requireUnsigned(trx: Database, id: number): Promise<void> {
  const account = await trx
    .selectFrom('accounts')
    .select('id')
    .where('personId', '=', id)
    .where('closedAt', 'is', null)
    .executeTakeFirst()
  if (account)
    throw new Problem('conflict', 'This person signs in to Muster and can’t be deleted while they do.')
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
