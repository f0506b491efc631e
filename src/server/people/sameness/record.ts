import type { Address } from '../../../contract/address.ts'
import { addressFields } from '../../../contract/fields.ts'
import { foldText } from '../../text/fold.ts'
import { romanise } from '../../text/romanise.ts'
import { slots } from '../parts/email-slots.ts'
import type { PersonState } from '../parts/person-state.ts'
import { streetParts, unitKey, type StreetParts } from '../parts/street-key.ts'
import { zipKey } from '../parts/zip-key.ts'
import { daySaid } from './days.ts'

/** The ids that other systems know a person by, each of which one person has alone. */
export const otherIds = [
  'external_id',
  'civicrm_id',
  'county_file_id',
  'state_file_id',
  'dw_id',
  'ngp_id',
  'salesforce_id',
  'van_id',
  'rnc_id',
  'rnc_regid',
  'pf_strat_id',
] as const
/** Names that somebody signs in with elsewhere: theirs alone, but nobody is kept from having two. */
export const logins = ['facebook_username', 'twitter_login'] as const
export type OtherId = (typeof otherIds)[number] | (typeof logins)[number]

/** An address as it is compared. */
export interface ComparedAddress {
  street: StreetParts | null
  unit: string
  zip: string
  city: string
}

/** What is known of someone, as it is compared; empty texts, empty lists and null say nothing. */
export interface SamenessRecord {
  /** The id in this nation, where that is what it is known by. */
  own: number | null
  first: string
  middle: string
  last: string
  /** `sr`, `jr` and `ii`, `iii` and so on, as `0`, `2`, `3` */
  generation: string
  sex: 'M' | 'F' | ''
  birthdate: string | null
  emails: string[]
  phones: string[]
  addresses: ComparedAddress[]
  ids: Partial<Record<OtherId, string>>
}

/** The fields that a record is made of, as a person or a row of a file has them. */
export type RecordSource = Partial<
  Pick<
    PersonState,
    | 'first_name'
    | 'middle_name'
    | 'last_name'
    | 'suffix'
    | 'prefix'
    | 'sex'
    | 'birthdate'
    | 'email1'
    | 'email2'
    | 'email3'
    | 'email4'
    | (typeof addressFields)[number]
    | OtherId
  >
> & { email?: string | null }

/** A name in Latin letters, folded. */
export const foldName = (text: string | null | undefined): string => {
  const folded = foldText(text ?? '')
  // eslint-disable-next-line no-control-regex
  return /^[\0-\x7f]*$/.test(folded)
    ? folded
    : folded
        .split(' ')
        .map((word) => (/^[a-z0-9]*$/.test(word) ? word : romanise(word) || word))
        .join(' ')
}

const generations: Record<string, string> = {
  sr: '0', senior: '0', snr: '0', pere: '0', padre: '0', i: '0', '1st': '0',
  jr: '2', junior: '2', jnr: '2', ii: '2', '2nd': '2', fils: '2', hijo: '2', '2': '2',
  iii: '3', '3rd': '3', '3': '3',
  iv: '4', '4th': '4', '4': '4',
  v: '5', '5th': '5', '5': '5',
} // prettier-ignore

/** The generation that a suffix names; empty for `MD` and the like. */
export const generationOf = (suffix: string | null | undefined): string => {
  for (const word of foldText(suffix ?? '').split(' ')) {
    const found = generations[word]
    if (found !== undefined) return found
  }
  return ''
}

/** Family names that end in their bearer's generation: `Smith Jr`. */
export function withoutGeneration(last: string): [last: string, generation: string] {
  const words = last.split(' ')
  const found = words.length > 1 ? generations[words.at(-1) as string] : undefined
  // A single letter is rather an initial.
  return found === undefined || (words.at(-1) as string).length < 2
    ? [last, '']
    : [words.slice(0, -1).join(' '), found]
}

const sexes: Record<string, 'M' | 'F'> = {
  mr: 'M', mister: 'M', sir: 'M', sr: 'M', señor: 'M', monsieur: 'M',
  mrs: 'F', ms: 'F', miss: 'F', madam: 'F', mme: 'F', madame: 'F', mlle: 'F', sra: 'F', srta: 'F',
} // prettier-ignore

function sexOf({ sex, prefix }: RecordSource): 'M' | 'F' | '' {
  if (sex) return sex === 'M' || sex === 'F' ? sex : ''
  return sexes[foldText(prefix ?? '')] ?? ''
}

const plainMail = new Set(['gmail.com', 'googlemail.com'])

/** An email as it is compared: Gmail minds neither dots nor what follows a plus, and others deliver the latter as well. */
export function emailKey(email: string): string {
  const folded = email.toLowerCase()
  const at = folded.lastIndexOf('@')
  const [local, domain] = [folded.slice(0, at), folded.slice(at + 1)]
  const bare = local.includes('+') ? local.slice(0, local.indexOf('+')) || local : local
  if (!plainMail.has(domain)) return `${bare}@${domain}`
  return `${bare.replaceAll('.', '')}@gmail.com`
}

/** An id as it is compared: spreadsheets take the zeros from its start. */
export const idKey = (id: string | number): string =>
  String(id)
    .trim()
    .toLowerCase()
    .replace(/^0+(?=\d)/, '')

/** A ZIP as it is compared: spreadsheets take the zeros from its start. */
const comparedZip = (zip: string | null | undefined): string => (zipKey(zip) ?? '').replace(/^0+(?=\d)/, '')

/** An address as it is compared; null for one that says nothing. */
export function comparedAddress({ address1, address2, zip, city }: Partial<Address>): ComparedAddress | null {
  const street = streetParts(address1)
  const one = {
    street,
    unit: unitKey(address2) || (street?.unit ?? ''),
    zip: comparedZip(zip),
    city: foldText(city ?? ''),
  }
  return street === null && one.zip === '' && one.city === '' ? null : one
}

/** A record of what is said of someone. @param phones in E.164 */
export function samenessRecord(source: RecordSource, phones: readonly string[]): SamenessRecord {
  const emails = [source.email, ...slots.map((slot) => source[`email${slot}`])]
  const [last, generation] = withoutGeneration(foldName(source.last_name))
  const ids: SamenessRecord['ids'] = {}
  for (const name of [...otherIds, ...logins]) {
    const id = source[name]
    if (id != null && String(id).trim() !== '') ids[name] = idKey(id)
  }
  return {
    own: null,
    first: foldName(source.first_name),
    middle: foldName(source.middle_name),
    last,
    generation: generationOf(source.suffix) || generation,
    sex: sexOf(source),
    birthdate: daySaid(source.birthdate ?? null),
    emails: [
      ...new Set(
        emails.filter((email) => email != null && email !== '').map((email) => emailKey(email as string)),
      ),
    ],
    phones: [...new Set(phones)],
    addresses: addressFields.flatMap((field) => comparedAddress(source[field] ?? {}) ?? []),
    ids,
  }
}
