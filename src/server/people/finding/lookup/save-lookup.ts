import { storedLookupFields } from '../../../../contract/lookup.ts'
import { chunks } from '../../../database/chunks.ts'
import type { Database } from '../../../database/engine.ts'
import { insertRows } from '../../../database/insert-rows.ts'
import { contactText } from './contacts.ts'
import { nameWords } from './name-words.ts'
import type { LookupSource } from './source.ts'
import { wordKeys } from './word-keys.ts'

/** What lookup keeps of a person is made from this. */
export interface LookedUp {
  id: number
  state: LookupSource & { updated_at: string | null }
}

/** The rows that people are found by. */
export interface LookupRows {
  person: { person_id: number; updated_at: string; contacts: string }
  names: { word: string; person_id: number; origin: number }[]
}

/** What lookup keeps of a person. */
export function lookupRows({ id, state }: LookedUp): LookupRows {
  const words = new Map(nameWords(state).map(({ word, origin }) => [`${origin}${word}`, { word, origin }]))
  return {
    person: { person_id: id, updated_at: state.updated_at ?? '', contacts: contactText(state) },
    names: [...words.values()].map(({ word, origin }) => ({ word, person_id: id, origin })),
  }
}

/** Makes new people findable. Give it the transaction that writes them. */
export async function insertLookups(trx: Database, people: LookedUp[]): Promise<void> {
  const rows = people.map(lookupRows)
  await insertRows(
    trx,
    'lookup_people',
    rows.map((row) => row.person),
  )
  await insertNames(
    trx,
    rows.flatMap((row) => row.names),
  )
}

/** Someone looked up who changes, and the fields in which they do. */
export interface LookupChange {
  before: LookedUp
  after: LookedUp
  changed: readonly string[]
}

/** Keeps people findable who change; what hasn't changed isn't written. */
export async function updateLookups(trx: Database, changes: LookupChange[]): Promise<void> {
  const byTime = Map.groupBy(changes, ({ after }) => after.state.updated_at ?? '')
  for (const [updated_at, alike] of byTime) {
    for (const ids of chunks(alike.map(({ after }) => after.id))) {
      await trx.updateTable('lookup_people').set({ updated_at }).where('person_id', 'in', ids).execute()
    }
  }
  const touched = changes
    .filter(({ changed }) => storedLookupFields.some((name) => changed.includes(name)))
    .map(({ before, after }) => ({ had: lookupRows(before), has: lookupRows(after) }))
  for (const { had, has } of touched) {
    const { person_id, contacts } = has.person
    if (contacts === had.person.contacts) continue
    await trx.updateTable('lookup_people').set({ contacts }).where('person_id', '=', person_id).execute()
  }
  await replaceNames(
    trx,
    touched
      .filter(({ had, has }) => JSON.stringify(had.names) !== JSON.stringify(has.names))
      .map(({ has }) => has),
  )
}

async function replaceNames(trx: Database, rows: LookupRows[]): Promise<void> {
  for (const ids of chunks(rows.map(({ person }) => person.person_id))) {
    await trx.deleteFrom('lookup_names').where('person_id', 'in', ids).execute()
  }
  await insertNames(
    trx,
    rows.flatMap(({ names }) => names),
  )
}

async function insertNames(trx: Database, names: LookupRows['names']): Promise<void> {
  await insertRows(trx, 'lookup_names', names)
  await insertWords(
    trx,
    names.map(({ word }) => word),
  )
}

/** The most words in one statement; a batch of people has fewer new ones. */
const WORDS_STEP = 500

/**
 * Adds words to the nation's, with their keys. They stay when nobody has them any more: they then find nobody. In
 * order, so that two transactions don't wait for each other.
 */
async function insertWords(trx: Database, given: string[]): Promise<void> {
  const words = [...new Set(given)].toSorted()
  for (let start = 0; start < words.length; start += WORDS_STEP) {
    const added = await trx
      .insertInto('lookup_words')
      .values(words.slice(start, start + WORDS_STEP).map((word) => ({ word })))
      .onConflict((conflict) => conflict.doNothing())
      .returning('word')
      .execute()
    const rows = added.flatMap(({ word }) => wordKeys(word).map((key) => ({ key, word })))
    await insertRows(trx, 'lookup_keys', rows)
  }
}
