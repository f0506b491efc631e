import { z } from 'zod'
import { AddressSchema, AddressInputSchema } from './address.ts'
import { BallotSchema, BallotInputSchema } from './ballot.ts'
import { rules } from './rules.ts'
import { dateInput, timeInput } from './times.ts'
import { booleanInput, codeInput, decimalInput, emptyIsNull, integerInput, textInput } from './values.ts'

/** What a column of this kind holds; `json` is text with JSON in it. */
export type ColumnType = 'text' | 'integer' | 'boolean' | 'real' | 'json'

/** What a kind must know of the field that it is the kind of. */
export interface Choices {
  /** The values a choice allows. */
  options?: readonly (string | number)[]
}

/** The kind of a field: how it reads, what may be written, where it is stored. */
interface FieldKind {
  /** The shape of a value in an answer; null stands beside it unless `list` is set. */
  read: z.ZodType
  /** What a client may write; parsing gives the value as it is stored. Null (to empty a field) is added by person.ts. */
  write: (spec: Choices) => z.ZodType
  column: ColumnType
  /** Always a list, never null. */
  list?: true
}

const kind = <const Kind extends FieldKind>(definition: Kind) => definition

/** Longest value of a short field, in UTF-16 units: more than any name, less than a pasted page. */
export const TEXT_MAX = 1_000
/** Longest note or profile: about 20,000 words. */
export const LONG_TEXT_MAX = 100_000
/** The longest address that mail servers accept (RFC 3696, errata). */
export const EMAIL_MAX = 254

const text = z.string()
const never = () => z.never()

const anEmail = z.email()

/** Spaces around an address are no part of it: kept, they would hide the person from every match. */
const emailInput = textInput(TEXT_MAX)
  .transform((value) => value.trim())
  .refine((value) => value.length <= EMAIL_MAX, rules.tooLong)
  .refine((value) => anEmail.safeParse(value).success, rules.email)
const phoneInput = textInput(TEXT_MAX).refine((value) => /\p{Nd}/u.test(value), rules.phone)
const linkInput = textInput(TEXT_MAX).refine(isWebAddress, rules.link)

/** A link has no scheme, or that of the web: `javascript:` never becomes something to click on. */
function isWebAddress(value: string): boolean {
  const scheme = /^\s*([a-z][a-z\d+.-]*):(?!\d)/i.exec(value)?.[1]
  return scheme === undefined || /^https?$/i.test(scheme)
}

const choiceInput = (spec: Choices) =>
  textInput(TEXT_MAX).transform((value, context) => {
    const option = spec.options?.find((one) => String(one).toLowerCase() === value.trim().toLowerCase())
    if (option !== undefined) return String(option)
    context.addIssue(rules.choice)
    return z.NEVER
  })

const levelInput = (spec: Choices) =>
  integerInput.refine((value) => spec.options?.includes(value) ?? true, rules.choice)

/**
 * The kinds a field can be. Answers are lenient (what is stored is answered, whatever an older rule let in),
 * what is written is checked.
 */
export const fieldKinds = {
  text: kind({ read: text, write: () => textInput(TEXT_MAX), column: 'text' }),
  long_text: kind({ read: text, write: () => textInput(LONG_TEXT_MAX), column: 'text' }),
  html: kind({ read: text, write: never, column: 'text' }),
  code: kind({ read: text, write: () => emptyIsNull(codeInput(TEXT_MAX)), column: 'text' }),
  choice: kind({ read: text, write: (spec) => emptyIsNull(choiceInput(spec)), column: 'text' }),
  email: kind({ read: text, write: () => emptyIsNull(emailInput), column: 'text' }),
  phone: kind({ read: text, write: () => emptyIsNull(phoneInput), column: 'text' }),
  link: kind({ read: text, write: () => linkInput, column: 'text' }),
  integer: kind({ read: z.int(), write: () => emptyIsNull(integerInput), column: 'integer' }),
  level: kind({ read: z.int(), write: (spec) => emptyIsNull(levelInput(spec)), column: 'integer' }),
  cents: kind({ read: z.int(), write: () => emptyIsNull(integerInput), column: 'integer' }),
  reference: kind({ read: z.int(), write: () => emptyIsNull(integerInput), column: 'integer' }),
  decimal: kind({ read: z.number(), write: () => emptyIsNull(decimalInput), column: 'real' }),
  boolean: kind({ read: z.boolean(), write: () => emptyIsNull(booleanInput), column: 'boolean' }),
  date: kind({ read: text, write: () => emptyIsNull(dateInput), column: 'text' }),
  time: kind({ read: text, write: () => emptyIsNull(timeInput), column: 'text' }),
  address: kind({ read: AddressSchema, write: () => AddressInputSchema, column: 'json' }),
  person: kind({ read: z.record(z.string(), z.unknown()), write: never, column: 'json' }),
  tags: kind({
    read: z.array(z.string()),
    write: () =>
      z.array(
        textInput(TEXT_MAX).refine((tag) => tag.trim() !== '', rules.tag),
        rules.texts,
      ),
    column: 'json',
    list: true,
  }),
  texts: kind({
    read: z.array(z.string()),
    write: () => z.array(textInput(TEXT_MAX), rules.texts),
    column: 'json',
    list: true,
  }),
  ballots: kind({
    read: z.array(BallotSchema),
    write: () => z.array(BallotInputSchema, rules.ballots),
    column: 'json',
    list: true,
  }),
} as const

export type FieldKindName = keyof typeof fieldKinds
