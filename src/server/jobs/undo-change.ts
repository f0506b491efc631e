import { isDeepStrictEqual } from 'node:util'
import type { BulkAction } from '../../contract/job.ts'
import type { Database } from '../database/engine.ts'
import { insertRows } from '../database/insert-rows.ts'
import { takeOffList } from '../lists/members.ts'
import { requireList } from '../lists/read.ts'
import { undoFields } from '../people/history/undo-fields.ts'
import { fullName } from '../people/parts/full-name.ts'
import { loadPeople } from '../people/reading/load.ts'
import { restorePerson } from '../people/writing/destroy.ts'
import { batchDetails, type ChangeDetail, type Writing } from '../people/writing/journal.ts'
import { recountLists } from '../people/writing/list-counts.ts'
import { savePeople } from '../people/writing/save.ts'
import { failed, gone, type Outcome } from './outcome.ts'

/** Someone whom the change to take back was about. */
export interface Undoing {
  personId: number
  before: string | null
}

/** Takes an action back for some people, in one transaction. Throws `not_found` when its list was removed meanwhile. */
export function undoSome(
  trx: Database,
  what: BulkAction,
  batch: string,
  people: Undoing[],
  writing: Writing,
): Promise<Outcome[]> {
  switch (what.action) {
    case 'tag':
    case 'untag':
      return undoTags(trx, batch, people, writing)
    case 'add_to_list':
      return takeOff(trx, what.list_id, people)
    case 'remove_from_list':
      return putBack(trx, what.list_id, people)
    case 'delete':
      return bringBack(trx, people, writing)
  }
}

async function undoTags(
  trx: Database,
  batch: string,
  people: Undoing[],
  writing: Writing,
): Promise<Outcome[]> {
  const ids = people.map(({ personId }) => personId)
  const now = await loadPeople(trx, ids)
  const details = await batchDetails(trx, batch, ids)
  const drafts = [...details].flatMap(([personId, [detail]]) => {
    const before = now.get(personId)
    if (!before) return []
    const { fields } = detail as Extract<ChangeDetail, { fields: object }>
    const { after } = undoFields(before.state, fields)
    // Of someone who lost the tags meanwhile, in the same second, the time of the change could still be taken back.
    return isDeepStrictEqual(after.tags, before.state.tags) ? [] : [{ before, after }]
  })
  await savePeople(trx, drafts, writing)
  const undone = new Set(drafts.map(({ before }) => before.id))
  const outcomes: Outcome[] = []
  for (const personId of ids) {
    const person = now.get(personId)
    if (!person) outcomes.push(await gone(trx, personId))
    else if (undone.has(personId)) outcomes.push({ personId, outcome: 'changed' })
    else outcomes.push(failed(person, 'changed_since'))
  }
  return outcomes
}

/** The names of people, for those for whom there is nothing to take back. */
async function changedSince(trx: Database, ids: number[]): Promise<Outcome[]> {
  if (ids.length === 0) return []
  const rows = await trx
    .selectFrom('people')
    .select(['id', 'first_name', 'last_name'])
    .where('id', 'in', ids)
    .execute()
  const names = new Map(rows.map((row) => [row.id, fullName(row)]))
  return Promise.all(
    ids.map(async (personId): Promise<Outcome> => {
      if (!names.has(personId)) return gone(trx, personId)
      return { personId, outcome: 'failed', problem: 'changed_since', name: names.get(personId) ?? null }
    }),
  )
}

async function takeOff(trx: Database, listId: number, people: Undoing[]): Promise<Outcome[]> {
  const ids = people.map(({ personId }) => personId)
  const off = await takeOffList(trx, listId, ids)
  return [
    ...[...off.keys()].map((personId): Outcome => ({ personId, outcome: 'changed' })),
    ...(await changedSince(
      trx,
      ids.filter((id) => !off.has(id)),
    )),
  ]
}

async function putBack(trx: Database, listId: number, people: Undoing[]): Promise<Outcome[]> {
  await requireList(trx, listId)
  const ids = people.map(({ personId }) => personId)
  const here = await trx
    .selectFrom('people')
    .select('id')
    .where('id', 'in', ids)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('list_members')
            .select('person_id')
            .where('list_id', '=', listId)
            .whereRef('list_members.person_id', '=', 'people.id'),
        ),
      ),
    )
    .execute()
  const missing = new Set(here.map(({ id }) => id))
  const back = people.filter(({ personId }) => missing.has(personId))
  await insertRows(
    trx,
    'list_members',
    back.map(({ personId, before }) => ({ list_id: listId, person_id: personId, created_at: before ?? '' })),
  )
  await recountLists(trx, [listId])
  return [
    ...back.map(({ personId }): Outcome => ({ personId, outcome: 'changed' })),
    ...(await changedSince(
      trx,
      ids.filter((id) => !missing.has(id)),
    )),
  ]
}

async function bringBack(trx: Database, people: Undoing[], writing: Writing): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  for (const { personId } of people) {
    if (await restorePerson(trx, personId, writing)) outcomes.push({ personId, outcome: 'changed' })
    else outcomes.push(...(await changedSince(trx, [personId])))
  }
  return outcomes
}
