import type { Role } from '../src/contract/account.ts'
import { makeAccount } from '../src/server/accounts/first-account.ts'
import { openServices } from '../src/server/open.ts'
import type { MusterServer } from './muster-server.ts'

/** An account that can sign in: its name, email, password and role. */
export interface AccountOfRole {
  first_name: string
  last_name: string
  email: string
  password: string
  role: Role
}

/**
 * Makes an account in the database of a running server, unless it is there. Neither the API nor the command line
 * makes one with a password; when one of them does, this goes.
 */
export async function provideAccount({ databaseUrl }: MusterServer, account: AccountOfRole): Promise<void> {
  const { engine, accounts } = await openServices({ databaseUrl, secret: undefined })
  try {
    if (!(await accounts.byEmail(account.email))) await makeAccount(engine, accounts, account)
  } finally {
    await engine.close()
  }
}
