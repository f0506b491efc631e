import type { z } from 'zod'
import { Problem, type FieldErrors } from './problem.ts'

/** A complaint about one field: what was sent, and the rule it breaks. */
export interface Complaint {
  /** The field, or a part of it such as `home_address.zip`. */
  field: string
  rule: string
  value?: unknown
}

/** The longest value repeated in a sentence, in characters. */
const QUOTE_MAX = 100

/** `email1 'x' should look like an email address`: a sentence that starts with the field's name (api-facts). */
function sentence({ field, rule, value }: Complaint): string {
  const quotable = (typeof value === 'string' && value !== '') || typeof value === 'number'
  const text = String(value)
  const quote = text.length > QUOTE_MAX ? `${text.slice(0, QUOTE_MAX)}…` : text
  return quotable ? `${field} '${quote.toWellFormed()}' ${rule}` : `${field} ${rule}`
}

/** The most complaints one answer names: whoever sent thousands of bad values learns enough from these. */
const COMPLAINTS_MAX = 100

/** The refusal of input that breaks rules, as sentences and by field. */
export function validationProblem(all: Complaint[]): Problem {
  const complaints = all.slice(0, COMPLAINTS_MAX)
  const fieldErrors: FieldErrors = {}
  for (const { field, rule } of complaints) (fieldErrors[field] ??= []).push(rule)
  return new Problem('validation_failed', 'Validation Failed.', {
    validation_errors: complaints.map(sentence),
    field_errors: fieldErrors,
  })
}

/** What stands at a path of a body; the path a schema complains about, so it is short. */
export const valueAt = (body: unknown, path: PropertyKey[]): unknown =>
  path.reduce(
    (value: unknown, key) => (value == null ? undefined : (value as Record<PropertyKey, unknown>)[key]),
    body,
  )

/** What a schema complains of in a body, with the values that break its rules. */
export const complaintsOf = (error: z.ZodError | undefined, body: unknown): Complaint[] =>
  (error?.issues ?? []).map(({ path, message }) => ({
    field: path.join('.'),
    rule: message,
    value: valueAt(body, path),
  }))
