import type { Tag } from '../../../contract/tag.ts'
import type { Database } from '../../database/engine.ts'
import { keysetPage, type KeysetPage, type Position } from '../../database/keyset.ts'
import { countRows, readAlong } from '../../database/rows.ts'
import { tagKey } from '../parts/tag-name.ts'
import type { IndexRow } from './index-page.ts'

/** A tag and its place in the order of names. */
type TagRow = Tag & { name_key: string }

/** A page of the tags that people have, by name whatever the case. A tag that nobody has is as good as none. */
export const tagsPage = (
  db: Database,
  position: Position | null,
  limit: number,
): Promise<KeysetPage<TagRow>> =>
  keysetPage(
    position,
    limit,
    async (reading) => {
      const query = db
        .selectFrom('tags')
        .select(['name', 'name_key'])
        .select((columns) =>
          columns
            .selectFrom('taggings')
            .select(({ fn }) => fn.countAll<number>().as('count'))
            .whereRef('taggings.tag_id', '=', 'tags.id')
            .as('taggings_count'),
        )
        .where(({ exists, selectFrom }) =>
          exists(
            selectFrom('taggings').select('taggings.tag_id').whereRef('taggings.tag_id', '=', 'tags.id'),
          ),
        )
      const rows = await readAlong(query, 'name_key', 'asc', reading).execute()
      return rows.map((row) => ({ ...row, taggings_count: Number(row.taggings_count) }))
    },
    (row) => [row.name_key],
  )

/** How many tags people have. */
export async function countTags(db: Database): Promise<number> {
  const { count } = await db
    .selectFrom('taggings')
    .select(({ fn }) => fn.count<number>('tag_id').distinct().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** A page of the people with a tag, newest first; nobody when the nation has no such tag. */
export const taggedPage = (
  db: Database,
  tag: string,
  position: Position | null,
  limit: number,
): Promise<KeysetPage<IndexRow>> =>
  keysetPage(
    position,
    limit,
    (reading) => {
      const query = db
        .selectFrom('tags')
        .innerJoin('taggings', 'taggings.tag_id', 'tags.id')
        .innerJoin('person_resources', 'person_resources.person_id', 'taggings.person_id')
        .select(['taggings.person_id', 'abbreviated_plain', 'abbreviated_sensitive'])
        .where('tags.name_key', '=', tagKey(tag))
      return readAlong(query, 'taggings.person_id', 'desc', reading).execute()
    },
    (row) => [row.person_id],
  )

/** How many people have a tag. */
export const countTagged = (db: Database, tag: string): Promise<number> =>
  countRows(
    db
      .selectFrom('tags')
      .innerJoin('taggings', 'taggings.tag_id', 'tags.id')
      .where('tags.name_key', '=', tagKey(tag)),
  )
