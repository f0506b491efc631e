import type { Confidence, DuplicateReason } from '../../../../contract/duplicate.ts'
import type { WordReason } from '../../../../contract/lookup.ts'
import { foldText } from '../../../text/fold.ts'
import { fullName } from '../../parts/full-name.ts'
import { zipKey } from '../../parts/zip-key.ts'
import { emailFields, foldContact } from '../../finding/lookup/contacts.ts'
import type { Known } from './known.ts'
import { likeness, type Likeness, type SoughtName } from './names.ts'

/**
 * How much each thing in common speaks for one person. A name with an email, a phone or a birthdate makes a high
 * confidence; a name that is only near needs more.
 */
const weights = { email: 50, phone: 40, birthdate: 40, address: 25, zip: 10 }
const nameWeights: Record<WordReason, number> = {
  name: 40,
  script: 35,
  spelling: 35,
  nickname: 35,
  name_start: 28,
  sounds_like: 28,
  typo: 28,
}
/** A first or a last name alone. */
const PART_OF_NAME = 20
const NO_NAME = 10
/** Who shares an email or a phone under another name is mostly of the same household. */
const OTHER_NAME = -5
/** Father and son may have name and address in common, but not this. */
const OTHER_BIRTHDATE = -30

const levels: [Confidence, number][] = [
  ['high', 75],
  ['medium', 55],
  ['low', 35],
]

/** What two records have in common, and how much that says. */
export interface Comparison {
  reasons: DuplicateReason[]
  score: number
  confidence: Confidence
}

/** The address that both have, or else the ZIP. */
function samePlace(sought: Known, other: Known): DuplicateReason[] {
  const shared = (same: (one: Known['addresses'][number], their: Known['addresses'][number]) => boolean) =>
    other.addresses.find((their) => sought.addresses.some((one) => same(one, their)))
  const sameZip = (one: { zip: string | null }, their: { zip: string | null }) =>
    zipKey(one.zip) !== null && zipKey(one.zip) === zipKey(their.zip)
  const key = (text: string | null) => foldText(text ?? '')
  const address = shared(
    (one, their) =>
      key(one.address1) !== '' &&
      key(one.address1) === key(their.address1) &&
      (sameZip(one, their) || (key(one.city) !== '' && key(one.city) === key(their.city))),
  )
  if (address?.address1) return [{ kind: 'address', value: address.address1 }]
  const place = shared(sameZip)
  return place?.zip ? [{ kind: 'zip', value: place.zip }] : []
}

function inCommon(sought: Known, other: Known): DuplicateReason[] {
  const emailsOf = ({ source }: Known) => emailFields.flatMap((field) => source[field] ?? [])
  const mine = emailsOf(sought).map(foldContact)
  const email = emailsOf(other).find((one) => mine.includes(foldContact(one)))
  const phone = other.phones.find(({ key }) => sought.phones.some((one) => one.key === key))
  return [
    ...(email ? [{ kind: 'email' as const, value: email }] : []),
    ...(phone ? [{ kind: 'phone' as const, value: phone.written }] : []),
    ...(other.birthdate && other.birthdate === sought.birthdate
      ? [{ kind: 'birthdate' as const, value: other.birthdate }]
      : []),
    ...samePlace(sought, other),
  ]
}

const nameScore = (like: Likeness | null) => {
  if (like === null) return NO_NAME
  if (like.reason === 'other_name') return OTHER_NAME
  return like.isWhole ? nameWeights[like.reason] : PART_OF_NAME
}

/** Compares someone with the one sought; null when they aren't likely the same. */
export function compare(sought: Known, name: SoughtName, other: Known): Comparison | null {
  const like = likeness(name, other.source)
  const common = inCommon(sought, other)
  const differs = sought.birthdate && other.birthdate && sought.birthdate !== other.birthdate
  const score =
    nameScore(like) +
    common.reduce((sum, { kind }) => sum + weights[kind as keyof typeof weights], 0) +
    (differs ? OTHER_BIRTHDATE : 0)
  const confidence = levels.find(([, least]) => score >= least)?.[0]
  if (!confidence) return null
  const isOther = like?.reason === 'other_name'
  const named = like ? [{ kind: like.reason, value: fullName(other.source) ?? '' }] : []
  return {
    reasons: isOther ? [...common, ...named] : [...named, ...common],
    score,
    // However much a household shares, another name is another person.
    confidence: isOther ? 'low' : confidence,
  }
}
