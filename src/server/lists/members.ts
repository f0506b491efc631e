import { formatTime } from '../../contract/times.ts'
import { chunks } from '../database/chunks.ts'
import type { Database } from '../database/engine.ts'
import { inTransaction } from '../database/transaction.ts'
import { recountLists } from '../people/writing/list-counts.ts'
import { requireList } from './read.ts'

/**
 * Puts people on a list; who is on it already stays. An id that is of nobody is left out and reported, rather
 * than failing all: a program that sends thousands can't know who was removed a moment ago. Membership is not part
 * of a person, so it makes no version and no change of theirs. Throws `not_found`.
 *
 * @returns the ids that are of nobody
 */
export const addMembers = (db: Database, listId: number, peopleIds: number[], now: Date): Promise<number[]> =>
  inTransaction(db, async (trx) => {
    const ids = [...new Set(peopleIds)]
    const { here } = await putOnList(trx, listId, ids, now)
    return ids.filter((id) => !here.has(id))
  })

/**
 * Puts people on a list, as `addMembers` does, in the transaction given.
 *
 * @returns the ids of those who are here, and of those among them who weren't on the list yet
 */
export async function putOnList(
  trx: Database,
  listId: number,
  ids: number[],
  now: Date,
): Promise<{ here: Set<number>; added: Set<number> }> {
  await requireList(trx, listId)
  const [here, added] = [new Set<number>(), new Set<number>()]
  for (const some of chunks(ids)) {
    const people = await trx.selectFrom('people').select('id').where('id', 'in', some).execute()
    for (const { id } of people) here.add(id)
    const members = await trx
      .insertInto('list_members')
      .columns(['list_id', 'person_id', 'created_at'])
      .expression((query) =>
        query
          .selectFrom('people')
          .select(({ val, cast }) => [
            cast<number>(val(listId), 'bigint').as('list_id'),
            'id',
            cast<string>(val(formatTime(now)), 'text').as('created_at'),
          ])
          .where('id', 'in', some),
      )
      .onConflict((conflict) => conflict.columns(['list_id', 'person_id']).doNothing())
      .returning('person_id')
      .execute()
    for (const { person_id } of members) added.add(person_id)
  }
  await recountLists(trx, [listId])
  return { here, added }
}

/** Takes people off a list; who isn't on it is no matter. Throws `not_found`. */
export const removeMembers = (db: Database, listId: number, peopleIds: number[]): Promise<void> =>
  inTransaction(db, async (trx) => {
    await takeOffList(trx, listId, peopleIds)
  })

/**
 * Takes people off a list, as `removeMembers` does, in the transaction given.
 *
 * @returns of those who were on it, by id, since when
 */
export async function takeOffList(
  trx: Database,
  listId: number,
  ids: number[],
): Promise<Map<number, string>> {
  await requireList(trx, listId)
  const off = new Map<number, string>()
  for (const some of chunks(ids)) {
    const rows = await trx
      .deleteFrom('list_members')
      .where('list_id', '=', listId)
      .where('person_id', 'in', some)
      .returning(['person_id', 'created_at'])
      .execute()
    for (const { person_id, created_at } of rows) off.set(person_id, created_at)
  }
  await recountLists(trx, [listId])
  return off
}
