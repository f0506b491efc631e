import { recordNotFound } from '../../contract/problem.ts'
import type { SavedSearch } from '../../contract/saved-search.ts'
import type { Database } from '../database/engine.ts'

/** A saved search with the account that saved it. */
export interface KeptSearch {
  accountId: string
  isRemoved: boolean
  search: SavedSearch
}

const searches = (db: Database) =>
  db
    .selectFrom('saved_searches')
    .leftJoin('accounts', 'accounts.id', 'saved_searches.account_id')
    .select([
      'saved_searches.id',
      'saved_searches.name',
      'terms',
      'shared',
      'account_id',
      'saved_searches.created_at',
      'saved_searches.updated_at',
      'removed_at',
      'accounts.name as owner_name',
    ])

type SearchRow = Awaited<ReturnType<ReturnType<typeof searches>['executeTakeFirstOrThrow']>>

const kept = (row: SearchRow, accountId: string): KeptSearch => ({
  accountId: row.account_id,
  isRemoved: row.removed_at !== null,
  search: {
    id: row.id,
    name: row.name,
    terms: JSON.parse(row.terms),
    shared: row.shared === 1,
    mine: row.account_id === accountId,
    owner_name: row.owner_name,
    created_at: row.created_at,
    updated_at: row.updated_at,
  },
})

/** The searches an account saved, and those that others share, by name. */
export async function savedSearches(db: Database, accountId: string): Promise<SavedSearch[]> {
  const rows = await searches(db)
    .where('removed_at', 'is', null)
    .where(({ eb, or }) => or([eb('account_id', '=', accountId), eb('shared', '=', 1)]))
    .orderBy(({ fn }) => fn<string>('lower', ['saved_searches.name']))
    .orderBy('saved_searches.id')
    .execute()
  return rows.map((row) => kept(row, accountId).search)
}

/** A saved search, removed or not, that the account may see. Throws `not_found`. */
export async function requireSavedSearch(db: Database, id: number, accountId: string): Promise<KeptSearch> {
  const row = await searches(db).where('saved_searches.id', '=', id).executeTakeFirst()
  if (!row || (row.account_id !== accountId && row.shared === 0)) throw recordNotFound()
  return kept(row, accountId)
}
