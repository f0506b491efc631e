import type { NewPersonSearch } from '../../pages/new-person/new-person-address.ts'

/** The fewest digits that are taken for a phone number. */
const PHONE_DIGITS_MIN = 5

/** What a text says of someone: their email, their phone number or their name; null when it says nothing. */
export function personTyped(
  given: string,
): { kind: 'email' | 'phone' | 'name'; search: NewPersonSearch } | null {
  const text = given.trim()
  if (/^\S+@\S+$/.test(text)) return { kind: 'email', search: { email: text } }
  if (/^[\d\s()+./-]+$/.test(text)) {
    const isPhone = text.replace(/\D/g, '').length >= PHONE_DIGITS_MIN
    return isPhone ? { kind: 'phone', search: { phone: text } } : null
  }
  if (/^(id|ext)\s*:/i.test(text) || !/\p{L}/u.test(text)) return null
  const words = text.split(/\s+/)
  if (words.length === 1) return { kind: 'name', search: { first_name: text } }
  return { kind: 'name', search: { first_name: words.slice(0, -1).join(' '), last_name: words.at(-1) } }
}
