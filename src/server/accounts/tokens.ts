import { mayAct, type Role } from '../../contract/account.ts'
import { recordNotFound } from '../../contract/problem.ts'
import type { Token } from '../../contract/token.ts'
import type { Database } from '../database/engine.ts'
import { digestOf } from './digest.ts'

/** What a token allows: never more than its account may now. */
export const tokenRole = (own: Role, ofAccount: Role): Role => (mayAct(ofAccount, own) ? own : ofAccount)

const tokens = (db: Database) =>
  db
    .selectFrom('tokens')
    .innerJoin('accounts', 'accounts.id', 'tokens.account_id')
    .select(['tokens.id', 'tokens.name', 'tokens.role', 'manner', 'created_at', 'last_used_at'])
    .select(['accounts.name as owner', 'accounts.email', 'accounts.role as ownerRole', 'accounts.closedAt'])

type Row = Awaited<ReturnType<ReturnType<typeof tokens>['execute']>>[number]

const present = ({ owner, email, ownerRole, closedAt, role, ...token }: Row): Token => ({
  ...token,
  role: tokenRole(role, ownerRole),
  account: { name: owner, email, closed: closedAt !== null },
})

/** Every API token of the nation, newest first. */
export async function listTokens(db: Database): Promise<Token[]> {
  const rows = await tokens(db).orderBy('tokens.id', 'desc').execute()
  return rows.map(present)
}

/** A token as it is listed, from the token itself. Throws `not_found`. */
export async function readToken(db: Database, secret: string): Promise<Token> {
  const row = await tokens(db).where('digest', '=', digestOf(secret)).executeTakeFirst()
  if (!row) throw recordNotFound()
  return present(row)
}

/** Revokes a token: it is refused from now on. Throws `not_found`. */
export async function revokeToken(db: Database, id: number): Promise<void> {
  const revoked = await db.deleteFrom('tokens').where('id', '=', id).returning('id').executeTakeFirst()
  if (!revoked) throw recordNotFound()
}
