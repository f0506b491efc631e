import { recordNotFound } from '../../contract/problem.ts'
import type { TeamAccount } from '../../contract/team.ts'
import { formatTime } from '../../contract/times.ts'
import type { Database } from '../database/engine.ts'

const teamAccounts = (db: Database) =>
  db
    .selectFrom('accounts')
    .select(['accounts.id', 'email', 'name', 'role', 'closedAt', 'lastSeenAt', 'personId'])
    .select(({ selectFrom }) => [
      selectFrom('credentials')
        .select('credentials.id')
        .whereRef('credentials.userId', '=', 'accounts.id')
        .where('credentials.providerId', '=', 'credential')
        .limit(1)
        .as('credential'),
      selectFrom('activations')
        .select(({ fn }) => fn.max('expires_at').as('until'))
        .whereRef('activations.person_id', '=', 'accounts.personId')
        .where('expires_at', '>', formatTime(new Date()))
        .as('invitedUntil'),
    ])

type Row = Awaited<ReturnType<ReturnType<typeof teamAccounts>['execute']>>[number]

const present = ({ id, email, name, role, ...row }: Row): TeamAccount => ({
  id,
  email,
  name,
  role,
  person_id: row.personId,
  has_password: row.credential !== null,
  invited_until: row.credential === null ? row.invitedUntil : null,
  last_seen_at: row.lastSeenAt,
  closed_at: row.closedAt,
})

/** Everyone who has an account, by name. */
export async function listAccounts(db: Database): Promise<TeamAccount[]> {
  const rows = await teamAccounts(db).execute()
  return rows.map(present).toSorted((one, other) => one.name.localeCompare(other.name))
}

/** One account. Throws `not_found`. */
export async function readAccount(db: Database, id: string): Promise<TeamAccount> {
  const row = await teamAccounts(db).where('accounts.id', '=', id).executeTakeFirst()
  if (!row) throw recordNotFound()
  return present(row)
}
