import { isDeepStrictEqual } from 'node:util'
import type { CustomField } from '../../contract/custom-field.ts'
import { addressFields } from '../../contract/fields.ts'
import { formatTime } from '../../contract/times.ts'
import { loadCustomFields } from '../custom-fields/load.ts'
import type { Database } from '../database/engine.ts'
import { insertRows } from '../database/insert-rows.ts'
import { changedKeys } from './apply-input.ts'
import { contactPoints } from './contact-points.ts'
import { customValueRows } from './custom-values.ts'
import { differences, recordChanges, type Change, type Writing } from './journal.ts'
import { insertLookups, updateLookup } from './lookup/save-lookup.ts'
import { changedCells, degrees, toRow } from './person-row.ts'
import { blankPerson, type PersonState, type SavedPerson } from './person-state.ts'
import { placeInPrecincts } from './precincts.ts'
import { presentPerson } from './present.ts'
import { deleteTaggings, findOrMakeTags, insertTaggings, type NewTagging } from './taggings.ts'
import { tagKey } from './tag-name.ts'

/** A person to write: as they were (null for a new one) and as they will be. */
export interface Draft {
  before: SavedPerson | null
  after: PersonState
}

/**
 * The one function that creates and changes people. Give it a transaction: it bumps versions, writes rows,
 * addresses, tags and ready texts, and records the changes. Drafts that change nothing write nothing.
 *
 * @returns the people as they now are, in the order of the drafts
 */
export async function savePeople(trx: Database, drafts: Draft[], writing: Writing): Promise<SavedPerson[]> {
  await spellTags(trx, drafts)
  await placeInPrecincts(trx, drafts)
  const fields = await loadCustomFields(trx)
  const created = await createPeople(
    trx,
    drafts.filter((draft) => draft.before === null).map((draft) => draft.after),
    fields,
    writing,
  )
  const saved: SavedPerson[] = []
  const changes: Change[] = []
  const taggings: NewTagging[] = []
  for (const { before, after } of drafts) {
    const change = before && changeOf(before, after)
    if (change) {
      taggings.push(...(await updatePerson(trx, before, { ...change, fields }, writing)))
      changes.push(change.recorded)
    }
    saved.push(change?.person ?? before ?? (created.shift() as SavedPerson))
  }
  await insertTaggings(trx, taggings)
  await recordChanges(trx, changes, writing)
  return saved
}

/** Gives new tags the spelling that the nation has for them. */
async function spellTags(trx: Database, drafts: Draft[]): Promise<void> {
  const added = ({ before, after }: Draft) => {
    const had = new Set(before?.state.tags)
    return after.tags.filter((tag) => !had.has(tag))
  }
  const tags = await findOrMakeTags(trx, drafts.flatMap(added))
  for (const { after } of drafts) after.tags = after.tags.map((tag) => tags.get(tagKey(tag))?.name ?? tag)
}

async function createPeople(
  trx: Database,
  states: PersonState[],
  fields: readonly CustomField[],
  writing: Writing,
): Promise<SavedPerson[]> {
  const version = 1
  const rows = states.map((state) => toRow(state, version))
  const ids = await insertRows(trx, 'people', rows, 'id')
  const people = states.map((state, index): SavedPerson => ({ id: ids[index] as number, version, state }))
  await insertParts(trx, people, fields)
  const createdAt = formatTime(writing.now)
  await insertTaggings(
    trx,
    people.flatMap(({ id, state }) => state.tags.map((tag) => ({ personId: id, tag, createdAt }))),
  )
  const blank = blankPerson(writing.now, null)
  const changes = people.map(({ id, state }): Change => ({
    personId: id,
    version,
    kind: 'create',
    detail: differences(blank, state),
  }))
  await recordChanges(trx, changes, writing)
  return people
}

/** Writes everything of people but their rows, tags and changes; used for new and for restored people. */
export async function insertParts(
  trx: Database,
  people: SavedPerson[],
  fields: readonly CustomField[],
): Promise<void> {
  await insertRows(trx, 'addresses', people.flatMap(addressRows))
  await insertRows(
    trx,
    'contact_points',
    people.flatMap(({ id, state }) => contactPoints(id, state)),
  )
  await insertRows(
    trx,
    'person_resources',
    people.map((person) => resourceRow(person, fields)),
  )
  await insertRows(trx, 'custom_values', people.flatMap(customValueRows))
  await insertLookups(trx, people)
}

/** What is to be written of a person who changes. */
interface PersonChange {
  changed: (keyof PersonState)[]
  /** The person as they will be. */
  person: SavedPerson
  recorded: Change
  fields: readonly CustomField[]
}

function changeOf(before: SavedPerson, after: PersonState): Omit<PersonChange, 'fields'> | null {
  const changed = changedKeys(before.state, after)
  if (changed.length === 0) return null
  const { id } = before
  const version = before.version + 1
  return {
    changed,
    person: { id, version, state: after },
    recorded: { personId: id, version, kind: 'update', detail: differences(before.state, after, changed) },
  }
}

/** Writes all of a person but the tags they got, which it gives, and the change. */
async function updatePerson(
  trx: Database,
  before: SavedPerson,
  { changed, person, fields }: PersonChange,
  writing: Writing,
): Promise<NewTagging[]> {
  const { id, state: after } = person
  await trx.updateTable('people').set(changedCells(before, person)).where('id', '=', id).execute()
  if (addressFields.some((name) => changed.includes(name))) {
    await trx.deleteFrom('addresses').where('person_id', '=', id).execute()
    await insertRows(trx, 'addresses', addressRows(person))
  }
  const points = contactPoints(id, after)
  if (!isDeepStrictEqual(points, contactPoints(id, before.state))) {
    await trx.deleteFrom('contact_points').where('person_id', '=', id).execute()
    await insertRows(trx, 'contact_points', points)
  }
  if (changed.includes('custom_values')) {
    await trx.deleteFrom('custom_values').where('person_id', '=', id).execute()
    await insertRows(trx, 'custom_values', customValueRows(person))
  }
  const { person_id, ...texts } = resourceRow(person, fields)
  await trx.updateTable('person_resources').set(texts).where('person_id', '=', person_id).execute()
  await updateLookup(trx, before, person, changed)
  return changed.includes('tags') ? updateTags(trx, id, before.state.tags, after.tags, writing) : []
}

/** Takes tags off a person and gives those that they got. */
async function updateTags(
  trx: Database,
  personId: number,
  before: string[],
  after: string[],
  writing: Writing,
): Promise<NewTagging[]> {
  const [had, has] = [before, after].map((tags) => new Set(tags.map(tagKey))) as [Set<string>, Set<string>]
  await deleteTaggings(
    trx,
    personId,
    before.filter((tag) => !has.has(tagKey(tag))),
  )
  const createdAt = formatTime(writing.now)
  return after.filter((tag) => !had.has(tagKey(tag))).map((tag) => ({ personId, tag, createdAt }))
}

const addressRows = ({ id, state }: SavedPerson) =>
  addressFields.flatMap((kind) => {
    const address = state[kind]
    return address
      ? [{ person_id: id, kind, ...address, lat: degrees(address.lat), lng: degrees(address.lng) }]
      : []
  })

const resourceRow = ({ id, version, state }: SavedPerson, fields: readonly CustomField[]) => ({
  person_id: id,
  version,
  ...presentPerson(id, state, fields),
})
