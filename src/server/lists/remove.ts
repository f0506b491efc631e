import type { List } from '../../contract/list.ts'
import { recordNotFound } from '../../contract/problem.ts'
import { formatTime } from '../../contract/times.ts'
import type { Database } from '../database/engine.ts'
import { insertRows } from '../database/insert-rows.ts'
import { inTransaction } from '../database/transaction.ts'
import { recountLists } from '../people/writing/list-counts.ts'
import { requireList } from './read.ts'
import { deriveSlug, isFreeSlug } from './slug.ts'

const memberColumns = ['list_id', 'person_id', 'created_at'] as const

/** Removes a list, and keeps it aside with who was on it. Throws `not_found`. */
export const removeList = (db: Database, id: number, now: Date): Promise<void> =>
  inTransaction(db, async (trx) => {
    const { name, slug, author_id } = await requireList(trx, id)
    await insertRows(trx, 'removed_lists', [{ id, name, slug, author_id, removed_at: formatTime(now) }])
    await trx
      .insertInto('removed_members')
      .columns(memberColumns)
      .expression((query) => query.selectFrom('list_members').select(memberColumns).where('list_id', '=', id))
      .execute()
    await trx.deleteFrom('lists').where('id', '=', id).execute()
  })

/**
 * Brings a removed list back with its id and those who were on it, but for people who are gone by now. A slug that
 * another list took meanwhile stays with that one. Throws `not_found`.
 */
export const restoreList = (db: Database, id: number): Promise<List> =>
  inTransaction(db, async (trx) => {
    const removed = await trx
      .selectFrom('removed_lists')
      .select(['name', 'slug', 'author_id'])
      .where('id', '=', id)
      .executeTakeFirst()
    if (!removed) throw recordNotFound()
    const { name, author_id } = removed
    const slug = (await isFreeSlug(trx, removed.slug)) ? removed.slug : await deriveSlug(trx, name)
    await insertRows(trx, 'lists', [{ id, name, slug, author_id, count: 0 }])
    await trx
      .insertInto('list_members')
      .columns(memberColumns)
      .expression((query) =>
        query
          .selectFrom('removed_members')
          .innerJoin('people', 'people.id', 'removed_members.person_id')
          .select(['list_id', 'person_id', 'removed_members.created_at'])
          .where('list_id', '=', id),
      )
      .execute()
    await trx.deleteFrom('removed_lists').where('id', '=', id).execute()
    await recountLists(trx, [id])
    return requireList(trx, id)
  })
