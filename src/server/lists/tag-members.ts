import { randomUUID } from 'node:crypto'
import { setImmediate as turn } from 'node:timers/promises'
import type { Database } from '../database/engine.ts'
import { inTransaction } from '../database/transaction.ts'
import type { Writing } from '../people/writing/journal.ts'
import { retagPeople, type Retag } from '../people/writing/retag.ts'
import { requireList } from './read.ts'

/** People written in one transaction: large enough to be fast, small enough that others get a turn between. */
const BATCH = 100

/**
 * Changes a tag of everyone on a list, under one batch of the journal. Each transaction holds some of them: when it
 * breaks off, asking again does the rest. Throws `not_found` for the list.
 */
export async function retagMembers(
  db: Database,
  listId: number,
  retag: Retag,
  tag: string,
  writing: Writing,
): Promise<void> {
  await requireList(db, listId)
  const inOneGo = { ...writing, batch: randomUUID() }
  for (let last: number | undefined = 0; last !== undefined;) {
    const after: number = last
    last = await inTransaction(db, (trx) => retagSome(trx, listId, after, retag, tag, inOneGo))
    // SQLite answers within the turn: without this nobody else's request would be served until the end.
    await turn()
  }
}

/** Changes the tag of the next members after a person; gives the last of them, or undefined when there are none. */
async function retagSome(
  trx: Database,
  listId: number,
  after: number,
  retag: Retag,
  tag: string,
  writing: Writing,
): Promise<number | undefined> {
  const rows = await trx
    .selectFrom('list_members')
    .select('person_id')
    .where('list_id', '=', listId)
    .where('person_id', '>', after)
    .orderBy('person_id')
    .limit(BATCH)
    .execute()
  const ids = rows.map((row) => row.person_id)
  await retagPeople(trx, ids, retag, [tag], writing)
  return ids.at(-1)
}
