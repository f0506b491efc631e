import { sql } from 'kysely'
import { SORT_DEFAULT, type Sort } from '../../contract/sort.ts'
import type { Database } from '../database/engine.ts'
import { keysetPage, type KeysetPage, type Position } from '../database/keyset.ts'
import { readAlong } from '../database/rows.ts'
import type { IndexRow } from '../people/reading/index-page.ts'
import { peoplePage, type Filter } from '../people/reading/people-page.ts'
import { sortOrder } from '../people/reading/sort-order.ts'

/** A page of the people on a list, newest first: along the list's own key, whatever the nation's size. */
const newestMembers = (
  db: Database,
  listId: number,
  position: Position | null,
  limit: number,
): Promise<KeysetPage<IndexRow>> =>
  keysetPage(
    position,
    limit,
    (reading) => {
      const query = db
        .selectFrom('list_members')
        .innerJoin('person_resources', 'person_resources.person_id', 'list_members.person_id')
        .select(['list_members.person_id', 'abbreviated_plain', 'abbreviated_sensitive'])
        .where('list_id', '=', listId)
      return readAlong(query, 'list_members.person_id', 'desc', reading).execute()
    },
    (row) => [row.person_id],
  )

/** The people on a list, as a condition on `people`. */
export const onList = (listId: number): Filter =>
  sql<boolean>`people.id in (select person_id from list_members where list_id = ${listId})`

/** A page of the people on a list, in an order. */
export function membersPage(
  db: Database,
  listId: number,
  sort: Sort,
  position: Position | null,
  limit: number,
): Promise<KeysetPage<IndexRow>> {
  if (sort.by === SORT_DEFAULT.by && sort.descending) return newestMembers(db, listId, position, limit)
  return peoplePage(db, [onList(listId)], sortOrder(sort), position, limit)
}
