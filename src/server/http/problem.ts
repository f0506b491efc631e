import { problems, type FieldErrors, type ProblemBody, type ProblemKind } from '../../contract/problem.ts'

/** What the client is told besides the code and the message. */
type Details = Omit<ProblemBody, 'code' | 'message'>

/** Everything the server refuses, thrown anywhere and turned into an answer in one place (error-handler.ts). */
export class Problem extends Error {
  readonly status: number
  readonly body: ProblemBody

  constructor(kind: ProblemKind, message: string, details: Details = {}) {
    super(message)
    this.name = 'Problem'
    const { status, code } = problems[kind]
    this.status = status
    this.body = { code, message, ...details }
  }
}

export const recordNotFound = () => new Problem('not_found', 'Record not found')
export const unsupportedMediaType = () =>
  new Problem('unsupported_media_type', 'Content-Type should be application/json.')

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
