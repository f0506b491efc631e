import type { MatchKey } from '../../../contract/import.ts'
import { nicknames } from '../../people/finding/lookup/nicknames.ts'
import { knownLeftovers, typedLeftovers } from '../../text/typo.ts'
import { hitKey, type Hits } from './find-matches.ts'
import type { ComparedName, Key } from './keys.ts'

/** Whom a row means: one person, nobody yet, or one of several. */
export type Match =
  | { kind: 'one'; id: number; by: MatchKey }
  | { kind: 'none' }
  | { kind: 'several'; ids: number[]; by: MatchKey }

/** Keys that are of one person alone: when they point to others than a key before them, something is wrong. */
const exact = (key: MatchKey) => !['phone', 'name_birthdate', 'name_address'].includes(key)

const alike = (one: string, other: string) =>
  one === '' || other === '' || one.startsWith(other) || other.startsWith(one)
const isNickname = (one: string, other: string) => nicknames(one).includes(other)
const isTypo = (one: string, other: string) => {
  const known = knownLeftovers(other)
  return [...typedLeftovers(one)].some((leftover) => known.has(leftover))
}

/**
 * Whether first names can be of one person: one that is missing, short for the other, its nickname or a typo of it
 * doesn't contradict. A last name changes with a marriage; a first name tells a couple apart.
 */
export const agreeOnFirst = ({ first: one }: ComparedName, { first: other }: ComparedName): boolean =>
  alike(one, other) || isNickname(one, other) || isTypo(one, other)

const agree = (one: ComparedName, other: ComparedName): boolean =>
  alike(one.last, other.last) && agreeOnFirst(one, other)

/**
 * Whom a row means. The first key that somebody has decides; where several people have it, the keys after it narrow
 * them down. A phone number counts for those whose name agrees: families share one. The row is unsure when two
 * people are left, when an exact key such as an email is of somebody else, and when nothing but an email speaks for
 * someone of another first name: couples share one.
 *
 * @param nameOf the names of people who have one of the emails or phone numbers
 */
export function matchRow(
  keys: Key[],
  hits: Hits,
  name: ComparedName,
  nameOf: (id: number) => ComparedName,
): Match {
  let candidates = new Set<number>()
  let by: MatchKey | undefined
  for (const key of keys) {
    const found = hits.get(hitKey(key))
    const people =
      key.key === 'phone' ? [...(found ?? [])].filter((id) => agree(name, nameOf(id))) : [...(found ?? [])]
    if (people.length === 0) continue
    if (by === undefined) {
      by = key.key
      candidates = new Set(people)
      continue
    }
    const both = people.filter((id) => candidates.has(id))
    if (both.length > 0) candidates = new Set(both)
    else if (exact(key.key)) return { kind: 'several', ids: [...candidates, ...people], by }
  }
  if (by === undefined) return { kind: 'none' }
  const [id, ...others] = candidates
  const isDoubtful = by === 'email' && !agreeOnFirst(name, nameOf(id as number))
  return others.length > 0 || isDoubtful
    ? { kind: 'several', ids: [...candidates], by }
    : { kind: 'one', id: id as number, by }
}
