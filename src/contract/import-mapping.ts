import { z } from 'zod'
import { addressLines, type AddressPart } from './address.ts'
import { americanBallotParts, BallotSchema, type Ballot } from './ballot.ts'
import {
  addressFields,
  fieldSpec,
  writableFields,
  type AddressFieldName,
  type WritableFieldName,
} from './fields.ts'
import { rules } from './rules.ts'
import { tagName } from './tag.ts'
import { textInput } from './values.ts'

/** How a day is written in numbers: `1980-12-31`, `31/12/1980` or `12/31/1980`. */
export const dateOrders = ['ymd', 'dmy', 'mdy'] as const
export type DateOrder = (typeof dateOrders)[number]

/** What parts the decimals of numbers: `1,234.5` has a point, `1.234,5` a comma. */
export const decimalMarks = ['point', 'comma'] as const
export type DecimalMark = (typeof decimalMarks)[number]

/** The fields that hold another person, who may be told by something else than their id here. */
export type ReferenceFieldName = 'recruiter_id' | 'parent_id'
/** What a cell tells another person by. */
export type ReferenceKey = 'id' | 'email' | 'external_id'
/** The fields whose column is read as it stands: addresses have a column a part, other people are looked for. */
export type PlainFieldName = Exclude<WritableFieldName, AddressFieldName | ReferenceFieldName>

/** Targets that say of someone what they opted out of, and that the email of the row is bad. */
export const consentNames = ['email_opt_out', 'mobile_opt_out', 'email_is_bad'] as const
export type ConsentName = (typeof consentNames)[number]
/**
 * The parts of a street and its number, of a unit and of a ZIP code as voter files have them, each in a column of its
 * own, in the order in which an address has them.
 */
export const streetParts = [
  'street_number_prefix',
  'street_number',
  'street_number_suffix',
  'street_direction',
  'street_name',
  'street_type',
  'street_direction_after',
  'unit_type',
  'unit_number',
  'zip4',
] as const
export type StreetPart = (typeof streetParts)[number]
/** The addresses that come in such parts. */
const streetAddresses = ['home_address', 'registered_address', 'mailing_address'] as const

/** Where the cells of a column go. */
export type Target =
  | { kind: 'field'; field: PlainFieldName }
  | { kind: 'address'; field: AddressFieldName; part: AddressPart }
  /** A part of a line of an address: the cells of a row are put together. */
  | { kind: 'street'; field: AddressFieldName; part: StreetPart }
  /** Says what the phone number, or the address, in the columns beside it is: `Mobile`, `Work`. */
  | { kind: 'type'; of: 'phone' | 'address' }
  /** A name in one cell, to be split. */
  | { kind: 'full_name' }
  /** The id of the person in this nation: says who they are and is never written. */
  | { kind: 'id' }
  | { kind: 'custom'; slug: string }
  /** The tag is given to whoever’s cell says yes. */
  | { kind: 'tag'; tag: string }
  | { kind: 'reference'; field: ReferenceFieldName; by: ReferenceKey }
  /** What someone doesn't want, or that their email reaches nobody: the opposite of a field, or a flag of whichever slot. */
  | { kind: 'consent'; name: ConsentName }
  /** A part of the one ballot that a row can hold. */
  | { kind: 'ballot'; part: keyof Ballot }

const addressParts = [...addressLines, 'lat', 'lng'] as const satisfies AddressPart[]
const ballotParts = Object.keys(BallotSchema.shape) as (keyof Ballot)[]
const plainFields = writableFields.filter(
  (name) => !['address', 'reference'].includes(fieldSpec(name).kind),
) as PlainFieldName[]
const references: Record<string, Target> = {
  recruiter_id: { kind: 'reference', field: 'recruiter_id', by: 'id' },
  'recruiter.email': { kind: 'reference', field: 'recruiter_id', by: 'email' },
  'recruiter.external_id': { kind: 'reference', field: 'recruiter_id', by: 'external_id' },
  parent_id: { kind: 'reference', field: 'parent_id', by: 'id' },
  'parent.email': { kind: 'reference', field: 'parent_id', by: 'email' },
  'parent.external_id': { kind: 'reference', field: 'parent_id', by: 'external_id' },
}

const known = new Map<string, Target>([
  ['id', { kind: 'id' }],
  ['full_name', { kind: 'full_name' }],
  ...plainFields.map((field) => [field, { kind: 'field', field }] as const),
  ...addressFields.flatMap((field) =>
    addressParts.map((part) => [`${field}.${part}`, { kind: 'address', field, part }] as const),
  ),
  ...consentNames.map((name) => [name, { kind: 'consent', name }] as const),
  ...streetAddresses.flatMap((field) =>
    streetParts.map((part) => [`${field}.${part}`, { kind: 'street', field, part }] as const),
  ),
  ['phone_type', { kind: 'type', of: 'phone' }],
  ['address_type', { kind: 'type', of: 'address' }],
  ...Object.entries(references),
  ...ballotParts.map((part) => [`ballots.${part}`, { kind: 'ballot', part }] as const),
])

/** The targets that every nation has, in the order of the person page. */
export const targets = [...known.keys()]

const CUSTOM = 'custom_values.'
const TAG = 'tag:'

/** The target that gives a tag. */
export const tagTarget = (tag: string): string => `${TAG}${tag}`
/** The target that fills a custom field. */
export const customTarget = (slug: string): string => `${CUSTOM}${slug}`

/**
 * What a target means: the name of a writable field, a part of an address (`home_address.city`), of its street
 * (`registered_address.street_number`) or of a ballot (`ballots.vote_method`), another person (`recruiter.email`), `full_name`, `id`, a custom field
 * (`custom_values.shirt_size`) or a tag (`tag:Volunteer 2024`). Null when it is none of these.
 */
export function parseTarget(target: string): Target | null {
  if (target.startsWith(TAG)) {
    const tag = tagName.safeParse(target.slice(TAG.length).trim())
    return tag.success ? { kind: 'tag', tag: tag.data } : null
  }
  if (target.startsWith(CUSTOM)) {
    const slug = target.slice(CUSTOM.length)
    return /^[a-z][a-z0-9_]*$/.test(slug) ? { kind: 'custom', slug } : null
  }
  return known.get(target) ?? null
}

/**
 * The targets that ballots need and that no column goes to, in a nation of a region (ISO 3166-1 alpha-2); none when
 * no column is about ballots. Elections in the United States are told apart by state and period as well.
 */
export function lackingForBallots(mapped: readonly (string | null)[], region: string): string[] {
  const has = (part: keyof Ballot) => mapped.includes(`ballots.${part}`)
  if (!ballotParts.some(has)) return []
  const isAmerican = region === 'US' && !has('country_code')
  const needed: (keyof Ballot)[] = ['election_at', 'vote_method', ...(isAmerican ? americanBallotParts : [])]
  return needed.filter((part) => !has(part)).map((part) => `ballots.${part}`)
}

/** The longest word that means nothing, and the most of them in a column. */
const NOTHING_MAX = 100
const NOTHINGS_MAX = 20

/** The most values of a column that can be given a meaning. */
const VALUES_MAX = 500

/** Where a column goes; null leaves it out. */
export const ColumnMappingSchema = z.object({
  target: z
    .string(rules.text)
    .refine((target) => parseTarget(target) !== null, rules.choice)
    .nullable(),
  /** How the column writes days; without it only days that can be told are read. */
  date_order: z.enum(dateOrders, rules.choice).optional(),
  /** Which sign parts the decimals of the column's numbers; without it only numbers that can be told are read. */
  decimal_mark: z.enum(decimalMarks, rules.choice).optional(),
  /** What values of the column mean, by what its cells say: `Strong` is `1`; a blank meaning says nothing. */
  values: z
    .record(z.string(), z.string(rules.text))
    .refine((values) => Object.keys(values).length <= VALUES_MAX, rules.tooMany)
    .optional(),
  /** Somebody said that a column that asks goes nowhere. */
  left_out: z.literal(true, rules.choice).optional(),
  /** Words that mean nothing in the column, such as `NULL`; without it, those that many of its cells hold. */
  nothing: z.array(textInput(NOTHING_MAX), rules.texts).max(NOTHINGS_MAX, rules.tooMany).optional(),
})
export type ColumnMapping = z.infer<typeof ColumnMappingSchema>
