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
}

export interface TokensTable {
  id: Generated<number>
  account_id: string
  role: Role
  /** SHA-256 of the token, in hex: the token itself is shown once and never kept. */
  digest: string
  /** Null follows the server's. */
  manner: Manner | null
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
}
