import { z } from 'zod'
import { wordReasons } from './lookup.ts'
import { criterion } from './match.ts'
import { AbbreviatedPersonSchema } from './person.ts'

/** The most people answered: those who are less likely help nobody decide. */
export const DUPLICATES_MAX = 10

/**
 * What speaks for two records being of one person, and `other_name`, which speaks against it. How names are alike is
 * said as in looking people up.
 */
export const duplicateReasons = [
  'email',
  'phone',
  'birthdate',
  'address',
  'zip',
  ...wordReasons,
  'other_name',
] as const

/** How likely it is, best first. */
export const confidences = ['high', 'medium', 'low'] as const
export type Confidence = (typeof confidences)[number]

/** What is known of someone who may be in the nation already. */
export const DuplicateQuerySchema = z.object({
  first_name: criterion('first_name'),
  last_name: criterion('last_name'),
  email: criterion('email'),
  phone: criterion('phone'),
  mobile: criterion('mobile'),
  birthdate: criterion('birthdate'),
  zip: criterion('zip'),
})
export type DuplicateQuery = z.infer<typeof DuplicateQuerySchema>

export const DuplicateReasonSchema = z.strictObject({
  kind: z.enum(duplicateReasons),
  /** What the person answered has there, as stored. */
  value: z.string(),
})
export type DuplicateReason = z.infer<typeof DuplicateReasonSchema>

/** People who may be the one asked about, the likeliest first. */
export const DuplicateAnswerSchema = z.strictObject({
  results: z.array(
    z.strictObject({
      person: AbbreviatedPersonSchema,
      confidence: z.enum(confidences),
      reasons: z.array(DuplicateReasonSchema),
    }),
  ),
})
export type DuplicateAnswer = z.infer<typeof DuplicateAnswerSchema>
