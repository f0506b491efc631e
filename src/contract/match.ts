import { z } from 'zod'
import { TEXT_MAX } from './field-kinds.ts'
import { rules } from './rules.ts'

/** What a person can be matched by (people-api.txt, Match Endpoint). */
export const matchCriteria = ['email', 'first_name', 'last_name', 'phone', 'mobile'] as const
export type MatchCriterion = (typeof matchCriteria)[number]

/** Text that a database can look for: no NUL. A blank criterion is none. */
export const criterion = (name: string) =>
  z
    .string(`${name} ${rules.text}`)
    .max(TEXT_MAX, `${name} ${rules.tooLong}`)
    .refine((value) => !value.includes('\0'), `${name} ${rules.characters}`)
    .transform((value) => value.trim() || undefined)
    .optional()

export const MatchQuerySchema = z.object({
  email: criterion('email'),
  first_name: criterion('first_name'),
  last_name: criterion('last_name'),
  phone: criterion('phone'),
  mobile: criterion('mobile'),
})
export type MatchQuery = z.infer<typeof MatchQuerySchema>
