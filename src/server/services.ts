import type { Accounts } from './accounts/accounts.ts'
import type { Database, Engine } from './database/engine.ts'

/** What routes are made of; opened once, closed when the server ends. */
export interface Services {
  engine: Engine
  db: Database
  accounts: Accounts
  /** Signs session cookies and paging tokens. */
  secret: string
}
