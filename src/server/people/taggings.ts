import type { Database } from '../database/engine.ts'
import { chunks } from '../database/chunks.ts'
import { insertRows } from '../database/insert-rows.ts'
import { tagKey } from './tag-name.ts'

/** A tag on a person; `createdAt` as `formatTime` writes it. */
export interface NewTagging {
  personId: number
  tag: string
  createdAt: string
}

interface Tag {
  id: number
  /** The nation's spelling: that of whoever used the tag first. */
  name: string
}

/** The nation's tags of these names, by `tagKey`; those that it doesn't have yet are made. */
export async function findOrMakeTags(db: Database, names: string[]): Promise<Map<string, Tag>> {
  const rows = [...new Map(names.map((name) => [tagKey(name), { name, name_key: tagKey(name) }])).values()]
  const tags = new Map<string, Tag>()
  for (const some of chunks(rows)) {
    await db
      .insertInto('tags')
      .values(some)
      .onConflict((conflict) => conflict.column('name_key').doNothing())
      .execute()
    const keys = some.map((row) => row.name_key)
    const found = await db
      .selectFrom('tags')
      .select(['id', 'name', 'name_key'])
      .where('name_key', 'in', keys)
      .execute()
    for (const { name_key, ...tag } of found) tags.set(name_key, tag)
  }
  return tags
}

/** Puts tags on people. */
export async function insertTaggings(db: Database, taggings: NewTagging[]): Promise<void> {
  const tags = await findOrMakeTags(
    db,
    taggings.map(({ tag }) => tag),
  )
  const rows = taggings.map(({ personId, tag, createdAt }) => ({
    person_id: personId,
    tag_id: (tags.get(tagKey(tag)) as Tag).id,
    created_at: createdAt,
  }))
  await insertRows(db, 'taggings', rows)
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
  for (const keys of chunks(tags.map(tagKey))) {
    await db
      .deleteFrom('taggings')
      .where('person_id', '=', personId)
      .where('tag_id', 'in', (query) => query.selectFrom('tags').select('id').where('name_key', 'in', keys))
      .execute()
  }
}
