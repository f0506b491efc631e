import { randomBytes } from 'node:crypto'
import type { Access, Role } from '../../contract/account.ts'
import { Problem } from '../../contract/problem.ts'
import { formatTime } from '../../contract/times.ts'
import type { Database } from '../database/engine.ts'
import { inTransaction } from '../database/transaction.ts'
import { fullName } from '../people/parts/full-name.ts'
import { digestOf } from './digest.ts'

/** How long a link holds, in hours: a weekend and a day. */
export const ACTIVATION_HOURS = 72
/** How long an ended link is still listed, so that another can be sent, in milliseconds: a month. */
const KEPT = 30 * 24 * 60 * 60 * 1000
/** Random bytes of a link: 128 bits are past guessing in three days, and short enough that mail breaks no line in it. */
const TOKEN_LENGTH = 16

/** A link that holds: whose account it makes. */
export interface Activation {
  personId: number
  email: string
  /** The person's name, or their email when they have none. */
  name: string
  expiresAt: string
  digest: string
  /** The role of the account it makes. */
  role: Role
}

/**
 * Makes a one-time link for a person and an email of theirs, to an account of a role. Gives its token; only the
 * digest is kept.
 */
export async function createActivation(
  db: Database,
  personId: number,
  email: string,
  role: Role,
): Promise<string> {
  const token = randomBytes(TOKEN_LENGTH).toString('base64url')
  const now = new Date()
  const expiresAt = new Date(now.getTime() + ACTIVATION_HOURS * 60 * 60 * 1000)
  const forgotten = formatTime(new Date(now.getTime() - KEPT))
  await db.deleteFrom('activations').where('expires_at', '<=', forgotten).execute()
  await db
    .insertInto('activations')
    .values({ person_id: personId, email, digest: digestOf(token), expires_at: formatTime(expiresAt), role })
    .execute()
  return token
}

/** Takes back a link that never reached anyone. */
export async function dropActivation(db: Database, token: string): Promise<void> {
  await db.deleteFrom('activations').where('digest', '=', digestOf(token)).execute()
}

/**
 * What a link is for. It holds until it is used or expires, and while the person still has the email it was sent
 * to: a mail that went to a wrong address is worth nothing once the address is corrected. Throws `not_found`.
 */
export async function findActivation(db: Database, token: string): Promise<Activation> {
  const row = await db
    .selectFrom('activations')
    .innerJoin('people', 'people.id', 'activations.person_id')
    .select(['person_id', 'email', 'digest', 'expires_at', 'role', 'first_name', 'last_name'])
    .where('digest', '=', digestOf(token))
    .where('expires_at', '>', formatTime(new Date()))
    .executeTakeFirst()
  const point =
    row &&
    (await db
      .selectFrom('contact_points')
      .select('person_id')
      .where('person_id', '=', row.person_id)
      .where('kind', '=', 'email')
      .where('value', '=', row.email.toLowerCase())
      .executeTakeFirst())
  if (!row || !point)
    throw new Problem('not_found', 'This link was used already, or it has expired; ask for a new one.')
  const { person_id, email, digest, expires_at, role } = row
  const name = fullName(row) ?? email
  return { personId: person_id, email, digest, expiresAt: expires_at, role: role ?? 'volunteer', name }
}

/** The newest link of a person that holds, as `findActivation` has it; null when none does. */
export async function waitingInvitation(db: Database, personId: number): Promise<Access['invitation']> {
  const row = await db
    .selectFrom('activations')
    .innerJoin('contact_points', (join) =>
      join
        .onRef('contact_points.person_id', '=', 'activations.person_id')
        .on('contact_points.kind', '=', 'email')
        .on(({ eb, fn, ref }) =>
          eb('contact_points.value', '=', fn<string>('lower', [ref('activations.email')])),
        ),
    )
    .select(['activations.email', 'expires_at'])
    .where('activations.person_id', '=', personId)
    .where('expires_at', '>', formatTime(new Date()))
    .orderBy('expires_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? null
}

/** Uses a link up, and with it every other of the same person; of two at once only one gets it. Throws `not_found`. */
export const claimActivation = (db: Database, token: string): Promise<Activation> =>
  inTransaction(db, async (trx) => {
    const activation = await findActivation(trx, token)
    await trx.deleteFrom('activations').where('person_id', '=', activation.personId).execute()
    return activation
  })

/** Lets a link hold again whose account could not be made. */
export async function restoreActivation(
  db: Database,
  { personId, email, digest, expiresAt, role }: Activation,
): Promise<void> {
  await db
    .insertInto('activations')
    .values({ person_id: personId, email, digest, expires_at: expiresAt, role })
    .execute()
}
