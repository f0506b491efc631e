import type { CountryCode } from 'libphonenumber-js/min'
import type { PlainFieldName } from '../../../contract/import-mapping.ts'
import { inputSchema } from '../../../contract/person.ts'
import { rules } from '../../../contract/rules.ts'
import { isNothing } from './cells/nothing.ts'
import { phoneCell } from './cells/phone-cell.ts'
import { Lost, nothing } from './cells/said.ts'
import { checkBy } from './check-value.ts'
import { putConsent } from './consent/consent-reader.ts'
import type { Column } from './field-cell.ts'
import type { PutCell } from './put-cell.ts'

/** The numbers that someone is called under, in the order in which further ones take what is free. */
export const phoneFields = ['phone', 'mobile', 'work_phone_number'] as const
type PhoneField = (typeof phoneFields)[number] | 'fax_number'

/** Whether a field holds a phone number. */
export const isPhoneField = (field: PlainFieldName): field is PhoneField =>
  field === 'fax_number' || (phoneFields as readonly string[]).includes(field)

/** That nobody is to send texts. */
const noTexts =
  /\b(?:do not text|don['’]?t text|dnt|no texts?|no sms|not? texting|calls? only|no enviar sms|pas de sms)\b|^stop$/i

/** That there is no number, in words. */
const noPhone =
  /^(?:no|n|x|no (?:phone|number|phone number)|none? (?:given|provided)|not given|unlisted|sin (?:tel[ée]fono|n[úu]mero)|no tiene|pas de (?:t[ée]l[ée]phone|num[ée]ro))\.?$/i

/** That nobody is to call, as people write it beside a number or in its place. */
const noCalls = /\b(?:do not call|don['’]?t call|dnc|no calls?|no llamar|ne pas appeler)\b/i

const check = checkBy(inputSchema('phone'))

/** How cells with phone numbers are read: the first number is the field's, others wait for the rest of the row. */
export function phoneReader(field: PhoneField, { isWorkbook = false }: Column, region: CountryCode): PutCell {
  return (text, row, column) => {
    const found = phoneCell(text, region, isWorkbook)
    if (found === nothing) return null
    if (found instanceof Lost) return found.rule
    const { numbers, rest } = found
    const words = rest === '' ? text : rest
    if (noCalls.test(words)) putConsent(row, 'do_not_call', true, column)
    if (noTexts.test(words)) putConsent(row, 'mobile_opt_in', true, column)
    for (const given of numbers) {
      const { value, rule } = check(given)
      if (rule !== null) return isNothing(text) || noPhone.test(text) ? null : rule
      const phone = value as string
      if (row.input[field] === undefined) row.input[field] = phone
      else row.morePhones.push({ column, phone })
    }
    if (rest === '') return null
    row.asides.push(rest)
    return { remark: rules.restToNote }
  }
}
