import { formatTime } from '../../../contract/times.ts'
import type { Database } from '../../database/engine.ts'
import { insertCells } from '../../database/insert-rows.ts'
import { loadCustomFields } from '../parts/custom-fields.ts'
import { filledColumns, rowCells, rowColumns } from '../parts/person-row.ts'
import { blankPerson, type Draft, type PersonState, type SavedPerson } from '../parts/person-state.ts'
import { tagKey } from '../parts/tag-name.ts'
import { changedKeys } from './apply-input.ts'
import { differences, recordChanges, type Change, type Writing } from './journal.ts'
import { placeInPrecincts } from './place-in-precincts.ts'
import { insertParts } from './save-parts.ts'
import { findOrMakeTags, insertTaggings, type Tags } from './taggings.ts'
import { updatePeople, type NationWords, type PersonChange } from './update-people.ts'

/**
 * The one function that creates and changes people. Give it a transaction: it bumps versions, writes rows,
 * addresses, tags and ready texts, and records the changes. Drafts that change nothing write nothing.
 *
 * @returns the people as they now are, in the order of the drafts
 */
export async function savePeople(trx: Database, drafts: Draft[], writing: Writing): Promise<SavedPerson[]> {
  const tags = await spellTags(trx, drafts)
  await placeInPrecincts(trx, drafts)
  const fields = await loadCustomFields(trx)
  const created = await createPeople(
    trx,
    drafts.filter((draft) => draft.before === null).map((draft) => draft.after),
    { fields, tags },
    writing,
  )
  const saved: SavedPerson[] = []
  const changes: PersonChange[] = []
  for (const { before, after } of drafts) {
    const change = before && changeOf(before, after)
    if (change) changes.push(change)
    saved.push(change?.after ?? before ?? (created.shift() as SavedPerson))
  }
  await updatePeople(trx, changes, { fields, tags }, writing)
  return saved
}

function changeOf(before: SavedPerson, state: PersonState): PersonChange | null {
  const changed = changedKeys(before.state, state)
  if (changed.length === 0) return null
  return { before, after: { id: before.id, version: before.version + 1, state }, changed }
}

/** Gives new tags the spelling that the nation has for them, and returns those. */
async function spellTags(trx: Database, drafts: Draft[]): Promise<Tags> {
  const added = ({ before, after }: Draft) => {
    const had = new Set(before?.state.tags)
    return after.tags.filter((tag) => !had.has(tag))
  }
  const tags = await findOrMakeTags(trx, drafts.flatMap(added))
  for (const { after } of drafts) after.tags = after.tags.map((tag) => tags.get(tagKey(tag))?.name ?? tag)
  return tags
}

async function createPeople(
  trx: Database,
  states: PersonState[],
  { fields, tags }: NationWords,
  writing: Writing,
): Promise<SavedPerson[]> {
  const version = 1
  // One person alone is written with all columns, so that every such statement is the same.
  const columns = states.length > 1 ? filledColumns(states) : undefined
  const rows = states.map((state) => rowCells(state, version, columns))
  const ids = await insertCells(trx, 'people', rowColumns(columns), rows, 'id')
  const people = states.map((state, index): SavedPerson => ({ id: ids[index] as number, version, state }))
  await insertParts(trx, people, fields)
  const createdAt = formatTime(writing.now)
  await insertTaggings(
    trx,
    people.flatMap(({ id, state }) => state.tags.map((tag) => ({ personId: id, tag, createdAt }))),
    tags,
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
