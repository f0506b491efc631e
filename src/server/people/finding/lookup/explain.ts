import type { LookupReason, WordReason } from '../../../../contract/lookup.ts'
import { foldText } from '../../../text/fold.ts'
import { fullName } from '../../parts/full-name.ts'
import { digitsOf, emailFields, foldContact, phoneFields } from './contacts.ts'
import { nameWords, type NameWord } from './name-words.ts'
import type { LookupSource } from './source.ts'
import { kindOf, rankOf, type WordMatch } from './word-match.ts'

type Range = [start: number, end: number]

const whole = (kind: LookupReason['kind'], field: LookupReason['field'], value: string): LookupReason => ({
  kind,
  field,
  value,
  matches: [[0, value.length]],
})

export const explainId = (id: number): LookupReason => whole('id', 'id', String(id))

export const explainFullName = (source: LookupSource): LookupReason =>
  whole('name', 'full_name', fullName(source) ?? '')

/** Which field has exactly this external id, email (folded) or phone (E.164). */
export function explainExact(source: LookupSource, value: string): LookupReason | null {
  if (source.external_id === value) return whole('external_id', 'external_id', value)
  for (const field of emailFields) {
    const email = source[field]
    if (email !== null && foldContact(email) === value) return whole('email', field, email)
  }
  for (const field of ['phone', 'mobile'] as const) {
    if (source[`${field}_normalized`] === value) return whole('phone', field, source[field] ?? value)
  }
  return null
}

/** Which field has this part in it; `part` is folded, digits for a phone. */
export function explainPart(source: LookupSource, part: string): LookupReason | null {
  for (const field of [...emailFields, 'external_id'] as const) {
    const value = source[field]
    const start = value === null ? -1 : foldContact(value).indexOf(part)
    if (value === null || start === -1) continue
    const kind = field === 'external_id' ? 'external_id' : 'email'
    return { kind, field, value, matches: [[start, start + part.length]] }
  }
  for (const field of phoneFields) {
    const value = source[field]
    if (value === null || !digitsOf(value).includes(part)) continue
    return { kind: 'phone', field, value, matches: [digitRange(value, part)] }
  }
  return null
}

/** Where digits stand in a phone number, with what is written between them. */
function digitRange(phone: string, digits: string): Range {
  const places = Array.from(phone.matchAll(/\p{Nd}/gu), ({ index, 0: digit }) => [
    index,
    index + digit.length,
  ])
  const first = digitsOf(phone).indexOf(digits)
  return [places[first]?.[0] ?? 0, places[first + digits.length - 1]?.[1] ?? phone.length]
}

interface Found {
  name: NameWord
  kind: WordReason
  range: Range | null
}

/**
 * How a person has all the typed words, each given by what it stands for and how it was folded; null when they
 * don't. The reason is that of the word which fits least.
 */
export function explainName(
  source: LookupSource,
  typed: { matches: WordMatch[]; folded: string }[],
): LookupReason | null {
  const names = nameWords(source)
  const found = typed.map((word) => bestOf(names, source, word))
  if (found.length === 0 || found.some((one) => one === null)) return null
  const all = found as Found[]
  const worst = all.reduce((one, other) => (rankOf(other.kind) > rankOf(one.kind) ? other : one))
  const fields = new Set(all.map(({ name }) => name.field))
  const inFullName = [...fields].every((field) => ['first_name', 'last_name', 'full_name'].includes(field))
  const field = fields.size > 1 && inFullName ? 'full_name' : worst.name.field
  const lastNameStart = source.first_name ? source.first_name.length + 1 : 0
  const ranges = all.flatMap(({ name, range }): Range[] => {
    if (range === null) return []
    if (name.field === field) return [range]
    if (field !== 'full_name') return []
    const shift = name.field === 'last_name' ? lastNameStart : 0
    return [[range[0] + shift, range[1] + shift]]
  })
  return {
    kind: worst.kind,
    field,
    value: (field === 'full_name' ? fullName(source) : source[field]) ?? '',
    matches: withoutDoubles(ranges),
  }
}

function bestOf(
  names: NameWord[],
  source: LookupSource,
  { matches, folded }: { matches: WordMatch[]; folded: string },
): Found | null {
  let best: Found | null = null
  for (const name of names) {
    const kind = kindOf(matches, name)
    if (kind === null || (best && rankOf(best.kind) <= rankOf(kind))) continue
    best = { name, kind, range: rangeOf(name, source, kind === 'name_start' ? folded.length : null) }
  }
  return best
}

/** The place of a word in its field, or of so many folded characters of its start. */
function rangeOf({ field, place }: NameWord, source: LookupSource, length: number | null): Range | null {
  if (place === null || field === 'full_name') return null
  const { start, end } = place
  if (length === null) return [start, end]
  let covered = ''
  let at = start
  for (const character of (source[field] ?? '').slice(start, end)) {
    if (covered.length >= length) break
    covered += foldText(character)
    at += character.length
  }
  return [start, at]
}

const withoutDoubles = (ranges: Range[]): Range[] =>
  ranges
    .toSorted((one, other) => one[0] - other[0] || other[1] - one[1])
    .filter(([start], index, sorted) => index === 0 || start >= (sorted[index - 1] as Range)[1])
