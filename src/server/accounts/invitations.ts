import { Problem, recordNotFound } from '../../contract/problem.ts'
import type { Invitation, InvitationInput } from '../../contract/team.ts'
import type { Database } from '../database/engine.ts'
import { fullName } from '../people/parts/full-name.ts'
import { loadPerson } from '../people/reading/load.ts'
import type { Writing } from '../people/writing/journal.ts'
import { personOf } from './first-account.ts'
import { sendLink, type Entrance, type Inviter } from './register.ts'

/** Everyone who was mailed a link and has no account yet, the last mailed first; of each person the last link. */
export async function listInvitations(db: Database): Promise<Invitation[]> {
  const rows = await db
    .selectFrom('activations')
    .innerJoin('people', 'people.id', 'activations.person_id')
    .leftJoin('accounts', 'accounts.personId', 'activations.person_id')
    .select(['activations.id', 'activations.person_id', 'activations.email', 'activations.expires_at'])
    .select(['activations.role', 'first_name', 'last_name'])
    .where('accounts.id', 'is', null)
    .orderBy('activations.id', 'desc')
    .execute()
  const latest = new Map<number, Invitation>()
  for (const { first_name, last_name, role, ...row } of rows) {
    if (latest.has(row.person_id)) continue
    const name = fullName({ first_name, last_name }) ?? row.email
    latest.set(row.person_id, { ...row, name, role: role ?? 'volunteer' })
  }
  return [...latest.values()]
}

async function readInvitation(db: Database, is: (one: Invitation) => boolean): Promise<Invitation> {
  const invitation = (await listInvitations(db)).find(is)
  if (!invitation) throw recordNotFound()
  return invitation
}

/**
 * Mails someone the link to an account of a role; the person is added when nobody has the email. Throws `conflict`
 * for an email that is an account's already, and as `sendLink`.
 */
export async function invite(
  entrance: Entrance,
  { email, role, first_name, last_name }: InvitationInput,
  inviter: Inviter,
  writing: Writing,
): Promise<Invitation> {
  const { db, accounts } = entrance
  const account = await accounts.byEmail(email)
  if (account && !(await accounts.hasPassword(account)))
    throw new Problem('conflict', `${account.email} has an account already, without a password.`)
  const names = { ...(first_name && { first_name }), ...(last_name && { last_name }) }
  const personId = account?.personId ?? (await personOf(db, email, names, writing))
  const person = await loadPerson(db, personId)
  const name = person ? fullName(person.state) : null
  await sendLink(entrance, { personId, email, name, role }, inviter)
  return readInvitation(db, (one) => one.person_id === personId)
}

/** Mails a new link of the same role to the same email; earlier ones end. Throws `not_found`, and as `sendLink`. */
export async function resendInvitation(
  entrance: Entrance,
  id: number,
  inviter: Inviter,
): Promise<Invitation> {
  const { db } = entrance
  const { person_id, ...earlier } = await readInvitation(db, (one) => one.id === id)
  const name = earlier.name === earlier.email ? null : earlier.name
  await sendLink(entrance, { ...earlier, name, personId: person_id }, inviter)
  const latest = await readInvitation(db, (one) => one.person_id === person_id)
  await db.deleteFrom('activations').where('person_id', '=', person_id).where('id', '<', latest.id).execute()
  return latest
}

/** Ends every link of the person of an invitation. Throws `not_found`. */
export async function withdrawInvitation(db: Database, id: number): Promise<void> {
  const { person_id } = await readInvitation(db, (one) => one.id === id)
  await db.deleteFrom('activations').where('person_id', '=', person_id).execute()
}
