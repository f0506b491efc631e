import { chunks } from '../../database/chunks.ts'
import type { Database } from '../../database/engine.ts'
import { insertRows } from '../../database/insert-rows.ts'
import { tagKey } from '../parts/tag-name.ts'

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

/** Tags of the nation, by `tagKey`. */
export type Tags = Map<string, Tag>

/** The nation's tags of these names; those that it doesn't have yet are made. */
export async function findOrMakeTags(db: Database, names: string[]): Promise<Tags> {
  const wanted = new Map(names.map((name) => [tagKey(name), name]))
  const tags = await findTags(db, [...wanted.keys()])
  const missing = [...wanted].filter(([key]) => !tags.has(key))
  for (const some of chunks(missing)) {
    await db
      .insertInto('tags')
      .values(some.map(([name_key, name]) => ({ name, name_key })))
      .onConflict((conflict) => conflict.column('name_key').doNothing())
      .execute()
  }
  const made = await findTags(
    db,
    missing.map(([key]) => key),
  )
  return new Map([...tags, ...made])
}

async function findTags(db: Database, keys: string[]): Promise<Tags> {
  const tags: Tags = new Map()
  for (const some of chunks(keys)) {
    const found = await db
      .selectFrom('tags')
      .select(['id', 'name', 'name_key'])
      .where('name_key', 'in', some)
      .execute()
    for (const { name_key, ...tag } of found) tags.set(name_key, tag)
  }
  return tags
}

/** Puts tags on people; `tags` has them all. */
export async function insertTaggings(db: Database, taggings: NewTagging[], tags: Tags): Promise<void> {
  const rows = taggings.map(({ personId, tag, createdAt }) => ({
    person_id: personId,
    tag_id: (tags.get(tagKey(tag)) as Tag).id,
    created_at: createdAt,
  }))
  await insertRows(db, 'taggings', rows)
}

/** The taggings of people, as they are put back after the people were destroyed. */
export const loadTaggings = async (db: Database, ids: number[]): Promise<NewTagging[]> => {
  const rows = await db
    .selectFrom('taggings')
    .innerJoin('tags', 'tags.id', 'taggings.tag_id')
    .select(['taggings.person_id', 'tags.name', 'taggings.created_at'])
    .where('taggings.person_id', 'in', ids)
    .execute()
  return rows.map((row) => ({ personId: row.person_id, tag: row.name, createdAt: row.created_at }))
}

/** Takes tags off people, of those who lose the same in one go; tags that nobody has stay in the nation. */
export async function deleteTaggings(db: Database, taggings: NewTagging[]): Promise<void> {
  const lost = [...Map.groupBy(taggings, ({ personId }) => personId)].map(([personId, some]) => ({
    personId,
    keys: some.map(({ tag }) => tagKey(tag)),
  }))
  for (const alike of Map.groupBy(lost, ({ keys }) => JSON.stringify(keys)).values()) {
    const keys = alike[0]?.keys ?? []
    for (const ids of chunks(alike.map(({ personId }) => personId))) {
      for (const some of chunks(keys)) {
        await db
          .deleteFrom('taggings')
          .where('person_id', 'in', ids)
          .where('tag_id', 'in', (query) =>
            query.selectFrom('tags').select('id').where('name_key', 'in', some),
          )
          .execute()
      }
    }
  }
}
