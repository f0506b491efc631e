import { isDeepStrictEqual } from 'node:util'
import type { Database } from '../database/engine.ts'
import { undoFields } from '../people/history/undo-fields.ts'
import type { PersonState, SavedPerson } from '../people/parts/person-state.ts'
import { loadPeople } from '../people/reading/load.ts'
import { destroyPeople } from '../people/writing/destroy.ts'
import { batchDetails, type ChangeDetail, type Writing } from '../people/writing/journal.ts'
import { hasIdentity } from '../people/writing/person-request.ts'
import { savePeople } from '../people/writing/save.ts'
import { failed, gone, type Outcome } from './outcome.ts'
import type { Undoing } from './undo-change.ts'

/** A row of the journal, as far as an undo needs it. */
interface Recorded {
  id: number
  person_id: number
  kind: 'create' | 'update' | 'destroy' | 'restore'
  batch: string | null
}

/**
 * Takes an import back for some people, in one transaction: whom it made goes, unless something else changed them
 * since or they sign in; of whom it changed the values return, field by field, but those that were edited since.
 */
export async function undoImport(
  trx: Database,
  batch: string,
  people: Undoing[],
  writing: Writing,
): Promise<Outcome[]> {
  const ids = people.map(({ personId }) => personId)
  const now = await loadPeople(trx, ids)
  const journal = await loadJournal(trx, [...now.keys()])
  const made: SavedPerson[] = []
  const changed: SavedPerson[] = []
  for (const person of now.values()) {
    const isMade = journal
      .get(person.id)
      ?.some((change) => change.batch === batch && change.kind === 'create')
    ;(isMade ? made : changed).push(person)
  }
  const outcomes = new Map([
    ...(await takeAway(trx, made, (id) => isOnlyOf(batch, journal.get(id) ?? []), writing)),
    ...(await putBack(trx, batch, changed, writing)),
  ])
  return Promise.all(ids.map(async (id) => outcomes.get(id) ?? (await gone(trx, id))))
}

async function loadJournal(trx: Database, ids: number[]): Promise<Map<number, Recorded[]>> {
  if (ids.length === 0) return new Map()
  const rows = await trx
    .selectFrom('changes')
    .select(['id', 'person_id', 'kind', 'batch'])
    .where('person_id', 'in', ids)
    .execute()
  return Map.groupBy(rows, ({ person_id }) => person_id)
}

/** Whether nothing but a batch ever changed a person. */
const isOnlyOf = (batch: string, changes: Recorded[]) => changes.every((change) => change.batch === batch)

async function takeAway(
  trx: Database,
  made: SavedPerson[],
  isUntouched: (id: number) => boolean,
  writing: Writing,
): Promise<[number, Outcome][]> {
  const untouched = made.filter(({ id }) => isUntouched(id))
  const signsIn = await destroyPeople(trx, untouched, writing)
  return made.map((person) => {
    const { id } = person
    if (signsIn.has(id)) return [id, failed(person, 'signs_in')]
    return [id, isUntouched(id) ? { personId: id, outcome: 'changed' } : failed(person, 'changed_since')]
  })
}

async function putBack(
  trx: Database,
  batch: string,
  changed: SavedPerson[],
  writing: Writing,
): Promise<[number, Outcome][]> {
  if (changed.length === 0) return []
  const details = await batchDetails(
    trx,
    batch,
    changed.map(({ id }) => id),
  )
  const undone = changed.map((before) => ({
    before,
    ...undoDetails(before.state, details.get(before.id) ?? []),
  }))
  const isBack = ({ before, after }: (typeof undone)[number]) => after !== before.state && hasIdentity(after)
  await savePeople(trx, undone.filter(isBack), writing)
  return undone.map((one) => {
    const { before, kept } = one
    const outcome: Outcome = { personId: before.id, outcome: 'changed' }
    if (!isBack(one)) return [before.id, failed(before, 'changed_since')]
    return [before.id, kept.length === 0 ? outcome : failed(before, 'partly_kept', kept)]
  })
}

/** What a person becomes when changes of theirs are taken back one after the other; the same state when nothing is. */
function undoDetails(now: PersonState, details: ChangeDetail[]): { after: PersonState; kept: string[] } {
  let after = now
  const kept = new Set<string>()
  for (const detail of details) {
    if (!('fields' in detail)) continue
    const undoing = undoFields(after, detail.fields)
    after = undoing.after
    for (const name of undoing.kept) kept.add(name)
  }
  // The time of an edit since stays, and is no value of the import's: neither kept nor all that comes back.
  kept.delete('updated_at')
  const { updated_at } = now
  if (isDeepStrictEqual({ ...after, updated_at }, now)) return { after: now, kept: [...kept] }
  return { after: kept.size === 0 ? after : { ...after, updated_at }, kept: [...kept] }
}
