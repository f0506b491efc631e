import type { PersonState } from './person-state.ts'

/** The four places for an email, and their numbers in `primary_email_id`. */
export const slots = [1, 2, 3, 4] as const
export type EmailSlot = (typeof slots)[number]

type Emails = Pick<PersonState, 'primary_email_id' | `email${EmailSlot}` | `email${EmailSlot}_is_bad`>

const emailIn = (emails: Emails, slot: EmailSlot) => emails[`email${slot}`]
const isBad = (emails: Emails, slot: EmailSlot) => emails[`email${slot}_is_bad`] === true

/** All emails of a person, in the order of their slots. */
export const allEmails = (emails: Emails): string[] =>
  slots.map((slot) => emailIn(emails, slot)).filter((email) => email !== null)

/** The best email: the primary one unless it is bad, else the first that isn't (people-api.txt, `email`). */
export function bestEmail(emails: Emails): string | null {
  const primary = slots.find((slot) => slot === emails.primary_email_id)
  const order = primary ? [primary, ...slots] : slots
  const best = order.find((slot) => emailIn(emails, slot) !== null && !isBad(emails, slot))
  return best ? emailIn(emails, best) : null
}

/**
 * Writes `email`: into the slot that has it already, else the first free one, else over the first bad one, and
 * makes it primary; with four good emails it is dropped (people-api.txt, `email`). Null empties the primary slot.
 *
 * @returns whether the email was kept
 */
export function writeEmail(emails: Emails, email: string | null): boolean {
  if (email === null) {
    const primary = slots.find((slot) => slot === emails.primary_email_id)
    if (primary) emptySlot(emails, primary)
    return true
  }
  const same = slots.find((slot) => emailIn(emails, slot)?.toLowerCase() === email.toLowerCase())
  const free = slots.find((slot) => emailIn(emails, slot) === null)
  const slot = same ?? free ?? slots.find((one) => isBad(emails, one))
  if (!slot) return false
  if (!same) emails[`email${slot}_is_bad`] = false
  emails[`email${slot}`] = email
  emails.primary_email_id = slot
  return true
}

function emptySlot(emails: Emails, slot: EmailSlot) {
  emails[`email${slot}`] = null
  emails[`email${slot}_is_bad`] = false
}

/** Keeps `primary_email_id` on a slot that has an email: the first good one, when it would point to none. */
export function keepPrimaryFilled(emails: Emails) {
  const filled = slots.filter((slot) => emailIn(emails, slot) !== null)
  if (filled.some((slot) => slot === emails.primary_email_id)) return
  emails.primary_email_id = filled.find((slot) => !isBad(emails, slot)) ?? filled[0] ?? null
}
