import type { List } from '../../contract/list.ts'
import { recordNotFound } from '../../contract/problem.ts'
import type { Database } from '../database/engine.ts'
import { keysetPage, type KeysetPage, type Position } from '../database/keyset.ts'
import { countRows, readAlong } from '../database/rows.ts'

/** The columns of a list, in the order of the resource. */
const listColumns = ['lists.id', 'lists.name', 'lists.slug', 'lists.author_id', 'lists.count'] as const

/** A list by its id. Throws `not_found`. */
export async function requireList(db: Database, id: number): Promise<List> {
  const list = await db.selectFrom('lists').select(listColumns).where('id', '=', id).executeTakeFirst()
  if (!list) throw recordNotFound()
  return list
}

/** How many lists there are: all of the nation, or those that a person is on. */
export async function countLists(db: Database, personId?: number): Promise<number> {
  let query = db.selectFrom('lists')
  if (personId !== undefined) {
    query = query
      .innerJoin('list_members', 'list_members.list_id', 'lists.id')
      .where('list_members.person_id', '=', personId)
  }
  return countRows(query)
}

/** A page of lists, newest first: all of the nation, or those that a person is on. */
export const listsPage = (
  db: Database,
  position: Position | null,
  limit: number,
  personId?: number,
): Promise<KeysetPage<List>> =>
  keysetPage(
    position,
    limit,
    (reading) => {
      let query = db.selectFrom('lists').select(listColumns)
      if (personId !== undefined) {
        query = query
          .innerJoin('list_members', 'list_members.list_id', 'lists.id')
          .where('list_members.person_id', '=', personId)
      }
      return readAlong(query, 'lists.id', 'desc', reading).execute()
    },
    (list) => [list.id],
  )
