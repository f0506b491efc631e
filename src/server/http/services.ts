import type { Accounts } from '../accounts/accounts.ts'
import type { Database, Engine } from '../database/engine.ts'
import type { Mailer } from '../mail/mailer.ts'

/** What routes are made of; opened once, closed when the server ends. */
export interface Services {
  engine: Engine
  db: Database
  accounts: Accounts
  mailer: Mailer
  /** The address people reach the dashboard at, when it is known: see `Config`. */
  publicUrl: string | undefined
  /** Signs session cookies and paging tokens. */
  secret: string
  /** The version of this Muster. */
  version: string
}
