import type { Role } from '../src/contract/account.ts'
import { makeAccount } from '../src/server/accounts/first-account.ts'
import type { Services } from '../src/server/http/services.ts'
import { openServices } from '../src/server/open.ts'

/** An account that can sign in: its name, email, password and role. */
export interface AccountOfRole {
  first_name: string
  last_name: string
  email: string
  password: string
  role: Role
}

/** Works on the database of a running server, as a command does beside it, without a Node of its own to start. */
async function beside<Given>(databaseUrl: string, work: (services: Services) => Promise<Given>) {
  const services = await openServices({ databaseUrl, secret: undefined })
  try {
    return await work(services)
  } finally {
    await services.engine.close()
  }
}

/**
 * Makes an account, unless it is there. Neither the API nor the command line makes one with a password; when one of
 * them does, this goes.
 */
export const provideAccount = (databaseUrl: string, account: AccountOfRole): Promise<void> =>
  beside(databaseUrl, async ({ engine, accounts }) => {
    if (!(await accounts.byEmail(account.email))) await makeAccount(engine, accounts, account)
  })

/** An API token of an account, which is made, without a password, when there is none. */
export const makeToken = (databaseUrl: string, email: string, role: Role): Promise<string> =>
  beside(databaseUrl, async ({ engine, accounts }) => {
    const account =
      (await accounts.byEmail(email)) ??
      (await makeAccount(engine, accounts, { email, role, password: null }))
    return accounts.createToken(account, role)
  })
