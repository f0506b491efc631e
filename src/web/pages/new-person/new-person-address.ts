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
