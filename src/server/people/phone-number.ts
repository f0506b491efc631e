import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/min'

/**
 * A phone number in E.164 (`+13035550841`), or null when it can't be told. A number without a country code is
 * of `region`, an ISO 3166-1 alpha-2 code.
 */
export function normalizePhone(phone: string | null, region: CountryCode): string | null {
  if (phone === null) return null
  const number = parsePhoneNumberFromString(phone, region)
  return number?.isPossible() ? number.number : null
}
