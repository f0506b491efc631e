import type { Address } from '../../../contract/address.ts'
import { addressFields } from '../../../contract/fields.ts'
import type { MatchKey } from '../../../contract/import.ts'
import type { Region } from '../../../contract/nation.ts'
import type { PersonInput } from '../../../contract/person.ts'
import { slots } from '../../people/parts/email-slots.ts'
import { streetKey } from '../../people/parts/street-key.ts'
import { daySaid, swappedDay } from '../../people/sameness/days.ts'
import {
  idKey,
  samenessRecord,
  withoutGeneration,
  type SamenessRecord,
} from '../../people/sameness/record.ts'
import { foldText } from '../../text/fold.ts'
import { normalizePhone } from '../../text/phone-number.ts'
import type { ReadRow } from '../mapping/row.ts'

/** The ids of other systems that rows are matched by, as the nation keeps them. */
export const idKeys = [
  'external_id',
  'civicrm_id',
  'county_file_id',
  'dw_id',
  'ngp_id',
  'salesforce_id',
  'van_id',
  'facebook_username',
  'twitter_login',
] as const satisfies MatchKey[]
export type IdKey = (typeof idKeys)[number]

/** What people are looked for by who may be the one of a row, as the database has it. */
export interface Sought {
  /** The id in this nation. */
  own: number | null
  ids: { key: IdKey; value: string }[]
  emails: string[]
  phones: string[]
  /** Whole names, also the other way round. */
  names: string[]
  birthdates: string[]
  streets: string[]
}

const emailsOf = (input: PersonInput): string[] => [
  ...new Set(
    [input.email, ...slots.map((slot) => input[`email${slot}`])]
      .filter((email) => email != null)
      .map((email) => email.toLowerCase()),
  ),
]

const phonesOf = (input: PersonInput, region: Region): string[] => [
  ...new Set(
    [input.phone, input.mobile]
      .map((phone) => normalizePhone(phone ?? null, region))
      .filter((phone) => phone !== null),
  ),
]

/** What a row says of a person as it is compared. `isHeard` tells whether an id of another system behaves like one. */
export function recordOf(
  { id, input }: ReadRow,
  keys: ReadonlySet<MatchKey>,
  region: Region,
  isHeard: (key: string, value: string) => boolean = () => true,
): SamenessRecord {
  const record = samenessRecord(input as never, phonesOf(input, region))
  if (keys.has('id')) record.own = id
  for (const key of Object.keys(record.ids) as (keyof SamenessRecord['ids'])[]) {
    if (!isHeard(key, record.ids[key] as string)) delete record.ids[key]
  }
  return record
}

/** A row with what it is looked for by; the record that it is judged by is made when somebody is found. */
export interface SoughtRow {
  sought: Sought
  /** The names, folded. */
  first: string
  last: string
  record: () => SamenessRecord
}

/** What people are looked for by who may be the one of a row, given the keys that count. */
export function soughtRow(
  said: ReadRow,
  keys: ReadonlySet<MatchKey>,
  region: Region,
  isHeard: (key: string, value: string) => boolean,
): SoughtRow {
  const { id, input } = said
  const [first, last] = [foldText(input.first_name ?? ''), foldText(input.last_name ?? '')]
  const isNamed = first !== '' && last !== ''
  const hasBirthdates = keys.has('name_birthdate')
  const hasHouses = keys.has('name_address')
  const birthdate = hasBirthdates ? daySaid(input.birthdate ?? null) : null
  let record: SamenessRecord | undefined
  return {
    first,
    last,
    record: () => (record ??= recordOf(said, keys, region, isHeard)),
    sought: {
      own: keys.has('id') ? id : null,
      ids: idsOf(input, keys, isHeard),
      emails: keys.has('email') ? emailsOf(input) : nothing,
      phones: keys.has('phone') ? phonesOf(input, region) : nothing,
      names: isNamed && (hasBirthdates || hasHouses) ? namesOf(first, last) : nothing,
      birthdates: birthdate === null ? nothing : daysOf(birthdate),
      streets: isNamed && hasHouses ? streetsOf(input) : nothing,
    },
  }
}

const nothing: string[] = []

function idsOf(
  input: PersonInput,
  keys: ReadonlySet<MatchKey>,
  isHeard: (key: string, value: string) => boolean,
): Sought['ids'] {
  const ids: Sought['ids'] = []
  for (const key of idKeys) {
    const id = input[key]
    if (id == null || !keys.has(key)) continue
    const value = String(id)
    if (value.trim() !== '' && isHeard(key, idKey(value))) ids.push({ key, value })
  }
  return ids
}

function namesOf(first: string, last: string): string[] {
  const names = [`${first} ${last}`, `${last} ${first}`]
  const bare = last.includes(' ') ? withoutGeneration(last)[0] : last
  if (bare !== last) names.push(`${first} ${bare}`)
  return first === last ? names.slice(1) : names
}

function daysOf(birthdate: string): string[] {
  const swapped = swappedDay(birthdate)
  return swapped === null ? [birthdate] : [birthdate, swapped]
}

function streetsOf(input: PersonInput): string[] {
  const streets: string[] = []
  for (const field of addressFields) {
    const street = streetKey((input[field as keyof PersonInput] as Partial<Address> | undefined)?.address1)
    if (street !== null && !streets.includes(street)) streets.push(street)
  }
  return streets
}

/** A family name by its consonants: rows of one file meet by it where vowels were mistyped. */
const soundMark = (last: string): string =>
  last.slice(0, 1) +
  last
    .slice(1)
    .replace(/[aeiouyhw ]/g, '')
    .slice(0, 8)

/** What tells a row apart in its file: another row of one of these may be the same person. */
export function marksOf({ sought, first, last }: SoughtRow): string[] {
  const { own, ids, emails, phones, birthdates, streets } = sought
  const marks: string[] = []
  if (own !== null) marks.push(`id|${own}`)
  for (const { key, value } of ids) marks.push(`${key}|${idKey(value)}`)
  for (const email of emails) marks.push(`email|${email}`)
  for (const phone of phones) marks.push(`phone|${phone}|${first.slice(0, 1)}`)
  if (first === '' || last === '') return marks
  const name = `${first.slice(0, 1)}|${soundMark(last)}`
  if (birthdates.length > 0) marks.push(`born|${birthdates[0]}|${name}`)
  for (const street of streets) marks.push(`house|${street}|${name}`)
  return marks
}

/** What tells a row apart that means someone of the nation: another row may mean them by another key. */
export const markOfPerson = (id: number): string => `person|${id}`
