import { formatTime } from '../../contract/times.ts'
import type { Database } from '../database/engine.ts'
import { lastId, numberedTables, type NumberedTable } from '../database/last-ids.ts'
import { readSetting } from '../database/settings.ts'
import { readNation } from '../nation/settings.ts'
import { NATION_FILE_VERSION, type LineOf, type NationHeader, type NationLine } from './lines.ts'

/** The first line of the nation's file. */
export async function nationHeader(db: Database, peopleCount: number): Promise<NationHeader> {
  const lastIds = {} as Record<NumberedTable, number>
  for (const table of numberedTables) lastIds[table] = await lastId(db, table)
  return {
    muster: NATION_FILE_VERSION,
    type: 'nation',
    ...(await readNation(db)),
    phones_renewed_to: (await readSetting(db, 'phones_renewed_to')) ?? null,
    exported_at: formatTime(new Date()),
    people_count: peopleCount,
    last_ids: lastIds,
  }
}

/** Lines of a part of the nation that follow what `after` says, and where the next ones begin; null after the last. */
export interface SomeLines {
  lines: NationLine[]
  next: string | number | null
}
type ReadSome = (db: Database, after: string | number | null, limit: number) => Promise<SomeLines>

/** Lines of rows that go by a key; before `first` nothing can be. */
const alongKey =
  <Row, Key extends string | number>(
    first: Key,
    read: (db: Database, after: Key, limit: number) => Promise<Row[]>,
    keyOf: (row: Row) => Key,
    lineOf: (row: Row) => NationLine,
  ): ReadSome =>
  async (db, after, limit) => {
    const rows = await read(db, (after ?? first) as Key, limit)
    const last = rows.at(-1)
    return { lines: rows.map(lineOf), next: last && rows.length === limit ? keyOf(last) : null }
  }

const customFields = alongKey(
  0,
  (db, after: number, limit) =>
    db.selectFrom('custom_fields').selectAll().where('id', '>', after).orderBy('id').limit(limit).execute(),
  (row) => row.id,
  ({ type: holds, options, ...row }): LineOf<'custom_field'> => ({
    type: 'custom_field',
    ...row,
    holds,
    options: options === null ? null : (JSON.parse(options) as string[]),
  }),
)

const precincts = alongKey(
  // Clients choose the ids of precincts.
  Number.MIN_SAFE_INTEGER,
  (db, after: number, limit) =>
    db.selectFrom('precincts').selectAll().where('id', '>', after).orderBy('id').limit(limit).execute(),
  (row) => row.id,
  (row): LineOf<'precinct'> => ({ type: 'precinct', ...row }),
)

const tags = alongKey(
  0,
  (db, after: number, limit) =>
    db.selectFrom('tags').select(['id', 'name']).where('id', '>', after).orderBy('id').limit(limit).execute(),
  (row) => row.id,
  ({ name }): LineOf<'tag'> => ({ type: 'tag', name }),
)

const lists = alongKey(
  0,
  (db, after: number, limit) =>
    db.selectFrom('lists').selectAll().where('id', '>', after).orderBy('id').limit(limit).execute(),
  (row) => row.id,
  ({ count: _, ...row }): LineOf<'list'> => ({ type: 'list', ...row }),
)

const accounts = alongKey(
  '',
  (db, after: string, limit) =>
    db
      .selectFrom('accounts')
      .select(['email', 'name', 'role', 'personId'])
      .where('email', '>', after)
      .orderBy('email')
      .limit(limit)
      .execute(),
  (row) => row.email,
  ({ personId, ...row }): LineOf<'account'> => ({ type: 'account', ...row, person_id: personId }),
)

const savedSearches = alongKey(
  0,
  (db, after: number, limit) =>
    db
      .selectFrom('saved_searches')
      .innerJoin('accounts', 'accounts.id', 'saved_searches.account_id')
      .select(['saved_searches.id', 'saved_searches.name', 'terms', 'shared', 'accounts.email'])
      .select(['created_at', 'updated_at'])
      .where('saved_searches.id', '>', after)
      .where('removed_at', 'is', null)
      .orderBy('saved_searches.id')
      .limit(limit)
      .execute(),
  (row) => row.id,
  ({ email, shared, terms, ...row }): LineOf<'saved_search'> => ({
    type: 'saved_search',
    ...row,
    account: email,
    terms: JSON.parse(terms) as Record<string, unknown>,
    shared: shared === 1,
  }),
)

/** What the nation has beside its people, in the order of the file. */
export const nationParts = {
  custom_fields: customFields,
  precincts,
  tags,
  lists,
  accounts,
  saved_searches: savedSearches,
}
export type NationPart = keyof typeof nationParts
