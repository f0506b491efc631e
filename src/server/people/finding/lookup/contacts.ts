import anyAscii from 'any-ascii'
import type { LookupSource } from './source.ts'

/** The fewest characters of an email, a phone or an external id that are looked for as a part of it. */
export const PART_MIN = 3

export const emailFields = ['email1', 'email2', 'email3', 'email4'] as const
export const phoneFields = [
  'phone',
  'mobile',
  'phone_normalized',
  'mobile_normalized',
  'work_phone_number',
  'fax_number',
] as const

/** The digits of a phone number as typed, whatever digits they are. */
export const digitsOf = (phone: string): string => anyAscii(phone.replace(/\P{Nd}+/gu, ''))

/** Emails and external ids are compared without case. */
export const foldContact = (value: string): string => value.toLowerCase()

/** The text in which parts of emails, phones and the external id are looked for: a line each. */
export function contactText(source: LookupSource): string {
  const texts = [...emailFields, 'external_id' as const].map((field) => foldContact(source[field] ?? ''))
  const numbers = phoneFields.map((field) => digitsOf(source[field] ?? ''))
  // The digits as typed are mostly the end of the normalized ones.
  const distinct = numbers.filter(
    (digits, index) =>
      numbers.indexOf(digits) === index &&
      !numbers.some((other) => other !== digits && other.includes(digits)),
  )
  return [...texts, ...distinct].filter((line) => line.length >= PART_MIN).join('\n')
}
