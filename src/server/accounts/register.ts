import type { Access, Role } from '../../contract/account.ts'
import { validationProblem } from '../../contract/complaint.ts'
import type { Language } from '../../contract/language.ts'
import { Problem, recordNotFound } from '../../contract/problem.ts'
import { rules } from '../../contract/rules.ts'
import type { Database } from '../database/engine.ts'
import { activationMail } from '../mail/activation-mail.ts'
import type { Mailer } from '../mail/mailer.ts'
import { nationName } from '../nation/settings.ts'
import { bestEmail } from '../people/parts/email-slots.ts'
import { fullName } from '../people/parts/full-name.ts'
import { loadPerson } from '../people/reading/load.ts'
import { requirePerson } from '../people/reading/require-people.ts'
import type { AccountRecord, Accounts } from './accounts.ts'
import {
  ACTIVATION_HOURS,
  claimActivation,
  createActivation,
  dropActivation,
  restoreActivation,
  waitingInvitation,
} from './activations.ts'
import { isClosed } from './closing.ts'

/**
 * The account without a password that a person has, or undefined when they have none. Throws `conflict` when they
 * can sign in already, or when the email is somebody else's account.
 */
async function accountWithoutPassword(
  accounts: Accounts,
  personId: number,
  email: string,
): Promise<AccountRecord | undefined> {
  const account = (await accounts.byPerson(personId)) ?? (await accounts.byEmail(email))
  if (!account) return undefined
  if (account.personId !== personId)
    throw new Problem('conflict', `Another person signs in as ${account.email}.`)
  if (await isClosed(accounts.db, account.id))
    throw new Problem('conflict', `The account of ${account.email} is closed; open it again instead.`)
  if (await accounts.hasPassword(account))
    throw new Problem('conflict', 'This person signs in to Muster already.')
  return account
}

/** What it takes to let someone in by mail. */
export interface Entrance {
  db: Database
  accounts: Accounts
  mailer: Mailer
}

/** Someone to be mailed a link: the person, the email it goes to, and the role of the account it makes. */
export interface Invitee {
  personId: number
  email: string
  /** Null greets nobody by name. */
  name: string | null
  role: Role
}

/** Who invites, and from where. */
export interface Inviter {
  /** Who gets the answers. */
  by: AccountRecord
  /** The address of the dashboard, such as `https://people.example.org`. */
  origin: string
  /** The inviter's; whoever has chosen their own gets the mail in that. */
  language: Language
}

/**
 * Mails someone the one-time link that makes their account. Throws `conflict` for someone who has an account, and
 * `unavailable` when the mail can't be sent; no link is kept then.
 */
export async function sendLink(
  { db, accounts, mailer }: Entrance,
  { personId, email, name, role }: Invitee,
  { by, origin, language }: Inviter,
): Promise<void> {
  const account = await accountWithoutPassword(accounts, personId, email)
  const nation = await nationName(db)
  const token = await createActivation(db, personId, email, role)
  try {
    await mailer.send({
      from: { name: nation, address: mailer.senderAt(new URL(origin).hostname) },
      replyTo: { name: by.name, address: by.email },
      to: { name: name ?? '', address: email },
      ...activationMail(
        { name, nation, link: `${origin}/activate/${token}`, hours: ACTIVATION_HOURS },
        account?.language ?? language,
      ),
    })
  } catch (error) {
    await dropActivation(db, token)
    throw error
  }
}

/** Whether a person comes in to Muster. Throws `not_found`. */
export async function accessOf({ db, accounts }: Omit<Entrance, 'mailer'>, id: number): Promise<Access> {
  await requirePerson(db, id)
  const account = await accounts.byPerson(id)
  return {
    account: account
      ? { email: account.email, role: account.role, signs_in: await accounts.hasPassword(account) }
      : null,
    invitation: await waitingInvitation(db, id),
  }
}

/**
 * Mails a person the link to a volunteer's account. Throws `not_found`, `validation_failed` for someone without a
 * good email, and as `sendLink`.
 */
export async function registerPerson(entrance: Entrance, id: number, inviter: Inviter): Promise<void> {
  const person = await loadPerson(entrance.db, id)
  if (!person) throw recordNotFound()
  const email = bestEmail(person.state)
  if (email === null) throw validationProblem([{ field: 'email', rule: rules.required }])
  await sendLink(entrance, { personId: id, email, name: fullName(person.state), role: 'volunteer' }, inviter)
}

/**
 * Uses a link: makes the person's account, or gives the one they have its first password. Throws
 * `not_found` and `conflict`.
 *
 * @returns the email that the account signs in with
 */
export async function activate(
  { db, accounts }: Omit<Entrance, 'mailer'>,
  token: string,
  password: string,
): Promise<string> {
  const activation = await claimActivation(db, token)
  const { personId, email, name, role } = activation
  try {
    const account = await accountWithoutPassword(accounts, personId, email)
    if (account) await accounts.addPassword(account, password)
    else await accounts.create({ email, name, role, personId, language: null }, password)
    return account?.email ?? email
  } catch (error) {
    await restoreActivation(db, activation)
    throw error
  }
}
