import { betterAuth, type BetterAuthOptions } from 'better-auth'
import { getMigrations } from 'better-auth/db/migration'
import { PASSWORD_MAX, PASSWORD_MIN } from '../../contract/account.ts'
import type { Engine } from '../database/engine.ts'

/** How long a session lasts without use, in seconds: two weeks, so that a volunteer's phone stays signed in. */
const SESSION_LENGTH = 14 * 24 * 60 * 60
/** How seldom a session's use is written, in seconds. */
const SESSION_STEP = 10 * 60

/**
 * Settings of the library that keeps accounts, passwords and sessions. Nobody signs themselves up: accounts are
 * made by the first run, the command line, or an organizer.
 */
const options = ({ db, dialect }: Engine, secret: string) =>
  ({
    appName: 'Muster',
    baseURL: 'http://localhost',
    secret,
    database: { db, type: dialect },
    telemetry: { enabled: false },
    logger: { level: 'error' },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_MIN,
      maxPasswordLength: PASSWORD_MAX,
    },
    user: {
      modelName: 'accounts',
      additionalFields: {
        role: { type: 'string', required: true, input: false },
        personId: { type: 'number', required: true, input: false },
        language: { type: 'string', required: false, input: false },
        closedAt: { type: 'string', required: false, input: false },
        lastSeenAt: { type: 'string', required: false, input: false },
      },
    },
    session: { modelName: 'sessions', expiresIn: SESSION_LENGTH, updateAge: SESSION_STEP },
    account: { modelName: 'credentials' },
    verification: { modelName: 'verifications' },
    advanced: { cookiePrefix: 'muster', useSecureCookies: false },
  }) satisfies BetterAuthOptions

export const createAuth = (engine: Engine, secret: string) => betterAuth(options(engine, secret))
export type Auth = ReturnType<typeof createAuth>

/** Brings the tables of accounts and sessions to what the library needs. */
export async function migrateAuth(engine: Engine): Promise<void> {
  const { runMigrations } = await getMigrations(options(engine, 'migration'.repeat(4)))
  await runMigrations()
}
