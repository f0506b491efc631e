import type { Generated } from 'kysely'
import type { Role } from '../../contract/account.ts'
import type { Language } from '../../contract/language.ts'
import type { Manner } from '../../contract/manner.ts'

/** Kept by better-auth; the columns Muster reads or adds. */
export interface AccountsTable {
  id: string
  name: string
  email: string
  role: Role
  personId: number
  /** Null follows the browser's. */
  language: Language | null
  /** When it was closed; null while it is open. */
  closedAt: string | null
  /** When they last used the dashboard, to a few minutes. */
  lastSeenAt: string | null
}

/** Kept by better-auth: how an account signs in; only a password has `credential`. */
export interface CredentialsTable {
  id: string
  userId: string
  providerId: string
}

export interface TokensTable {
  id: Generated<number>
  account_id: string
  role: Role
  /** SHA-256 of the token, in hex: the token itself is shown once and never kept. */
  digest: string
  /** Null follows the server's. */
  manner: Manner | null
  /** What it is called; null for one made without a name. */
  name: string | null
  created_at: string
  last_used_at: string | null
}

/** One-time links that make an account for a person; they hold while the person has the email. */
export interface ActivationsTable {
  id: Generated<number>
  person_id: number
  email: string
  /** SHA-256 of the link's token, in hex. */
  digest: string
  expires_at: string
  /** The role of the account it makes; null is a volunteer's. */
  role: Role | null
}
