import { z } from 'zod'
import { rules } from './rules.ts'
import { timeInput } from './times.ts'
import { emptyIsNull, textInput } from './values.ts'

/** The types of election, as the document writes them; not case sensitive when written. */
export const electionPeriods = ['General', 'Primary', 'Presidential Primary', 'Special'] as const

/** A vote of a person in an election, as answers have it. */
export const BallotSchema = z.strictObject({
  cast_at: z.string().nullable(),
  country_code: z.string(),
  election_at: z.string(),
  election_period: z.string().nullable(),
  party: z.string().nullable(),
  state: z.string().nullable(),
  vote_method: z.string(),
})

export type Ballot = z.infer<typeof BallotSchema>

/** Longest text of a ballot, in UTF-16 units. */
const BALLOT_TEXT_MAX = 200
const optional = <Schema extends z.ZodType>(schema: Schema) =>
  emptyIsNull(schema)
    .optional()
    .transform((value) => value ?? null)
const required = z.string(rules.required).trim().min(1, rules.required).pipe(textInput(BALLOT_TEXT_MAX))
const period = textInput(BALLOT_TEXT_MAX).transform((value, context) => {
  const known = electionPeriods.find((one) => one.toLowerCase() === value.trim().toLowerCase())
  if (known) return known
  context.addIssue(rules.choice)
  return z.NEVER
})

/** Elections in the United States are told apart by these as well. */
export const americanBallotParts = ['state', 'election_period'] as const

/** A ballot as clients write it; an election in the United States needs its state and period too. */
export const BallotInputSchema = z
  .object(
    {
      cast_at: optional(timeInput),
      country_code: required
        .transform((value) => value.toUpperCase())
        .refine((value) => /^[A-Z]{2}$/.test(value), rules.countryCode),
      election_at: z.string(rules.required).pipe(timeInput),
      election_period: optional(period),
      party: optional(textInput(BALLOT_TEXT_MAX)),
      state: optional(textInput(BALLOT_TEXT_MAX)),
      vote_method: required,
    },
    rules.ballots,
  )
  .superRefine((ballot, context) => {
    if (ballot.country_code !== 'US') return
    for (const part of americanBallotParts) {
      if (ballot[part] === null) context.addIssue({ code: 'custom', message: rules.required, path: [part] })
    }
  })
