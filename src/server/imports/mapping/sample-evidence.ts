import { inputSchema } from '../../../contract/person.ts'
import { isTypeWord } from './cells/choice-cell.ts'
import { emailsIn } from './cells/email-cell.ts'
import { isPrefix } from './names/name-words.ts'

const email = inputSchema('email')
const isEmail = (text: string) => email.safeParse(text).success

/** Whether a column has any cell that says something. */
export const hasValues = (samples: readonly string[]): boolean => samples.some((one) => one.trim() !== '')

const all = (samples: readonly string[], holds: (text: string) => boolean) =>
  hasValues(samples) && samples.every((one) => one.trim() === '' || holds(one.trim()))

/** Whether all that a column holds are emails. */
export const areEmails = (samples: readonly string[]): boolean =>
  all(samples, (text) => {
    const emails = emailsIn(text)
    return emails.length > 0 && emails.every(isEmail)
  })

/** Whether all that a column holds goes before names: `Dr.`, `Mrs.` */
export const arePrefixes = (samples: readonly string[]): boolean =>
  all(samples, (text) => text.split(/\s+/).every((word) => isPrefix(word, true)))

/** Whether nothing that a column holds has an address, or a number, in it: it says how to reach somebody otherwise. */
export const lackEmails = (samples: readonly string[]): boolean => all(samples, (text) => !text.includes('@'))
export const lackDigits = (samples: readonly string[]): boolean => all(samples, (text) => !/\d/.test(text))
export const areDigits = (samples: readonly string[]): boolean => all(samples, (text) => /^\d+$/.test(text))

/** Whether all that a column holds are ids of contacts in Salesforce, which begin as nothing else does. */
export const areSalesforceIds = (samples: readonly string[]): boolean =>
  all(samples, (text) => /^003[a-z0-9]{12}(?:[a-z0-9]{3})?$/i.test(text))

/** Whether most of what a column holds are addresses as a whole, with their town, in one cell. */
export function areWholeAddresses(samples: readonly string[]): boolean {
  const filled = samples.filter((one) => one.trim() !== '')
  const whole = filled.filter(
    (one) =>
      one
        .trim()
        .split(/,|\s{2,}|\n/)
        .filter(Boolean).length >= 3 && /\d/.test(one),
  )
  return whole.length > filled.length / 2
}

/** Whether most of the streets that a column holds are without a number before or behind them. */
export function lackNumbers(samples: readonly string[]): boolean {
  const filled = samples.filter((one) => one.trim() !== '')
  const bare = filled.filter((one) => !/^\s*\d+\p{L}?\s|\s\d+\p{L}?\s*$/u.test(one))
  return bare.length > filled.length / 2
}

/** Whether all that a column holds are phone numbers in a form that nothing else has: `+1 303…` or `(303) 555-0841`. */
export const arePhones = (samples: readonly string[]): boolean =>
  all(samples, (text) => /^(\+\d|\(\d{2,4}\)\s*\d)[\d\s().-]{6,}$/.test(text))

/** Whether all that a column holds tells persons, organizations and households apart. */
export const areTypes = (samples: readonly string[]): boolean => all(samples, isTypeWord)
