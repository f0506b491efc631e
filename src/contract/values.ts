import { z } from 'zod'
import { rules } from './rules.ts'

/** Text that every database and every JSON reader gives back unchanged: no NUL, no half of a surrogate pair. */
const isKeepable = (value: string) => value.isWellFormed() && !value.includes('\0')

/** Text of at most `max` UTF-16 units, kept as it is. */
export const textInput = (max: number) =>
  z.string(rules.text).max(max, rules.tooLong).refine(isKeepable, { error: rules.characters, abort: true })

/** Longest name of a nation, an account or a token, in UTF-16 units. */
const NAME_MAX = 200

/** A name that must be given, without spaces around it. */
export const nameInput = textInput(NAME_MAX).trim().min(1, rules.required)

/** An identifier without spaces around it: text, or the number some clients send for it. */
export const codeInput = (max: number) =>
  z
    .union([textInput(max), z.int(rules.code).transform(String)], {
      error: (issue) => deepest(issue) ?? rules.code,
    })
    .transform((value) => value.trim())

/** Of a union's alternatives, the complaint about text, when a text was given. */
function deepest(issue: { input?: unknown; errors?: { message: string }[][] }): string | undefined {
  return typeof issue.input === 'string' ? issue.errors?.[0]?.[0]?.message : undefined
}

/** A whole number that JSON keeps exactly, as a number or in digits. */
export const integerInput = z
  .union(
    [
      z.number(),
      z
        .string()
        .regex(/^\s*[+-]?\d+\s*$/)
        .transform(Number),
    ],
    rules.integer,
  )
  .refine(Number.isInteger, { error: rules.integer, abort: true })
  .refine(Number.isSafeInteger, rules.tooLarge)

/** Any finite number, as a number or in digits. */
export const decimalInput = z.union(
  [
    z.number(),
    z
      .string()
      .regex(/^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i)
      .transform(Number)
      .refine(Number.isFinite, rules.decimal),
  ],
  rules.decimal,
)

const truths: Record<string, boolean> = { true: true, false: false, t: true, f: false, 1: true, 0: false }

/** True or false, also as the words and digits that form libraries send. */
export const booleanInput = z
  .union([z.boolean(), z.string(), z.number()], rules.boolean)
  .transform((value, context) => {
    const truth = truths[String(value).trim().toLowerCase()]
    if (truth !== undefined) return truth
    context.addIssue(rules.boolean)
    return z.NEVER
  })

/** An empty text empties the field, as form libraries mean it. */
export const emptyIsNull = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess(
    (value) => (typeof value === 'string' && value.trim() === '' ? null : value),
    schema.nullable(),
  )
