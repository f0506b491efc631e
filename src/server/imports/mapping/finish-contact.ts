import type { CountryCode } from 'libphonenumber-js/min'
import type { Address } from '../../../contract/address.ts'
import { addressFields } from '../../../contract/fields.ts'
import { rules } from '../../../contract/rules.ts'
import { stateCode } from '../../places/state-codes.ts'
import { wholeZip } from '../../places/zip-states.ts'
import { normalizePhone } from '../../text/phone-number.ts'
import { phoneFields } from './phone-reader.ts'
import type { RowDraft } from './row.ts'

/** Further phone numbers take the fields that the row leaves free; what finds none goes to the note, and is said. */
export function placePhones(
  row: RowDraft,
  region: CountryCode,
  remark: (column: number, rule: string) => void,
): void {
  const keyOf = (phone: string) => normalizePhone(phone, region) ?? phone
  for (const { column, phone } of row.morePhones) {
    const taken = phoneFields.map((field) => row.input[field]).filter((one) => one != null)
    if (taken.some((one) => keyOf(one) === keyOf(phone))) continue
    const free = phoneFields.find((field) => row.input[field] === undefined)
    if (free) {
      row.input[free] = phone
      continue
    }
    row.asides.push(phone)
    remark(column, rules.restToNote)
  }
}

/** Whether an address can be one of the United States. */
const isAmerican = ({ country_code }: Partial<Address>, region: CountryCode) =>
  country_code == null ? region === 'US' : ['US', 'PR', 'VI', 'GU', 'AS', 'MP'].includes(country_code)

/** States have one spelling, ZIP codes get back the zeros that a spreadsheet took, and no place is at 0, 0. */
export function mendAddresses({ input }: RowDraft, region: CountryCode): void {
  for (const field of addressFields) {
    const address: Partial<Address> | null | undefined = input[field]
    if (!address) continue
    if (Number(address.lat) === 0 && Number(address.lng) === 0 && address.lat != null) {
      delete address.lat
      delete address.lng
    }
    if (address.state) address.state = stateCode(address.state, address.country_code ?? region)
    const { zip, state } = address
    if (zip && state && isAmerican(address, region)) address.zip = wholeZip(zip, state)
    if (Object.keys(address).length === 0) delete input[field]
  }
}
