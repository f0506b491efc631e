import { z } from 'zod'
import { criterion } from './match.ts'
import { AbbreviatedPersonSchema } from './person.ts'
import { SamenessReasonSchema } from './sameness.ts'

/** The most people answered: those who are less likely help nobody decide. */
export const DUPLICATES_MAX = 10

/** How likely it is, best first: they are one, may be one, or have a name, an email or a phone in common. */
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

/** One thing that was compared, and what the person answered has there, as stored; null where that isn't one thing. */
export const DuplicateReasonSchema = SamenessReasonSchema.extend({ value: z.string().nullable() })
export type DuplicateReason = z.infer<typeof DuplicateReasonSchema>

/** People who may be the one asked about, the likeliest first. */
export const DuplicateAnswerSchema = z.strictObject({
  results: z.array(
    z.strictObject({
      person: AbbreviatedPersonSchema,
      confidence: z.enum(confidences),
      /** How much speaks for it, in bits. */
      weight: z.number(),
      reasons: z.array(DuplicateReasonSchema),
    }),
  ),
})
export type DuplicateAnswer = z.infer<typeof DuplicateAnswerSchema>
