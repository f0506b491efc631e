import type { Address } from '../../../contract/address.ts'
import { addressFields } from '../../../contract/fields.ts'
import type { MatchKey } from '../../../contract/import.ts'
import type { Region } from '../../../contract/nation.ts'
import type { PersonInput } from '../../../contract/person.ts'
import { slots } from '../../people/parts/email-slots.ts'
import { fullName } from '../../people/parts/full-name.ts'
import { zipKey } from '../../people/parts/zip-key.ts'
import { foldText } from '../../text/fold.ts'
import { normalizePhone } from '../../text/phone-number.ts'
import type { ReadRow } from '../mapping/row.ts'

/** What a row can be known by: a value of one key. */
export interface Key {
  key: MatchKey
  value: string
}

/** A name as it is compared, in two parts; empty ones say nothing. */
export interface ComparedName {
  first: string
  last: string
  whole: string
}

/** The name of a row as it is compared. */
export const comparedName = ({ first_name = null, last_name = null }: PersonInput): ComparedName => ({
  first: foldText(first_name ?? ''),
  last: foldText(last_name ?? ''),
  whole: foldText(fullName({ first_name, last_name }) ?? ''),
})

/** A place as it is compared: street with ZIP, or with city; null when the street or both of those are missing. */
export function placeKey({
  address1,
  zip,
  city,
}: Partial<Pick<Address, 'address1' | 'zip' | 'city'>>): string | null {
  const street = foldText(address1 ?? '')
  const place = zipKey(zip) ?? foldText(city ?? '')
  return street === '' || place === '' ? null : `${street}|${place}`
}

const emailsOf = (input: PersonInput): string[] =>
  [input.email, ...slots.map((slot) => input[`email${slot}`])]
    .filter((email) => email != null)
    .map((email) => email.toLowerCase())

const phonesOf = (input: PersonInput, region: Region): string[] =>
  [input.phone, input.mobile]
    .map((phone) => normalizePhone(phone ?? null, region))
    .filter((phone) => phone !== null)

/** Both names are needed: there are many of one first name. */
const isTelling = ({ first, last }: ComparedName) => first !== '' && last !== ''

function valuesOf(key: MatchKey, { id, input }: ReadRow, name: ComparedName, region: Region): string[] {
  switch (key) {
    case 'id':
      return id === null ? [] : [String(id)]
    case 'email':
      return emailsOf(input)
    case 'phone':
      return phonesOf(input, region)
    case 'name_birthdate':
      return isTelling(name) && input.birthdate ? [`${name.whole}|${input.birthdate}`] : []
    case 'name_address':
      return isTelling(name)
        ? addressFields.flatMap((field) => {
            const place = placeKey((input[field as keyof PersonInput] as Address | null) ?? {})
            return place === null ? [] : [`${name.whole}|${place}`]
          })
        : []
    default: {
      const value = input[key]
      return value == null || String(value).trim() === '' ? [] : [String(value)]
    }
  }
}

/** All that a row can be known by, in the order of the keys. */
export const keysOf = (row: ReadRow, name: ComparedName, keys: readonly MatchKey[], region: Region): Key[] =>
  keys.flatMap((key) => {
    const values = valuesOf(key, row, name, region)
    return (values.length > 1 ? [...new Set(values)] : values).map((value) => ({ key, value }))
  })

/** What tells a row apart within its file: phones only with the name, since families share them. */
export const markOf = ({ key, value }: Key, { first, last }: ComparedName): string =>
  key === 'phone' ? `phone|${value}|${first}|${last}` : `${key}|${value}`

/** What tells a row apart that means someone of the nation: another row may mean them by another key. */
export const markOfPerson = (id: number): string => `person|${id}`
