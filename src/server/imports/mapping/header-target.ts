import type { CustomField } from '../../../contract/custom-field.ts'
import { fieldSpec, isFieldName } from '../../../contract/fields.ts'
import { customTarget, parseTarget, tagTarget, targets } from '../../../contract/import-mapping.ts'
import { foldText } from '../../text/fold.ts'
import { addressHeader } from './address-header.ts'
import { wordKey } from './cells/word-key.ts'
import { consentTarget } from './consent/consent-header.ts'
import { hostedNames } from './hosted-names.ts'
import { numberedTarget } from './numbered-header.ts'
import { spelled } from './spellings/spellings.ts'
import { toolNames } from './tool-names.ts'
import { unwrapped } from './unwrapped-header.ts'

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
const byKey = (entries: Iterable<readonly [name: string, target: string]>) =>
  new Map([...entries].map(([name, target]) => [wordKey(name), target]))
const hosted = byKey(Object.entries(hostedNames))
const ofTools = byKey(toolNames)
/** Labels that mean something else on a page than above a column. */
const misleading = new Set(['unsubscribed_at', 'primary_email_id', 'signup_type', 'id'])
const labels = new Map(
  targets
    .filter((target) => isFieldName(target) && !misleading.has(target))
    .map((target) => [wordKey(fieldSpec(target as 'email').label), target]),
)
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
  const inner = unwrapped(header)
  return (
    found(names.get(key), 'name', 0) ??
    customColumn(key, customFields) ??
    found(hosted.get(key), 'name', 1) ??
    found(ofTexts ? consentTarget(header, ofTexts) : undefined, 'spelling', 2) ??
    found(ofTools.get(key), 'name', 1) ??
    found(spelled.get(key), 'spelling', 3) ??
    found(consentTarget(header, ofTexts), 'spelling', 3) ??
    found(labels.get(key), 'spelling', 3) ??
    found(typeTarget(header), 'spelling', 3) ??
    numberedAddressColumn(header) ??
    addressColumn(header) ??
    found(numberedTarget(header, meaning), 'spelling', 3) ??
    (inner === null ? null : headerTarget(inner, customFields, ofTexts))
  )
}

const found = (target: string | null | undefined, how: How, rank: number): HeaderTarget | null =>
  target == null ? null : { target, how, rank }

const meaning = (key: string) => names.get(key) ?? spelled.get(key) ?? labels.get(key)

function tagColumn(name: string): HeaderTarget | null {
  const target = tagTarget(name.trim())
  return parseTarget(target) ? { target, how: 'name', rank: 0 } : null
}

function customColumn(key: string, customFields: readonly CustomField[]): HeaderTarget | null {
  const field = customFields.find(({ slug, name }) => wordKey(slug) === key || wordKey(name) === key)
  return field ? { target: customTarget(field.slug), how: 'name', rank: 0 } : null
}

/** `Phone 1 - Label`, `Phone type`: what the number beside it is. */
function typeTarget(header: string): string | undefined {
  const words = foldText(header)
  if (/^(?:cnph \d \d+ )?(?:tele)?phone(?: number)?(?: \d)? (?:type|label)(?: \d)?$/.test(words))
    return 'phone_type'
  return /^address \d (?:type|label)$/.test(words) ? 'address_type' : undefined
}

function addressColumn(header: string): HeaderTarget | null {
  const column = addressHeader(header)
  if (!column) return null
  // An address that isn't said to be another one is where people live.
  const target = `${column.field ?? 'home_address'}.${column.part}`
  // Not every address comes in parts of its street.
  if (column.field !== 'primary_address' && !parseTarget(target)) return null
  return { target, how: /[._]/.test(header) ? 'name' : 'spelling', rank: column.field === null ? 2.5 : 2 }
}

/** Contacts of Google have addresses by their number; a second one is left to somebody to say. */
function numberedAddressColumn(header: string): HeaderTarget | null {
  const [, number, part = ''] = /^address (\d) - (.+)$/i.exec(header) ?? []
  if (number !== '1') return null
  return part === 'Region' ? found('home_address.state', 'name', 2) : addressColumn(part)
}
