import type { ImportOptions } from '../../../contract/import.ts'
import type { PersonInput } from '../../../contract/person.ts'
import { slots } from '../../people/parts/email-slots.ts'
import type { PersonState } from '../../people/parts/person-state.ts'
import { consentFields, optOuts, type ConsentField } from '../mapping/consent/consent-reader.ts'
import type { ReadRow } from '../mapping/row.ts'

/**
 * What a row says of consent, together with what was said of everyone in the file: who opted out in their row stays
 * out, whatever is said of everyone.
 */
export function consentOf({ input }: ReadRow, options: ImportOptions): Pick<PersonInput, ConsentField> {
  const everyone = { email_opt_in: options.email_opt_in, mobile_opt_in: options.mobile_opt_in }
  const said: Pick<PersonInput, ConsentField> = {}
  for (const field of consentFields) {
    const ofAll = field in everyone ? everyone[field as keyof typeof everyone] : null
    const ofRow = input[field] ?? null
    const isOut = [ofAll, ofRow].includes(optOuts[field])
    const value = isOut ? optOuts[field] : (ofAll ?? ofRow)
    if (value !== null) said[field] = value
  }
  return said
}

/** The fields in which someone opted out and a row would take that back: no import does. */
export const keptOptOuts = (before: PersonState, said: Pick<PersonInput, ConsentField>): ConsentField[] =>
  consentFields.filter((field) => before[field] === optOuts[field] && said[field] === !optOuts[field])

/** What of a row is written whatever else is: nobody's opting out is lost since they have another value here. */
export const optedOut = (said: Pick<PersonInput, ConsentField>): Pick<PersonInput, ConsentField> =>
  Object.fromEntries(
    consentFields.filter((field) => said[field] === optOuts[field]).map((field) => [field, optOuts[field]]),
  )

/** The flag of the slot in which someone has the email that a row says is bad. */
export function badEmailFlag({ input, isEmailBad }: ReadRow, state: PersonState): PersonInput {
  if (!isEmailBad) return {}
  const email = (input.email ?? input.email1)?.toLowerCase()
  const slot = slots.find((one) => email !== undefined && state[`email${one}`]?.toLowerCase() === email)
  return slot === undefined ? {} : { [`email${slot}_is_bad`]: true }
}
