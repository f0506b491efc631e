import type { CustomField } from '../../../contract/custom-field.ts'
import { fieldSpec, isFieldName } from '../../../contract/fields.ts'
import { customTarget, parseTarget, tagTarget, targets } from '../../../contract/import-mapping.ts'
import { addressHeader } from './address-header.ts'
import { wordKey } from './cells/word-key.ts'
import { consentTarget } from './consent/consent-header.ts'
import { hostedNames } from './hosted-names.ts'
import { spelled } from './spellings/spellings.ts'

/** By what a column was told: a name that programs write, a spelling that people use, or what its cells hold. */
export type How = 'name' | 'spelling' | 'values'

/** Where a header points, which the rest of the file may still change. */
export interface HeaderTarget {
  /** A target, `nameOrPart`, or a part of `primary_address`. */
  target: string
  how: How
  /** The lower, the surer. */
  rank: number
}

/** `id` is told by the whole header: see own-header.ts. */
const names = new Map(targets.filter((target) => target !== 'id').map((target) => [wordKey(target), target]))
const hosted = new Map(Object.entries(hostedNames).map(([name, target]) => [wordKey(name), target]))
/** Labels that mean something else on a page than above a column. */
const misleading = new Set(['unsubscribed_at', 'primary_email_id', 'signup_type', 'id'])
const labels = new Map(
  targets
    .filter((target) => isFieldName(target) && !misleading.has(target))
    .map((target) => [wordKey(fieldSpec(target as 'email').label), target]),
)
/** Whose value it is: says nothing where all are of one person. */
const owner = /^(signup|person|people|contact|member|supporter|voter|donor|volunteer|your|my)[\s._-]+/i
const custom = /^custom[\s_-]?(?:fields?|values?)?[\s._:-]+/i
const tag = /^tag\s*[:=]\s*/i

/**
 * Where a header points by itself; null when it says nothing.
 *
 * @param ofTexts whether the file has phone numbers and no emails, so that opting out is from texts
 */
export function headerTarget(
  header: string,
  customFields: readonly CustomField[],
  ofTexts = false,
): HeaderTarget | null {
  if (tag.test(header)) return tagColumn(header.replace(tag, ''))
  if (custom.test(header)) return customColumn(wordKey(header.replace(custom, '')), customFields)
  const key = wordKey(header)
  if (key === '') return null
  return (
    found(names.get(key), 'name', 0) ??
    customColumn(key, customFields) ??
    found(hosted.get(key), 'name', 1) ??
    found(ofTexts ? consentTarget(header, ofTexts) : undefined, 'spelling', 2) ??
    found(spelled.get(key), 'spelling', 3) ??
    found(consentTarget(header, ofTexts), 'spelling', 3) ??
    found(labels.get(key), 'spelling', 3) ??
    addressColumn(header) ??
    (owner.test(header) ? headerTarget(header.replace(owner, ''), customFields, ofTexts) : null)
  )
}

const found = (target: string | null | undefined, how: How, rank: number): HeaderTarget | null =>
  target == null ? null : { target, how, rank }

function tagColumn(name: string): HeaderTarget | null {
  const target = tagTarget(name.trim())
  return parseTarget(target) ? { target, how: 'name', rank: 0 } : null
}

function customColumn(key: string, customFields: readonly CustomField[]): HeaderTarget | null {
  const field = customFields.find(({ slug, name }) => wordKey(slug) === key || wordKey(name) === key)
  return field ? { target: customTarget(field.slug), how: 'name', rank: 0 } : null
}

function addressColumn(header: string): HeaderTarget | null {
  const column = addressHeader(header)
  if (!column) return null
  // An address that isn't said to be another one is where people live.
  const target = `${column.field ?? 'home_address'}.${column.part}`
  return { target, how: /[._]/.test(header) ? 'name' : 'spelling', rank: column.field === null ? 2.5 : 2 }
}
