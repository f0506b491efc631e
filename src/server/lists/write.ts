import type { List, ListChange, NewList } from '../../contract/list.ts'
import type { Database } from '../database/engine.ts'
import { insertRows } from '../database/insert-rows.ts'
import { inTransaction } from '../database/transaction.ts'
import { requirePeople } from '../people/reading/require-people.ts'
import type { Writing } from '../people/writing/journal.ts'
import { requireList } from './read.ts'
import { deriveSlug, requireFreeSlug } from './slug.ts'

/** Makes an empty list. Throws `validation_failed` for an author who is nobody, `conflict` for a slug that is taken. */
export const createList = (db: Database, list: NewList, { authorId }: Writing): Promise<List> =>
  inTransaction(db, async (trx) => {
    await requirePeople(trx, { 'list.author_id': list.author_id })
    if (list.slug) await requireFreeSlug(trx, list.slug, null)
    const row = {
      name: list.name,
      slug: list.slug ?? (await deriveSlug(trx, list.name)),
      author_id: list.author_id ?? authorId,
      count: 0,
    }
    const [id] = await insertRows(trx, 'lists', [row], 'id')
    return { id: id as number, ...row }
  })

/** Changes what was sent of a list; a new name leaves the slug, which others link to. Throws as `createList`, and `not_found`. */
export const changeList = (db: Database, id: number, change: ListChange): Promise<List> =>
  inTransaction(db, async (trx) => {
    const before = await requireList(trx, id)
    await requirePeople(trx, { 'list.author_id': change.author_id })
    if (change.slug) await requireFreeSlug(trx, change.slug, id)
    const after = {
      name: change.name ?? before.name,
      slug: change.slug ?? before.slug,
      author_id: change.author_id ?? before.author_id,
    }
    await trx.updateTable('lists').set(after).where('id', '=', id).execute()
    return { ...before, ...after }
  })
