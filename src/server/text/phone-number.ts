import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/min'

/** Numbers that were told last: a person who is matched, written and compared has the same ones each time. */
const told = new Map<string, string | null>()
const TOLD_MAX = 2_000

/**
 * A phone number in E.164 (`+13035550841`), or null when it can't be told. A number without a country code is
 * of `region`, an ISO 3166-1 alpha-2 code.
 */
export function normalizePhone(phone: string | null, region: CountryCode): string | null {
  if (phone === null) return null
  const key = `${region}${phone}`
  const known = told.get(key)
  if (known !== undefined) return known
  const normalized = plainNumber(phone, region) ?? parsed(phone, region)
  if (told.size >= TOLD_MAX) told.clear()
  told.set(key, normalized)
  return normalized
}

function parsed(phone: string, region: CountryCode): string | null {
  const number = parsePhoneNumberFromString(phone, region)
  return number?.isPossible() ? number.number : null
}

/** `(303) 555-0841` and the like, which most numbers of these countries are. */
const plain = /^[(\s]*([2-9]\d{2})[)\s.-]*(\d{3})[\s.-]*(\d{4})\s*$/
const northAmerica: ReadonlySet<CountryCode> = new Set(['US', 'CA'])

/** What `parsed` says of a number of ten digits in North America, in a tenth of its time; null for all others. */
function plainNumber(phone: string, region: CountryCode): string | null {
  const parts = northAmerica.has(region) ? plain.exec(phone) : null
  return parts && `+1${parts[1]}${parts[2]}${parts[3]}`
}

/** What a phone number is compared by: its E.164 form, or the digits alone when that can't be told. */
export const phoneKey = (normalized: string | null, phone: string | null): string | null =>
  normalized ?? (phone?.replace(/\P{Nd}+/gu, '') || null)
