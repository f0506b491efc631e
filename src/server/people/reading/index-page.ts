import type { Database } from '../../database/engine.ts'
import { keysetPage, type KeysetPage, type Position } from '../../database/keyset.ts'
import { countRows, readAlong } from '../../database/rows.ts'
import type { ResourceTexts } from './present.ts'

/** A row of the index: who, and the ready texts of the abbreviated person. */
export type IndexRow = Pick<ResourceTexts, 'abbreviated_plain' | 'abbreviated_sensitive'> & {
  person_id: number
}

/** How many people the nation has. */
export async function countPeople(db: Database): Promise<number> {
  return countRows(db.selectFrom('people'))
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
    (reading) => {
      const query = db
        .selectFrom('person_resources')
        .select(['person_id', 'abbreviated_plain', 'abbreviated_sensitive'])
      return readAlong(query, 'person_id', 'desc', reading).execute()
    },
    (row) => [row.person_id],
  )
