import { dirname, join } from 'node:path'
import { createAccounts } from './accounts/accounts.ts'
import { createAuth, migrateAuth } from './accounts/auth.ts'
import { databaseFile, projectRoot, version, type Config } from './config.ts'
import type { Engine } from './database/engine.ts'
import { openPostgres } from './database/postgres.ts'
import { openSqlite } from './database/sqlite.ts'
import type { Services } from './http/services.ts'
import { outboxMailer, smtpMailer } from './mail/mailer.ts'
import { DatabaseError } from './migrations/database-error.ts'
import { migrate } from './migrations/migrate.ts'
import { keptSecret, sharedSecret } from './secret.ts'

const isFile = (url: string) => url.startsWith('file:')

/** Opens the database of a URL as `Config` has it. */
export const openEngine = (url: string): Engine =>
  isFile(url) ? openSqlite(databaseFile(url)) : openPostgres(url)

/** Where the secret and unsent mail are kept: beside the SQLite file, or with the project's data. */
const dataFolder = (url: string) => (isFile(url) ? dirname(databaseFile(url)) : join(projectRoot, 'data'))

/** What the databases say when they can't be opened at all: for whoever set DATABASE_URL to mend. */
const unopenable =
  /^(SQLITE_(CANTOPEN|NOTADB|PERM|READONLY|IOERR)|E(CONNREFUSED|NOTFOUND|TIMEDOUT|ACCES|EXIST|NOTDIR|ROFS)|28|3D)/

async function openMigrated(url: string): Promise<Engine> {
  let engine: Engine | undefined
  try {
    engine = openEngine(url)
    await migrate(engine)
    await migrateAuth(engine)
    return engine
  } catch (error) {
    await engine?.close()
    const { code, message } = error as NodeJS.ErrnoException
    if (!unopenable.test(code ?? '')) throw error
    throw new DatabaseError(`The database of DATABASE_URL can’t be opened: ${message || code}.`)
  }
}

type Settings = Pick<Config, 'databaseUrl' | 'secret'> & Partial<Pick<Config, 'smtpUrl' | 'publicUrl'>>

/** Opens the database, brings it up to date and makes the services over it. Throws `DatabaseError`. */
export const openServices = async (settings: Settings): Promise<Services> =>
  servicesOver(await openMigrated(settings.databaseUrl), settings)

/** Makes the services over an open database that is up to date. */
export async function servicesOver(
  engine: Engine,
  { databaseUrl, secret: given, smtpUrl, publicUrl }: Settings,
): Promise<Services> {
  const kept = () =>
    isFile(databaseUrl) ? keptSecret(join(dataFolder(databaseUrl), 'secret')) : sharedSecret(engine.db)
  const secret = given ?? (await kept())
  return {
    engine,
    db: engine.db,
    accounts: createAccounts(engine, createAuth(engine, secret)),
    mailer: smtpUrl ? smtpMailer(smtpUrl) : outboxMailer(join(dataFolder(databaseUrl), 'outbox')),
    publicUrl,
    secret,
    version,
  }
}
