import type { Insertable } from 'kysely'
import type { ContactPointsTable } from '../../database/schema.ts'
import { allEmails } from './email-slots.ts'
import type { SavedPerson } from './person-state.ts'

/** The fields that they are made from. */
export const comparedFields = [
  'email1',
  'email2',
  'email3',
  'email4',
  'phone_normalized',
  'mobile_normalized',
] as const

/** The emails and phones of a person in the form they are compared in: lower case, E.164. */
export function contactPoints({ id, state }: SavedPerson): Insertable<ContactPointsTable>[] {
  const emails = allEmails(state).map((email) => email.toLowerCase())
  const phones = [state.phone_normalized, state.mobile_normalized].filter((phone) => phone !== null)
  return [
    ...[...new Set(emails)].map((value) => ({ person_id: id, kind: 'email' as const, value })),
    ...[...new Set(phones)].map((value) => ({ person_id: id, kind: 'phone' as const, value })),
  ]
}
