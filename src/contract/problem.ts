import { z } from 'zod'

/** Everything that can go wrong: the status and the code it is answered with (api-facts). */
export const problems = {
  validation_failed: { status: 400, code: 'validation_failed' },
  no_matches: { status: 400, code: 'no_matches' },
  multiple_matches: { status: 400, code: 'multiple_matches' },
  bad_request: { status: 400, code: 'bad_request' },
  missing_parameters: { status: 400, code: 'missing_parameters' },
  unauthorized: { status: 401, code: 'unauthorized' },
  forbidden: { status: 403, code: 'forbidden' },
  not_found: { status: 404, code: 'not_found' },
  conflict: { status: 409, code: 'conflict' },
  precondition_failed: { status: 412, code: 'conflict' },
  too_large: { status: 413, code: 'too_large' },
  unsupported_media_type: { status: 415, code: 'unsupported_media_type' },
  rate_limited: { status: 429, code: 'rate_limited' },
  server_error: { status: 500, code: 'server_error' },
  unavailable: { status: 503, code: 'unavailable' },
  disk_full: { status: 507, code: 'disk_full' },
} as const

export type ProblemKind = keyof typeof problems

/** Complaints by the name of the field they are about. */
export type FieldErrors = Record<string, string[]>

export const ProblemBodySchema = z.object({
  code: z.string(),
  message: z.string(),
  /** Sentences that start with the field's name. */
  validation_errors: z.array(z.string()).optional(),
  /** Ours: the same complaints by field, so that a form can place them. */
  field_errors: z.record(z.string(), z.array(z.string())).optional(),
  /** The names of what was missing. */
  parameters: z.array(z.string()).optional(),
  /** Ours: the person as they are now, when `If-Match` doesn't hold. */
  person: z.record(z.string(), z.unknown()).optional(),
})
export type ProblemBody = z.infer<typeof ProblemBodySchema>

/** What the client is told besides the code and the message. */
type Details = Omit<ProblemBody, 'code' | 'message'>

/**
 * Everything that is refused, wherever it is found. What throws it doesn't know how it is answered: over HTTP its
 * kind has a status (`problems`), a command prints its message.
 */
export class Problem extends Error {
  readonly kind: ProblemKind
  readonly body: ProblemBody

  constructor(kind: ProblemKind, message: string, details: Details = {}) {
    super(message)
    this.name = 'Problem'
    this.kind = kind
    this.body = { code: problems[kind].code, message, ...details }
  }
}

export const recordNotFound = () => new Problem('not_found', 'Record not found')
