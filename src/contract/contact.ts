import { z } from 'zod'
import { LONG_TEXT_MAX, TEXT_MAX } from './field-kinds.ts'
import { contactStatuses } from './fields.ts'
import { rules } from './rules.ts'
import { timeInput } from './times.ts'
import { emptyIsNull, integerInput, textInput } from './values.ts'

/**
 * A call, visit, mail or the like with a person (api-facts). A volunteer gets null for `note` and
 * `capital_in_cents`, which for everyone else are what was sent, or null and 0.
 */
export const ContactSchema = z.strictObject({
  sender_id: z.int(),
  recipient_id: z.int(),
  type_id: z.int().nullable(),
  method: z.string().nullable(),
  status: z.string().nullable(),
  broadcaster_id: z.int().nullable(),
  note: z.string().nullable(),
  capital_in_cents: z.int().nullable(),
  created_at: z.string(),
})
export type Contact = z.infer<typeof ContactSchema>

const plainName = (name: string) => name.toLowerCase().replace(/[\s_-]/g, '')

/**
 * How a contact went: the id of a status, or its name in any case. Programs for the hosted service write
 * `left_message` where the document has `leftmessage`; both are understood. Parsing gives the id.
 */
const status = z.union([z.string(), z.number()], rules.choice).transform((given, context) => {
  const known = Object.entries(contactStatuses).find(
    ([id, name]) => id === String(given).trim() || name === plainName(String(given)),
  )
  if (known) return Number(known[0])
  context.addIssue(rules.choice)
  return z.NEVER
})

const optional = <Schema extends z.ZodType>(schema: Schema) =>
  emptyIsNull(schema)
    .optional()
    .transform((value) => value ?? null)

/** The body that logs a contact; the sender is the caller and the recipient the person unless it says otherwise. */
export const ContactRequestSchema = z.object({
  contact: z.object(
    {
      sender_id: optional(integerInput),
      recipient_id: optional(integerInput),
      type_id: optional(integerInput),
      method: optional(textInput(TEXT_MAX)),
      status: optional(status),
      broadcaster_id: optional(integerInput),
      note: optional(textInput(LONG_TEXT_MAX)),
      capital_in_cents: optional(integerInput),
      created_at: optional(timeInput),
    },
    rules.object,
  ),
})
export type ContactInput = z.output<typeof ContactRequestSchema>['contact']
