import type { Database } from '../database/engine.ts'
import { keysetPage, type KeysetPage, type Position } from '../http/paging.ts'
import type { ResourceTexts } from './present.ts'

/** A row of the index: who, and the ready texts of the abbreviated person. */
export type IndexRow = Pick<ResourceTexts, 'abbreviated_plain' | 'abbreviated_sensitive'> & {
  person_id: number
}

/** How many people the nation has. */
export async function countPeople(db: Database): Promise<number> {
  const { count } = await db
    .selectFrom('people')
    .select((query) => query.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** A page of the index, newest first. */
export const indexPage = (
  db: Database,
  position: Position | null,
  limit: number,
): Promise<KeysetPage<IndexRow>> =>
  keysetPage(
    position,
    limit,
    ({ from, back, count, skip }) => {
      const query = db
        .selectFrom('person_resources')
        .select(['person_id', 'abbreviated_plain', 'abbreviated_sensitive'])
        .orderBy('person_id', back ? 'asc' : 'desc')
        .limit(count)
        .offset(skip)
      return (from ? query.where('person_id', back ? '>' : '<', from[0] as number) : query).execute()
    },
    (row) => [row.person_id],
  )
