import { z } from 'zod'
import type { FieldName } from './fields.ts'
import { AbbreviatedPersonSchema } from './person.ts'

/** The longest text looked up, in UTF-16 units: more than any name or email that is typed. */
export const LOOKUP_MAX = 200
/** People answered when the client doesn't say: what fits under an omnibox. */
export const LOOKUP_LIMIT_DEFAULT = 10
/** The most people answered; more is served as this many. */
export const LOOKUP_LIMIT_MAX = 50

const queryRule = `q should be a text of 1 to ${LOOKUP_MAX} characters`
const limitRule = 'limit should be a whole number of at least 1'

/**
 * How the words of a name can be one's own, best first. `name` and `name_start`: as written, whole or their starts;
 * `script`: the same in another script; `spelling`: another usual spelling; the others speak for themselves.
 */
export const wordReasons = [
  'name',
  'name_start',
  'script',
  'spelling',
  'nickname',
  'sounds_like',
  'typo',
] as const
export type WordReason = (typeof wordReasons)[number]

/** Why a person was found. */
export const lookupReasons = ['id', 'external_id', 'email', 'phone', ...wordReasons] as const

/** The stored fields people are found by; none is sensitive, since volunteers look people up as well. */
export const storedLookupFields = [
  'external_id',
  'first_name',
  'middle_name',
  'last_name',
  'legal_name',
  'email1',
  'email2',
  'email3',
  'email4',
  'phone',
  'phone_normalized',
  'mobile',
  'mobile_normalized',
  'work_phone_number',
  'fax_number',
] as const satisfies FieldName[]

/** The fields people are found by. */
export const lookupFields = ['id', 'full_name', ...storedLookupFields] as const satisfies FieldName[]

export const LookupQuerySchema = z.object({
  q: z.string(queryRule).trim().min(1, queryRule).max(LOOKUP_MAX, queryRule),
  limit: z
    .string()
    .regex(/^\d{1,9}$/, limitRule)
    .transform(Number)
    .refine((limit) => limit >= 1, limitRule)
    .transform((limit) => Math.min(limit, LOOKUP_LIMIT_MAX))
    .default(LOOKUP_LIMIT_DEFAULT),
})

export const LookupReasonSchema = z.strictObject({
  kind: z.enum(lookupReasons),
  field: z.enum(lookupFields),
  /** The whole value of the field, as stored. */
  value: z.string(),
  /** The parts of the value that match, from and to in UTF-16 units; empty when there is nothing to point at. */
  matches: z.array(z.tuple([z.int(), z.int()])),
})
export type LookupReason = z.infer<typeof LookupReasonSchema>

/** The people found, best first. There is no next page: a longer `q` narrows better. */
export const LookupAnswerSchema = z.strictObject({
  results: z.array(z.strictObject({ person: AbbreviatedPersonSchema, reason: LookupReasonSchema })),
})
export type LookupAnswer = z.infer<typeof LookupAnswerSchema>
