import { randomBytes } from 'node:crypto'
import type { Role } from '../../contract/account.ts'
import type { Language } from '../../contract/language.ts'
import type { Manner } from '../../contract/manner.ts'
import { formatTime } from '../../contract/times.ts'
import type { Engine } from '../database/engine.ts'
import type { AccountsTable } from '../database/account-tables.ts'
import type { Auth } from './auth.ts'
import { isClosed } from './closing.ts'
import { digestOf } from './digest.ts'
import { endSessions } from './sessions.ts'
import { tokenRole } from './tokens.ts'

/** The one who signs in, and the person they are. */
export interface AccountRecord {
  id: string
  email: string
  name: string
  role: Role
  personId: number
  /** Null follows the browser's. */
  language: Language | null
}

/** An API token in use. */
export interface TokenRecord {
  id: number
  account: AccountRecord
  role: Role
  /** Null follows the server's. */
  manner: Manner | null
}

/** A browser that signs in. */
export interface Browser {
  userAgent?: string | undefined
  ip: string
}

/** How seldom a token's last use is written, in milliseconds: reading must not wait for writes. */
const LAST_USE_STEP = 60_000
/** How seldom it is written when an account was last seen, in milliseconds. */
const LAST_SEEN_STEP = 5 * 60_000
/** Random bytes of an API token: 256 bits. */
const TOKEN_LENGTH = 32

const isOlder = (time: string | null, milliseconds: number) =>
  time === null || Date.now() - Date.parse(time) > milliseconds

export type Accounts = ReturnType<typeof createAccounts>

/** Everything about accounts: who they are by session or token, and making both. */
export function createAccounts({ db }: Engine, auth: Auth) {
  const columns = [
    'accounts.id',
    'accounts.email',
    'accounts.name',
    'accounts.role',
    'accounts.personId',
    'accounts.language',
  ] as const

  return {
    /** The library that keeps passwords and sessions. */
    auth,
    db,

    /** Whether the nation still has no account at all. */
    async none(): Promise<boolean> {
      return (await db.selectFrom('accounts').select('id').limit(1).executeTakeFirst()) === undefined
    },

    /** The account with this email, whatever its case. */
    byEmail(email: string): Promise<AccountRecord | undefined> {
      return db
        .selectFrom('accounts')
        .select(columns)
        .where('email', '=', email.toLowerCase())
        .executeTakeFirst()
    },

    /** The account that belongs to a person. */
    byPerson(personId: number): Promise<AccountRecord | undefined> {
      return db.selectFrom('accounts').select(columns).where('personId', '=', personId).executeTakeFirst()
    },

    /** Whose an API token is and what it allows; the role is at most that of the account. */
    async byToken(token: string): Promise<TokenRecord | undefined> {
      const found = await db
        .selectFrom('tokens')
        .innerJoin('accounts', 'accounts.id', 'tokens.account_id')
        .select(columns)
        .select(['tokens.id as tokenId', 'tokens.role as ownRole', 'tokens.manner', 'tokens.last_used_at'])
        .where('tokens.digest', '=', digestOf(token))
        .where('accounts.closedAt', 'is', null)
        .executeTakeFirst()
      if (!found) return undefined
      const { tokenId, ownRole, manner, last_used_at, ...account } = found
      if (isOlder(last_used_at, LAST_USE_STEP)) {
        await db
          .updateTable('tokens')
          .set({ last_used_at: formatTime(new Date()) })
          .where('id', '=', tokenId)
          .execute()
      }
      return { id: tokenId, account, role: tokenRole(ownRole, account.role), manner }
    },

    /** The session that a `Cookie` header carries, and whose it is. */
    async bySession(cookie: string): Promise<{ account: AccountRecord; sessionId: string } | undefined> {
      const found = await auth.api.getSession({ headers: new Headers({ cookie }) })
      if (!found) return undefined
      const { closedAt, lastSeenAt, ...account } = found.user as unknown as AccountRecord &
        Pick<AccountsTable, 'closedAt' | 'lastSeenAt'>
      if (closedAt) return undefined
      if (isOlder(lastSeenAt, LAST_SEEN_STEP)) {
        await db
          .updateTable('accounts')
          .set({ lastSeenAt: formatTime(new Date()) })
          .where('id', '=', account.id)
          .execute()
      }
      return { account, sessionId: found.session.id }
    },

    /** Makes an account for a person; without a password it can use tokens but not sign in. */
    async create(account: Omit<AccountRecord, 'id'>, password: string | null): Promise<AccountRecord> {
      const { internalAdapter } = await auth.$context
      const email = account.email.toLowerCase()
      const user = await internalAdapter.createUser(
        { ...account, email, emailVerified: true },
        { method: 'admin' },
      )
      const made = { ...account, email, id: user.id }
      if (password !== null) await this.addPassword(made, password)
      return made
    },

    /** Keeps the language that an account is spoken to in; null follows the browser's. */
    async chooseLanguage({ id }: AccountRecord, language: Language | null): Promise<void> {
      await db.updateTable('accounts').set({ language }).where('id', '=', id).execute()
    },

    /** Whether an account can sign in. */
    async hasPassword({ id }: AccountRecord): Promise<boolean> {
      const { internalAdapter } = await auth.$context
      const credentials = await internalAdapter.findAccounts(id)
      return credentials.some(({ providerId }) => providerId === 'credential')
    },

    /** Gives its first password to an account that has none. */
    async addPassword({ id }: AccountRecord, password: string): Promise<void> {
      const { internalAdapter, password: passwords } = await auth.$context
      await internalAdapter.linkAccount({
        userId: id,
        providerId: 'credential',
        accountId: id,
        password: await passwords.hash(password),
      })
    },

    /** Makes an API token and gives it; only its digest is kept. Without a manner it follows the server's. */
    async createToken(
      account: AccountRecord,
      role: Role,
      manner: Manner | null = null,
      name: string | null = null,
    ): Promise<string> {
      const token = randomBytes(TOKEN_LENGTH).toString('base64url')
      const row = {
        account_id: account.id,
        role,
        manner,
        name,
        digest: digestOf(token),
        created_at: formatTime(new Date()),
      }
      await db
        .insertInto('tokens')
        .values({ ...row, last_used_at: null })
        .execute()
      return token
    },

    /**
     * Signs in.
     *
     * @param browser what signs in, for the list of one's own sessions
     * @returns the account and the `Set-Cookie` headers, or undefined when email and password don't fit
     */
    async signIn(
      email: string,
      password: string,
      { userAgent = '', ip }: Browser,
    ): Promise<{ account: AccountRecord; cookies: string[] } | undefined> {
      const headers = new Headers({ 'user-agent': userAgent, 'x-forwarded-for': ip })
      const response = await auth.api.signInEmail({ body: { email, password }, headers, asResponse: true })
      const account = response.ok ? await this.byEmail(email) : undefined
      if (!account) return undefined
      if (await isClosed(db, account.id)) {
        await endSessions(auth, account.id)
        return undefined
      }
      return { account, cookies: response.headers.getSetCookie() }
    },

    /** Ends the session of a `Cookie` header, and gives the `Set-Cookie` headers that forget it. */
    async signOut(cookie: string): Promise<string[]> {
      const response = await auth.api.signOut({ headers: new Headers({ cookie }), asResponse: true })
      return response.headers.getSetCookie()
    },
  }
}
