import type { SamenessReason, SamenessReasonKind, Verdict } from '../../../contract/sameness.ts'
import { compareNames, type NameComparison, type Said } from './compare-names.ts'
import { comparePlaces, type PlaceComparison } from './compare-places.ts'
import { compareDays, isYearAlone } from './days.ts'
import type { Frequencies } from './frequencies.ts'
import { isTypo } from './names.ts'
import { logins, otherIds, type SamenessRecord } from './record.ts'
import { FIRST_OF_JANUARY, MAYBE, PHONE_AT_HOME, SAME, SAME_OTHER_NAME, weightOf } from './weights.ts'

/** Whether two records are of one person, how much speaks for it in bits, and what does. */
export interface Judgement {
  verdict: Verdict
  weight: number
  reasons: SamenessReason[]
}

/** Whether something speaks against two records so clearly that only a person may join them. */
export const isContradicted = ({ reasons }: Judgement): boolean =>
  reasons.some(({ kind }) => kind === 'first_names_differ' || contradictions.has(kind))

/** What by itself makes two people of two records: no weight of other things joins them without a person's word. */
const contradictions: ReadonlySet<SamenessReasonKind> = new Set([
  'other_ids_differ',
  'middle_names_differ',
  'suffixes_differ',
  'sexes_differ',
  'birthdates_differ',
  'birth_years_differ',
  'generations_differ',
  'units_differ',
])

/** What a name needs beside it: many have one name. */
const anchors: ReadonlySet<SamenessReasonKind> = new Set([
  'other_id',
  'email',
  'phone',
  'birthdate',
  'birthdate_swapped',
  'birthdate_near',
  'address',
  'address_half',
  'address_near',
  'email_near',
  'phone_near',
])

/** Anchors that hold two together only with another one. */
const near: ReadonlySet<SamenessReasonKind> = new Set([
  'birthdate_near',
  'address_near',
  'email_near',
  'phone_near',
])

/** More than all else together says. */
const OWN = 99

const nothing: ReadonlySet<SamenessReasonKind> = new Set()

/**
 * Whether two records are of one person. Pure: what is compared was prepared, frequencies are given.
 *
 * @param unheard what is not to speak for it
 */
export function judge(
  one: SamenessRecord,
  other: SamenessRecord,
  frequencies: Frequencies,
  unheard: ReadonlySet<SamenessReasonKind> = nothing,
): Judgement {
  if (one.own !== null && other.own !== null) return ownJudgement(one.own === other.own)
  const names = compareNames(one, other, frequencies)
  const places = comparePlaces(one, other, frequencies)
  const ids = compareIds(one, other)
  const heard = [
    ...ids,
    ...compareEmails(one, other),
    ...names.said,
    ...compareBirthdates(one, other),
    ...compareTraits(one, other),
    ...comparePhones(one, other, places),
    ...places.said,
  ]
  const said = unheard.size === 0 ? heard : heard.filter(({ kind }) => !unheard.has(kind))
  const weight = said.reduce((sum, { weight: bits }) => sum + bits, 0)
  return {
    verdict: decide(said, weight, names, places),
    weight: rounded(weight),
    reasons: said.map(({ kind, weight: bits }) => ({
      kind,
      speaks: bits < 0 ? ('against' as const) : ('for' as const),
      weight: rounded(bits),
    })),
  }
}

/** This nation's id decides alone. */
const ownJudgement = (isOne: boolean): Judgement =>
  isOne
    ? { verdict: 'same', weight: OWN, reasons: [{ kind: 'own_id', speaks: 'for', weight: OWN }] }
    : { verdict: 'different', weight: -OWN, reasons: [] }

const rounded = (bits: number) => Math.round(bits * 10) / 10

function decide(said: Said[], weight: number, names: NameComparison, places: PlaceComparison): Verdict {
  const has = (kind: SamenessReasonKind) => said.some((one) => one.kind === kind)
  const contradicting = said.filter(({ kind }) => contradictions.has(kind)).length
  if (has('other_id')) return byId(has, contradicting, names)
  // A couple shares an email; what else differs tells that it is one.
  if (names.first === 'other') return has('email') && contradicting === 0 ? 'maybe' : 'different'
  if (!said.some(({ kind }) => anchors.has(kind))) return 'different'
  if (contradicting > 0) return weight - household(said) >= MAYBE ? 'maybe' : 'different'
  if (names.first === 'similar') return has('email') || weight >= MAYBE ? 'maybe' : 'different'
  // An email by itself is somebody's; a phone may be a family's.
  if (has('email')) return 'same'
  const isNameless = names.first === 'unknown' && names.last === 'unknown'
  if (isNameless) return has('phone') || weight >= MAYBE ? 'maybe' : 'different'
  if (names.first === 'unknown') return weight >= MAYBE ? 'maybe' : 'different'
  const isMaybe = weight >= MAYBE ? 'maybe' : 'different'
  // Twins share a home and a birthdate, and one may go by what is the other's middle name, or sound like it.
  if (has('called_by_middle_name') || has('first_name_sound')) return isMaybe
  // Namesakes have days, numbers and streets that are nearly the same.
  if (!said.some(({ kind }) => anchors.has(kind) && !near.has(kind))) return isMaybe
  if (has('phone') && names.last !== 'other' && !has('initial')) return 'same'
  const least = names.last === 'other' ? SAME_OTHER_NAME : SAME
  if (weight >= least && !places.isOtherUnit) return 'same'
  return isMaybe
}

/** What a household shares says nothing of two records that contradict each other: father and son have name, house and phone. */
const shared: ReadonlySet<SamenessReasonKind> = new Set([
  'address',
  'address_half',
  'address_near',
  'phone',
  'phone_near',
  'unit',
  'zip',
  'city',
])
const household = (said: Said[]) =>
  said.reduce((sum, { kind, weight }) => (shared.has(kind) ? sum + Math.max(0, weight) : sum), 0)

/** An id of another system decides, unless names, birthdate and sex together say that it can't be one person. */
function byId(
  has: (kind: SamenessReasonKind) => boolean,
  contradicting: number,
  names: NameComparison,
): Verdict {
  if (has('suffixes_differ') || has('other_ids_differ')) return 'maybe'
  const isOtherFirst = names.first === 'other' || names.first === 'similar'
  if (isOtherFirst) return has('birthdate') || has('email') ? (contradicting > 0 ? 'maybe' : 'same') : 'maybe'
  if (names.last === 'other') return contradicting > 0 ? 'maybe' : 'same'
  return contradicting > 2 ? 'maybe' : 'same'
}

function compareIds(one: SamenessRecord, other: SamenessRecord): Said[] {
  const said: Said[] = []
  let differing = 0
  const compare = (name: keyof SamenessRecord['ids'], whenOther: 'other_ids_differ' | 'logins_differ') => {
    const [mine, theirs] = [one.ids[name], other.ids[name]]
    if (mine === undefined || theirs === undefined) return
    if (mine === theirs) said.push({ kind: 'other_id', weight: weightOf('other_id') })
    else if (whenOther === 'logins_differ' || differing++ < 2)
      said.push({ kind: whenOther, weight: weightOf(whenOther) })
  }
  for (const name of otherIds) compare(name, 'other_ids_differ')
  for (const name of logins) compare(name, 'logins_differ')
  return said
}

/** The shortest local part of an email in which a slip is forgiven. */
const LOCAL_MIN = 6

function compareEmails({ emails: mine }: SamenessRecord, { emails: theirs }: SamenessRecord): Said[] {
  if (mine.length === 0 || theirs.length === 0) return []
  if (mine.some((email) => theirs.includes(email))) return [{ kind: 'email', weight: weightOf('email') }]
  const isNear = mine.some((email) => theirs.some((their) => isEmailSlip(email, their)))
  const kind = isNear ? 'email_near' : 'emails_differ'
  return [{ kind, weight: weightOf(kind) }]
}

function isEmailSlip(one: string, other: string): boolean {
  const [[local = '', domain = ''], [their = '', there = '']] = [one.split('@'), other.split('@')]
  if (local === their) return local.length >= LOCAL_MIN && isTypo(domain, there)
  // Numbers at the end tell people of one name apart.
  const isNumbered = /\d/.test(local) || /\d/.test(their)
  // `abyron` and `cbyron` are of two people.
  const isOneStart = local[0] === their[0]
  return domain === there && isOneStart && local.length >= LOCAL_MIN && !isNumbered && isTypo(local, their)
}

/** The last digits of a phone number, which stay when its area code or its zero is lost. */
const SUBSCRIBER_DIGITS = 7

function comparePhones(
  { phones: mine }: SamenessRecord,
  { phones: theirs }: SamenessRecord,
  { isOneHouse }: PlaceComparison,
): Said[] {
  if (mine.length === 0 || theirs.length === 0) return []
  if (mine.some((phone) => theirs.includes(phone)))
    return [{ kind: 'phone', weight: isOneHouse ? PHONE_AT_HOME : weightOf('phone') }]
  const isNear = mine.some((phone) => theirs.some((their) => isPhoneSlip(phone, their)))
  const kind = isNear ? 'phone_near' : 'phones_differ'
  return [{ kind, weight: isNear && isOneHouse ? 1 : weightOf(kind) }]
}

function isPhoneSlip(one: string, other: string): boolean {
  if (one.slice(-SUBSCRIBER_DIGITS) === other.slice(-SUBSCRIBER_DIGITS)) return true
  if (one.length !== other.length) return false
  let differing = 0
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) differing += 1
  return differing === 1
}

function compareBirthdates(
  { birthdate: mine }: SamenessRecord,
  { birthdate: theirs }: SamenessRecord,
): Said[] {
  if (mine === null || theirs === null) return []
  const kind = dayKinds[compareDays(mine, theirs)]
  const isFirstDay = kind === 'birthdate' && isYearAlone(mine)
  return [{ kind, weight: isFirstDay ? FIRST_OF_JANUARY : weightOf(kind) }]
}

const dayKinds = {
  same: 'birthdate',
  swapped: 'birthdate_swapped',
  near: 'birthdate_near',
  year: 'birth_year',
  other_year: 'birth_years_differ',
  other: 'birthdates_differ',
  other_generation: 'generations_differ',
} as const

function compareTraits(one: SamenessRecord, other: SamenessRecord): Said[] {
  const said: Said[] = []
  if (one.sex !== '' && other.sex !== '') {
    const kind = one.sex === other.sex ? 'sex' : 'sexes_differ'
    said.push({ kind, weight: weightOf(kind) })
  }
  if (one.generation !== '' || other.generation !== '') {
    const isOne = one.generation === '' || other.generation === ''
    const kind = isOne ? 'one_suffix' : one.generation === other.generation ? 'suffix' : 'suffixes_differ'
    said.push({ kind, weight: weightOf(kind) })
  }
  return said
}
