import { mayAct, type Role } from '../../contract/account.ts'
import { Problem, recordNotFound } from '../../contract/problem.ts'
import {
  SAVED_SEARCHES_MAX,
  type NewSavedSearch,
  type SavedSearch,
  type SavedSearchChange,
} from '../../contract/saved-search.ts'
import { formatTime } from '../../contract/times.ts'
import type { Database } from '../database/engine.ts'
import { insertRows } from '../database/insert-rows.ts'
import { countRows } from '../database/rows.ts'
import { inTransaction } from '../database/transaction.ts'
import { requireSavedSearch, type KeptSearch } from './read.ts'

/** Who writes, and when. */
export interface Saver {
  accountId: string
  role: Role
  now: Date
}

function requireMaySave(role: Role, shared: boolean | undefined) {
  if (shared && !mayAct(role, 'staff')) throw new Problem('forbidden', 'Only staff may share a search.')
}

/** A saved search that this caller may change: their own, or a shared one as an organizer. */
async function requireOwn(trx: Database, id: number, { accountId, role }: Saver): Promise<KeptSearch> {
  const kept = await requireSavedSearch(trx, id, accountId)
  if (kept.accountId !== accountId && !mayAct(role, 'organizer'))
    throw new Problem('forbidden', 'Only the one who shares it, or an organizer, may change a saved search.')
  return kept
}

/** Saves a search. Throws `forbidden` when a volunteer shares it, `conflict` when the account has too many. */
export const saveSearch = (
  db: Database,
  { name, terms, shared }: NewSavedSearch,
  { accountId, role, now }: Saver,
): Promise<SavedSearch> =>
  inTransaction(db, async (trx) => {
    requireMaySave(role, shared)
    const own = trx
      .selectFrom('saved_searches')
      .where('account_id', '=', accountId)
      .where('removed_at', 'is', null)
    if ((await countRows(own)) >= SAVED_SEARCHES_MAX)
      throw new Problem('conflict', `An account has at most ${SAVED_SEARCHES_MAX} saved searches.`)
    const at = formatTime(now)
    const row = {
      account_id: accountId,
      name,
      terms: JSON.stringify(terms),
      shared: Number(shared),
      created_at: at,
      updated_at: at,
    }
    const [id] = await insertRows(trx, 'saved_searches', [row], 'id')
    return (await requireSavedSearch(trx, id as number, accountId)).search
  })

/** Changes what was sent of a saved search. Throws `not_found` and `forbidden`. */
export const changeSavedSearch = (
  db: Database,
  id: number,
  { name, terms, shared }: SavedSearchChange,
  saver: Saver,
): Promise<SavedSearch> =>
  inTransaction(db, async (trx) => {
    const { isRemoved, search } = await requireOwn(trx, id, saver)
    if (isRemoved) throw recordNotFound()
    requireMaySave(saver.role, shared)
    const change = {
      name: name ?? search.name,
      terms: JSON.stringify(terms ?? search.terms),
      shared: Number(shared ?? search.shared),
      updated_at: formatTime(saver.now),
    }
    await trx.updateTable('saved_searches').set(change).where('id', '=', id).execute()
    // An organizer may take a search back to its owner alone, and then no longer sees it.
    return { ...search, ...change, terms: terms ?? search.terms, shared: change.shared === 1 }
  })

/** Removes a saved search, or brings a removed one back. Throws `not_found` and `forbidden`. */
export const setRemoved = (db: Database, id: number, removed: boolean, saver: Saver): Promise<SavedSearch> =>
  inTransaction(db, async (trx) => {
    const { isRemoved, search } = await requireOwn(trx, id, saver)
    if (isRemoved === removed) throw recordNotFound()
    const removed_at = removed ? formatTime(saver.now) : null
    await trx.updateTable('saved_searches').set({ removed_at }).where('id', '=', id).execute()
    return search
  })
