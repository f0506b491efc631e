import type { Access } from '../../contract/account.ts'
import { Problem, recordNotFound, validationProblem } from '../http/problem.ts'
import type { Language } from '../../contract/language.ts'
import { rules } from '../../contract/rules.ts'
import { activationMail } from '../mail/activation-mail.ts'
import { bestEmail } from '../people/email-slots.ts'
import { loadPerson } from '../people/load.ts'
import { fullName } from '../people/present.ts'
import { requirePerson } from '../people/require-people.ts'
import type { Services } from '../services.ts'
import type { AccountRecord, Accounts } from './accounts.ts'
import {
  claimActivation,
  createActivation,
  dropActivation,
  restoreActivation,
  waitingInvitation,
} from './activations.ts'
import { nationName } from '../nation/settings.ts'

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
  if (await accounts.hasPassword(account))
    throw new Problem('conflict', 'This person signs in to Muster already.')
  return account
}

/**
 * Mails a person the one-time link that makes their account. Throws `not_found`, `validation_failed` for someone
 * without a good email, `conflict` for someone who has an account, and `unavailable` when the mail can't be sent;
 * nothing is kept then.
 *
 * @param by who asks for it, and gets the answers
 * @param origin address of the dashboard, such as `https://people.example.org`
 * @param language of the one who asks; whoever has chosen their own gets the mail in that
 */
export async function registerPerson(
  { db, accounts, mailer }: Services,
  id: number,
  by: AccountRecord,
  origin: string,
  language: Language,
): Promise<void> {
  const person = await loadPerson(db, id)
  if (!person) throw recordNotFound()
  const email = bestEmail(person.state)
  if (email === null) throw validationProblem([{ field: 'email', rule: rules.required }])
  const account = await accountWithoutPassword(accounts, id, email)
  const nation = await nationName(db)
  const name = fullName(person.state)
  const token = await createActivation(db, id, email)
  try {
    await mailer.send({
      from: { name: nation, address: mailer.senderAt(new URL(origin).hostname) },
      replyTo: { name: by.name, address: by.email },
      to: { name: name ?? '', address: email },
      ...activationMail({ name, nation, link: `${origin}/activate/${token}` }, account?.language ?? language),
    })
  } catch (error) {
    await dropActivation(db, token)
    throw error
  }
}

/** Whether a person comes in to Muster. Throws `not_found`. */
export async function accessOf({ db, accounts }: Services, id: number): Promise<Access> {
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
 * Uses a link: makes the person a volunteer's account, or gives the one they have its first password. Throws
 * `not_found` and `conflict`.
 *
 * @returns the email that the account signs in with
 */
export async function activate({ db, accounts }: Services, token: string, password: string): Promise<string> {
  const activation = await claimActivation(db, token)
  const { personId, email, name } = activation
  try {
    const account = await accountWithoutPassword(accounts, personId, email)
    if (account) await accounts.addPassword(account, password)
    else await accounts.create({ email, name, role: 'volunteer', personId, language: null }, password)
    return account?.email ?? email
  } catch (error) {
    await restoreActivation(db, activation)
    throw error
  }
}
