import type { Change } from '../../contract/change.ts'
import type { Database } from '../database/engine.ts'
import { countRows, readAlong } from '../database/rows.ts'
import { keysetPage, type KeysetPage, type Position } from '../http/paging.ts'
import { recordNotFound } from '../http/problem.ts'
import type { ChangeDetail } from './journal.ts'

/** A page of what happened to a person, newest first. Throws `not_found` for someone who never was here. */
export async function historyPage(
  db: Database,
  personId: number,
  position: Position | null,
  limit: number,
): Promise<KeysetPage<Change>> {
  if (position === null && (await countHistory(db, personId)) === 0) throw recordNotFound()
  const page = await keysetPage(
    position,
    limit,
    (reading) => {
      const query = db
        .selectFrom('changes')
        .leftJoin('accounts', 'accounts.id', 'changes.account_id')
        .selectAll('changes')
        .select(['accounts.name', 'accounts.personId'])
        .where('person_id', '=', personId)
      return readAlong(query, 'changes.id', 'desc', reading).execute()
    },
    (row) => [row.id],
  )
  const rows = page.rows.map(({ account_id: _, name, personId: author, detail, ...row }): Change => {
    const told = JSON.parse(detail) as ChangeDetail
    const who = name === null || author === null ? null : { name, person_id: author }
    return { ...row, who, ...('fields' in told ? told : { fields: {} }) }
  })
  return { ...page, rows }
}

/** How much happened to a person. */
export async function countHistory(db: Database, personId: number): Promise<number> {
  return countRows(db.selectFrom('changes').where('person_id', '=', personId))
}
