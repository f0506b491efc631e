import type { Address } from '../../../../contract/address.ts'
import { countryName } from '../../../components/person-form/country-name.ts'

const joined = (parts: (string | null)[], separator: string) => parts.filter(Boolean).join(separator)

/** The lines of an address as on an envelope, its country in words of a language. */
export function addressLines(address: Address, locale: string): string[] {
  const { address1, address2, address3, city, state, zip, country_code: code } = address
  const country = code && (countryName(code, locale) ?? code)
  const town = joined([city, joined([state, zip], ' ')], ', ')
  return [address1, address2, address3, town, country].filter((line): line is string => !!line)
}
