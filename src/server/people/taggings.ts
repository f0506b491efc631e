import type { Database } from '../database/engine.ts'
import { insertRows } from '../database/insert-rows.ts'
import { tagKey } from './tag-name.ts'

/** A tag on a person; `createdAt` as `formatTime` writes it. */
export interface NewTagging {
  personId: number
  tag: string
  createdAt: string
}

/** Puts tags on people, making those that the nation doesn't have yet. */
export async function insertTaggings(db: Database, taggings: NewTagging[]): Promise<void> {
  if (taggings.length === 0) return
  const ids = await tagIds(
    db,
    taggings.map(({ tag }) => tag),
  )
  const rows = taggings.map(({ personId, tag, createdAt }) => ({
    person_id: personId,
    tag_id: ids.get(tagKey(tag)) as number,
    created_at: createdAt,
  }))
  await insertRows(db, 'taggings', rows)
}

/** The ids of tags by their key. */
async function tagIds(db: Database, names: string[]): Promise<Map<string, number>> {
  const byKey = new Map(names.map((name) => [tagKey(name), name]))
  const rows = [...byKey].map(([name_key, name]) => ({ name, name_key }))
  await db
    .insertInto('tags')
    .values(rows)
    .onConflict((conflict) => conflict.column('name_key').doNothing())
    .execute()
  const found = await db
    .selectFrom('tags')
    .select(['id', 'name_key'])
    .where('name_key', 'in', [...byKey.keys()])
    .execute()
  return new Map(found.map((tag) => [tag.name_key, tag.id]))
}

/** The taggings of a person, as they are put back after the person was destroyed. */
export const loadTaggings = async (db: Database, personId: number): Promise<NewTagging[]> => {
  const rows = await db
    .selectFrom('taggings')
    .innerJoin('tags', 'tags.id', 'taggings.tag_id')
    .select(['tags.name', 'taggings.created_at'])
    .where('taggings.person_id', '=', personId)
    .execute()
  return rows.map((row) => ({ personId, tag: row.name, createdAt: row.created_at }))
}

/** Takes tags off a person; tags that nobody has stay in the nation. */
export async function deleteTaggings(db: Database, personId: number, tags: string[]): Promise<void> {
  if (tags.length === 0) return
  const keys = tags.map(tagKey)
  await db
    .deleteFrom('taggings')
    .where('person_id', '=', personId)
    .where('tag_id', 'in', (query) => query.selectFrom('tags').select('id').where('name_key', 'in', keys))
    .execute()
}
