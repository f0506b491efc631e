import { dirname, join } from 'node:path'
import { createAccounts } from './accounts/accounts.ts'
import { createAuth, migrateAuth } from './accounts/auth.ts'
import type { Config } from './config.ts'
import { migrate } from './database/migrate.ts'
import { openSqlite } from './database/sqlite.ts'
import { keptSecret } from './secret.ts'
import type { Services } from './services.ts'

/** Opens the database, brings it up to date and makes the services over it. Throws `DatabaseError`. */
export async function openServices({
  databaseFile,
  secret: given,
}: Pick<Config, 'databaseFile' | 'secret'>): Promise<Services> {
  const engine = openSqlite(databaseFile)
  try {
    await migrate(engine)
    await migrateAuth(engine)
  } catch (error) {
    await engine.close()
    throw error
  }
  const secret = given ?? keptSecret(join(dirname(databaseFile), 'secret'))
  return { engine, db: engine.db, accounts: createAccounts(engine, createAuth(engine, secret)), secret }
}
