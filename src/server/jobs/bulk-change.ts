import type { BulkAction } from '../../contract/job.ts'
import type { Database } from '../database/engine.ts'
import { putOnList, takeOffList } from '../lists/members.ts'
import { loadPeople } from '../people/reading/load.ts'
import { destroyPeople } from '../people/writing/destroy.ts'
import type { Writing } from '../people/writing/journal.ts'
import { retagPeople, withoutTags, withTags, type Retag } from '../people/writing/retag.ts'
import { failed, gone, type Outcome } from './outcome.ts'

/** Does an action to some people, in one transaction. Throws `not_found` when its list was removed meanwhile. */
export function changeSome(
  trx: Database,
  what: BulkAction,
  ids: number[],
  writing: Writing,
): Promise<Outcome[]> {
  switch (what.action) {
    case 'tag':
      return retagSome(trx, withTags, what.tags, ids, writing)
    case 'untag':
      return retagSome(trx, withoutTags, what.tags, ids, writing)
    case 'add_to_list':
      return addSome(trx, what.list_id, ids, writing)
    case 'remove_from_list':
      return removeSome(trx, what.list_id, ids)
    case 'delete':
      return deleteSome(trx, ids, writing)
  }
}

async function retagSome(
  trx: Database,
  retag: Retag,
  tags: string[],
  ids: number[],
  writing: Writing,
): Promise<Outcome[]> {
  const versions = await retagPeople(trx, ids, retag, tags, writing)
  const changed = [...versions].filter(([, version]) => version !== null).map(([id]) => id)
  return ofEach(trx, ids, new Set(versions.keys()), new Set(changed))
}

/** The outcome of each: gone, changed, or as it was. */
async function ofEach(
  trx: Database,
  ids: number[],
  here: ReadonlySet<number>,
  changed: ReadonlySet<number>,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  for (const personId of ids) {
    if (here.has(personId))
      outcomes.push({ personId, outcome: changed.has(personId) ? 'changed' : 'unchanged' })
    else outcomes.push(await gone(trx, personId))
  }
  return outcomes
}

async function addSome(trx: Database, listId: number, ids: number[], writing: Writing): Promise<Outcome[]> {
  const { here, added } = await putOnList(trx, listId, ids, writing.now)
  return ofEach(trx, ids, here, added)
}

async function removeSome(trx: Database, listId: number, ids: number[]): Promise<Outcome[]> {
  const members = await takeOffList(trx, listId, ids)
  return ids.map((personId) => {
    const before = members.get(personId)
    return before === undefined
      ? { personId, outcome: 'unchanged' }
      : { personId, outcome: 'changed', before }
  })
}

async function deleteSome(trx: Database, ids: number[], writing: Writing): Promise<Outcome[]> {
  const people = await loadPeople(trx, ids)
  const signsIn = await destroyPeople(trx, [...people.values()], writing)
  const outcomes: Outcome[] = []
  for (const personId of ids) {
    const person = people.get(personId)
    if (!person) outcomes.push(await gone(trx, personId))
    else if (signsIn.has(personId)) outcomes.push(failed(person, 'signs_in'))
    else outcomes.push({ personId, outcome: 'changed' })
  }
  return outcomes
}
