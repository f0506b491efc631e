import type { Role } from '../../contract/account.ts'
import { Problem, recordNotFound } from '../../contract/problem.ts'
import { formatTime } from '../../contract/times.ts'
import type { Database } from '../database/engine.ts'
import { inTransaction } from '../database/transaction.ts'

/** Whether an account is closed: it can't sign in then, and its tokens are refused. */
export async function isClosed(db: Database, id: string): Promise<boolean> {
  const row = await db
    .selectFrom('accounts')
    .select('id')
    .where('id', '=', id)
    .where('closedAt', 'is not', null)
    .executeTakeFirst()
  return row !== undefined
}

/** Gives an account another role. Throws `not_found`, and `conflict` when no organizer would be left. */
export const changeRole = (db: Database, id: string, role: Role): Promise<void> =>
  inTransaction(db, async (trx) => {
    if (role !== 'organizer') await requireOtherOrganizer(trx, id)
    await trx.updateTable('accounts').set({ role }).where('id', '=', id).execute()
  })

/** Closes an account. Throws `not_found`, and `conflict` when no organizer would be left. */
export const closeAccount = (db: Database, id: string): Promise<void> =>
  inTransaction(db, async (trx) => {
    await requireOtherOrganizer(trx, id)
    const closedAt = formatTime(new Date())
    await trx
      .updateTable('accounts')
      .set({ closedAt })
      .where('id', '=', id)
      .where('closedAt', 'is', null)
      .execute()
  })

/** Opens a closed account again. Throws `not_found`, and `conflict` when its person was deleted meanwhile. */
export const reopenAccount = (db: Database, id: string): Promise<void> =>
  inTransaction(db, async (trx) => {
    const account = await trx
      .selectFrom('accounts')
      .leftJoin('people', 'people.id', 'accounts.personId')
      .select('people.id as personId')
      .where('accounts.id', '=', id)
      .executeTakeFirst()
    if (!account) throw recordNotFound()
    if (account.personId === null)
      throw new Problem('conflict', 'The person of this account was deleted; bring them back first.')
    await trx.updateTable('accounts').set({ closedAt: null }).where('id', '=', id).execute()
  })

/**
 * Throws `not_found` for no account, and `conflict` when without this one the nation had no organizer, or none who
 * can sign in any more.
 */
async function requireOtherOrganizer(trx: Database, id: string): Promise<void> {
  const organizers = await trx
    .selectFrom('accounts')
    .leftJoin('credentials', (join) =>
      join.onRef('credentials.userId', '=', 'accounts.id').on('credentials.providerId', '=', 'credential'),
    )
    .select(['accounts.id', 'credentials.id as credential'])
    .where('accounts.role', '=', 'organizer')
    .where('accounts.closedAt', 'is', null)
    .execute()
  const leaving = organizers.find((one) => one.id === id)
  if (!leaving) {
    const account = await trx.selectFrom('accounts').select('id').where('id', '=', id).executeTakeFirst()
    if (!account) throw recordNotFound()
    return
  }
  const staying = organizers.filter((one) => one.id !== id)
  if (staying.some(({ credential }) => credential !== null || leaving.credential === null)) return
  throw new Problem('conflict', 'The nation would be left without an organizer who can sign in.')
}
