import { dirname, join } from 'node:path'
import { createAccounts } from './accounts/accounts.ts'
import { createAuth, migrateAuth } from './accounts/auth.ts'
import { databaseFile, projectRoot, type Config } from './config.ts'
import type { Engine } from './database/engine.ts'
import { migrate } from './database/migrate.ts'
import { openPostgres } from './database/postgres.ts'
import { openSqlite } from './database/sqlite.ts'
import { outboxMailer, smtpMailer } from './mail/mailer.ts'
import { keptSecret } from './secret.ts'
import type { Services } from './services.ts'

const isFile = (url: string) => url.startsWith('file:')

/** Opens the database of a URL as `Config` has it. */
export const openEngine = (url: string): Engine =>
  isFile(url) ? openSqlite(databaseFile(url)) : openPostgres(url)

/** Where the secret and unsent mail are kept: beside the SQLite file, or with the project's data. */
const dataFolder = (url: string) => (isFile(url) ? dirname(databaseFile(url)) : join(projectRoot, 'data'))

/** Opens the database, brings it up to date and makes the services over it. Throws `DatabaseError`. */
export async function openServices({
  databaseUrl,
  secret: given,
  smtpUrl,
  publicUrl,
}: Pick<Config, 'databaseUrl' | 'secret'> &
  Partial<Pick<Config, 'smtpUrl' | 'publicUrl'>>): Promise<Services> {
  const engine = openEngine(databaseUrl)
  try {
    await migrate(engine)
    await migrateAuth(engine)
  } catch (error) {
    await engine.close()
    throw error
  }
  const secret = given ?? keptSecret(join(dataFolder(databaseUrl), 'secret'))
  return {
    engine,
    db: engine.db,
    accounts: createAccounts(engine, createAuth(engine, secret)),
    mailer: smtpUrl ? smtpMailer(smtpUrl) : outboxMailer(join(dataFolder(databaseUrl), 'outbox')),
    publicUrl,
    secret,
  }
}
