/** What the form of a new person starts with, as its address has it. */
export interface NewPersonSearch {
  first_name?: string
  last_name?: string
  phone?: string
  email?: string
}

const names = ['first_name', 'last_name', 'phone', 'email'] as const
/** The longest value taken over from an address, in UTF-16 units. */
const VALUE_MAX = 200
/** The fewest digits that are taken for a phone number. */
const PHONE_DIGITS_MIN = 5

/** Reads what the form starts with from an address; what is no text is left out. */
export const newPersonSearch = (search: Record<string, unknown>): NewPersonSearch =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = search[name]
      // An address with nothing but digits is read as a number.
      const text = typeof value === 'number' ? String(value) : value
      return typeof text === 'string' && text.trim() ? [[name, text.slice(0, VALUE_MAX)]] : []
    }),
  )

/** What a text says of a new person: their email, their phone number or their name; null when it says nothing. */
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
