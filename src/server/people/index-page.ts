import type { Database } from '../database/engine.ts'
import type { Position } from '../http/paging.ts'
import { abbreviatedJson, type Sight } from './read.ts'

/** A page of ready JSON texts, and where its neighbours start; null when there is no neighbour. */
export interface TextPage {
  results: string[]
  next: Position | null
  prev: Position | null
}

/** A page of the index: people abbreviated, newest first. One row more than asked tells whether more follow. */
export async function indexPage(
  db: Database,
  position: Position | null,
  limit: number,
  sight: Sight,
): Promise<TextPage> {
  const back = position?.direction === 'prev'
  const from = position?.key[0] as number | undefined
  let query = db
    .selectFrom('person_resources')
    .select(['person_id', 'abbreviated_plain', 'abbreviated_sensitive'])
    .orderBy('person_id', back ? 'asc' : 'desc')
    .limit(limit + 1)
  if (from !== undefined) query = query.where('person_id', back ? '>' : '<', from)
  const found = await query.execute()
  const more = found.length > limit
  const rows = found.slice(0, limit)
  if (back) rows.reverse()
  const first = rows[0]?.person_id ?? from
  const last = rows.at(-1)?.person_id ?? from
  const after = back ? await isAnyone(db, '<', last) : more
  const before = back ? more : position !== null && (await isAnyone(db, '>', first))
  return {
    results: rows.map((row) => abbreviatedJson(row, sight)),
    next: after && last !== undefined ? { direction: 'next', key: [last] } : null,
    prev: before && first !== undefined ? { direction: 'prev', key: [first] } : null,
  }
}

async function isAnyone(db: Database, side: '<' | '>', id: number | undefined): Promise<boolean> {
  if (id === undefined) return false
  const row = await db
    .selectFrom('person_resources')
    .select('person_id')
    .where('person_id', side, id)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
