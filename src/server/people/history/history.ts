import type { Change, Removed } from '../../../contract/change.ts'
import { recordNotFound } from '../../../contract/problem.ts'
import type { Database } from '../../database/engine.ts'
import { keysetPage, type KeysetPage, type Position } from '../../database/keyset.ts'
import { countRows, readAlong } from '../../database/rows.ts'
import { fullName } from '../parts/full-name.ts'
import { readDestroyed, type ChangeDetail } from '../writing/journal.ts'

/** What happened to a person, with the account that did it. */
const changesOf = (db: Database, personId: number) =>
  db
    .selectFrom('changes')
    .leftJoin('accounts', 'accounts.id', 'changes.account_id')
    .selectAll('changes')
    .select(['accounts.name', 'accounts.personId'])
    .where('person_id', '=', personId)

const whoDid = (name: string | null, personId: number | null): Change['who'] =>
  name === null || personId === null ? null : { name, person_id: personId }

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
    (reading) => readAlong(changesOf(db, personId), 'changes.id', 'desc', reading).execute(),
    (row) => [row.id],
  )
  const rows = page.rows.map(({ account_id: _, name, personId: author, detail, ...row }): Change => {
    const told = JSON.parse(detail) as ChangeDetail
    return { ...row, who: whoDid(name, author), ...('fields' in told ? told : { fields: {} }) }
  })
  return { ...page, rows }
}

/** How much happened to a person. */
export async function countHistory(db: Database, personId: number): Promise<number> {
  return countRows(db.selectFrom('changes').where('person_id', '=', personId))
}

/** Who a removed person was. Throws `not_found` for someone who is here, or never was. */
export async function removedPerson(db: Database, id: number): Promise<Removed> {
  const last = await changesOf(db, id).orderBy('changes.id', 'desc').limit(1).executeTakeFirst()
  if (last?.kind !== 'destroy') throw recordNotFound()
  const { person } = readDestroyed(last.detail)
  return { id, name: fullName(person.state), at: last.at, who: whoDid(last.name, last.personId) }
}
