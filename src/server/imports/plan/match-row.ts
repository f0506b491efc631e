import type { MatchKey } from '../../../contract/import.ts'
import type { SamenessReason, SamenessReasonKind } from '../../../contract/sameness.ts'
import type { Judgement } from '../../people/sameness/judge.ts'
import type { SamenessRecord } from '../../people/sameness/record.ts'
import { idKeys, type IdKey } from './keys.ts'

/** Someone whom a row may mean, and what was judged of it. */
export interface Candidate {
  id: number
  record: SamenessRecord
  judgement: Judgement
}

/** Whom a row means: one person, nobody yet, or one of several. */
export type Match =
  | { kind: 'one'; id: number; by: MatchKey }
  | { kind: 'none' }
  | { kind: 'several'; candidates: Doubt[]; by: MatchKey }

/** Someone whom a row could mean, and what speaks for it and against it. */
export interface Doubt {
  /** Null for the person of a row before. */
  id: number | null
  weight: number
  reasons: SamenessReason[]
}

/** The most people that somebody is asked to choose from. */
const DOUBTS_MAX = 5

/** What each key speaks by. */
export const evidence: Partial<Record<MatchKey, readonly SamenessReasonKind[]>> = {
  email: ['email', 'email_near'],
  phone: ['phone', 'phone_near'],
  name_birthdate: ['birthdate', 'birthdate_swapped', 'birthdate_near', 'birth_year'],
  name_address: ['address', 'address_half', 'address_near', 'unit', 'zip', 'city'],
}

/** What is not to speak for two records being one, of keys that were left out. */
export const unheardWithout = (keys: ReadonlySet<MatchKey>): ReadonlySet<SamenessReasonKind> =>
  new Set(Object.entries(evidence).flatMap(([key, kinds]) => (keys.has(key as MatchKey) ? [] : kinds)))

const isIdKey = (key: MatchKey): key is IdKey => (idKeys as readonly string[]).includes(key)
/** Keys that are of one person alone: when they point to others than a key before them, something is wrong. */
const isExact = (key: MatchKey) => key === 'email' || isIdKey(key)

function agreesBy(key: MatchKey, row: SamenessRecord, { record, judgement }: Candidate): boolean {
  if (isIdKey(key)) return row.ids[key] !== undefined && row.ids[key] === record.ids[key]
  const kinds = evidence[key] ?? []
  return judgement.reasons.some(({ kind, speaks }) => speaks === 'for' && kinds.includes(kind))
}

/**
 * Whom a row means, of those who may be the one. Of several who are, the first key that somebody has decides, and
 * the keys after it narrow them down; the row is unsure when two people are left, when an exact key such as an email
 * is of somebody else who is the one as well, and when somebody only may be the one.
 */
export function matchRow(
  row: SamenessRecord,
  candidates: readonly Candidate[],
  keys: readonly MatchKey[],
): Match {
  const possible = candidates
    .filter(({ judgement }) => judgement.verdict !== 'different')
    .toSorted((one, other) => other.judgement.weight - one.judgement.weight || one.id - other.id)
  const same = possible.filter(({ judgement }) => judgement.verdict === 'same')
  const idOwners = possible.filter((one) => idKeys.some((key) => agreesBy(key, row, one)))
  const by = (some: readonly Candidate[]) =>
    keys.find((key) => some.some((one) => agreesBy(key, row, one))) ?? keys[0] ?? 'id'
  const several = (some: readonly Candidate[]): Match => ({
    kind: 'several',
    by: by(some),
    candidates: [...new Set(some)].slice(0, DOUBTS_MAX).map(({ id, judgement: { weight, reasons } }) => ({
      id,
      weight,
      reasons,
    })),
  })
  if (same.length === 0) return possible.length === 0 ? { kind: 'none' } : several(possible)
  let left = same
  let decided: MatchKey | undefined
  for (const key of keys) {
    const people = same.filter((one) => agreesBy(key, row, one))
    if (people.length === 0) continue
    if (decided === undefined) {
      decided = key
      left = people
      continue
    }
    const both = people.filter((one) => left.includes(one))
    if (both.length > 0) left = both
    else if (isExact(key)) return several([...left, ...people])
  }
  const [one, ...others] = left
  if (others.length > 0) return several(left)
  // An id of somebody whose names, birthdate and sex say that it isn't theirs.
  if (idOwners.some((owner) => owner !== one && owner.judgement.verdict === 'maybe'))
    return several([one as Candidate, ...idOwners])
  return { kind: 'one', id: (one as Candidate).id, by: decided ?? by(left) }
}
