import { mayAct } from '../../contract/account.ts'
import type { Token } from '../../contract/token.ts'
import type { Database } from '../database/engine.ts'
import { recordNotFound } from '../http/problem.ts'
import { digestOf } from './digest.ts'

/** Every API token of the nation, newest first. */
export async function listTokens(db: Database): Promise<Token[]> {
  const rows = await db
    .selectFrom('tokens')
    .innerJoin('accounts', 'accounts.id', 'tokens.account_id')
    .select(['tokens.id', 'tokens.name', 'tokens.role', 'manner', 'created_at', 'last_used_at'])
    .select(['accounts.name as owner', 'accounts.email', 'accounts.role as ownerRole', 'accounts.closedAt'])
    .orderBy('tokens.id', 'desc')
    .execute()
  return rows.map(({ owner, email, ownerRole, closedAt, role, ...token }) => ({
    ...token,
    // A token never allows more than its account may now.
    role: mayAct(ownerRole, role) ? role : ownerRole,
    account: { name: owner, email, closed: closedAt !== null },
  }))
}

/** A token as it is listed, from the token itself. Throws `not_found`. */
export async function readToken(db: Database, secret: string): Promise<Token> {
  const row = await db
    .selectFrom('tokens')
    .select('id')
    .where('digest', '=', digestOf(secret))
    .executeTakeFirst()
  const token = row && (await listTokens(db)).find((one) => one.id === row.id)
  if (!token) throw recordNotFound()
  return token
}

/** Revokes a token: it is refused from now on. Throws `not_found`. */
export async function revokeToken(db: Database, id: number): Promise<void> {
  const revoked = await db.deleteFrom('tokens').where('id', '=', id).returning('id').executeTakeFirst()
  if (!revoked) throw recordNotFound()
}
