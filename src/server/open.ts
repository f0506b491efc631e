import { dirname, join } from 'node:path'
import { createAccounts } from './accounts/accounts.ts'
import { createAuth, migrateAuth } from './accounts/auth.ts'
import { databaseFile, projectRoot, type Config } from './config.ts'
import type { Engine } from './database/engine.ts'
import { migrate } from './database/migrate.ts'
import { openPostgres } from './database/postgres.ts'
import { openSqlite } from './database/sqlite.ts'
import { keptSecret } from './secret.ts'
import type { Services } from './services.ts'

const isFile = (url: string) => url.startsWith('file:')

/** Opens the database of a URL as `Config` has it. */
export const openEngine = (url: string): Engine =>
  isFile(url) ? openSqlite(databaseFile(url)) : openPostgres(url)

/** Where the secret is kept when none is given: beside the SQLite file, or with the project's data. */
const secretFile = (url: string) =>
  join(isFile(url) ? dirname(databaseFile(url)) : join(projectRoot, 'data'), 'secret')

/** Opens the database, brings it up to date and makes the services over it. Throws `DatabaseError`. */
export async function openServices({
  databaseUrl,
  secret: given,
}: Pick<Config, 'databaseUrl' | 'secret'>): Promise<Services> {
  const engine = openEngine(databaseUrl)
  try {
    await migrate(engine)
    await migrateAuth(engine)
  } catch (error) {
    await engine.close()
    throw error
  }
  const secret = given ?? keptSecret(secretFile(databaseUrl))
  return { engine, db: engine.db, accounts: createAccounts(engine, createAuth(engine, secret)), secret }
}
