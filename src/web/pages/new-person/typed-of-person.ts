import type { AbbreviatedPerson } from '../../../contract/person.ts'
import { changedFields } from '../../components/person-form/changes.ts'
import type { FormValues } from '../../components/person-form/form-values.ts'

const fold = (text: string | null) => text?.trim().toLowerCase() ?? ''
const digits = (text: string | null) => text?.replace(/\D/g, '') ?? ''
/** The digits that numbers have in common with and without their country and area codes. */
const DIGITS_MIN = 7

/** Whether someone has what was typed into a field, so that it isn't lost when they are used instead. */
function has(person: AbbreviatedPerson, name: string, values: FormValues): boolean {
  switch (name) {
    case 'first_name':
    case 'last_name':
    case 'email':
      return fold(person[name]) === fold(values[name])
    case 'phone':
    case 'mobile': {
      const typed = digits(values[name])
      const same = (number: string) => typed.endsWith(number) || number.endsWith(typed)
      return [digits(person.phone), digits(person.mobile)]
        .filter((number) => Math.min(number.length, typed.length) >= DIGITS_MIN)
        .some(same)
    }
    default:
      return false
  }
}

/** Whether someone has everything that was typed of a new person. */
export const hasAllTyped = (person: AbbreviatedPerson, blank: FormValues, values: FormValues): boolean =>
  changedFields(blank, values).every((name) => has(person, name, values))
