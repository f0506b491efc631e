import type { FirstRun, Role } from '../../contract/account.ts'
import { Problem } from '../../contract/problem.ts'
import type { Database, Engine } from '../database/engine.ts'
import { nameNation } from '../nation/settings.ts'
import { addPerson } from '../people/writing/edit.ts'
import type { Writing } from '../people/writing/journal.ts'
import type { Accounts, AccountRecord } from './accounts.ts'

/** Names of someone an account is made for; without them the person is known by email alone. */
interface Names {
  first_name?: string
  last_name?: string
}

/** The person of this email, made when the nation has nobody with it: every account belongs to a person. */
export async function personOf(db: Database, email: string, names: Names, writing: Writing): Promise<number> {
  const found = await db
    .selectFrom('contact_points')
    .select('person_id')
    .where('kind', '=', 'email')
    .where('value', '=', email.toLowerCase())
    .orderBy('person_id')
    .executeTakeFirst()
  if (found) return found.person_id
  return (await addPerson(db, { person: { ...names, email } }, writing)).id
}

/** Makes an account, and the person it belongs to when there is none of that email yet. */
export async function makeAccount(
  { db }: Engine,
  accounts: Accounts,
  { email, role, password, ...names }: Names & { email: string; role: Role; password: string | null },
): Promise<AccountRecord> {
  const writing = { now: new Date(), accountId: null, authorId: null, source: 'api' as const, batch: null }
  const personId = await personOf(db, email, names, writing)
  const name = [names.first_name, names.last_name].filter(Boolean).join(' ') || email
  return accounts.create({ email, name, role, personId, language: null }, password)
}

/** Makes the organizer's account of a nation that has none. Throws `conflict` when there is one already. */
export async function makeFirstAccount(
  engine: Engine,
  accounts: Accounts,
  firstRun: FirstRun,
): Promise<void> {
  if (!(await accounts.none()))
    throw new Problem('conflict', 'This nation has its organizer already; sign in instead.')
  const { nation_name, ...account } = firstRun
  await makeAccount(engine, accounts, { ...account, role: 'organizer' })
  await nameNation(engine.db, nation_name)
}
