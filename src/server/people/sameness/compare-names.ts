import type { SamenessReasonKind } from '../../../contract/sameness.ts'
import type { Frequencies } from './frequencies.ts'
import { canBeOne, compareFirst, compareLast, type FirstLikeness, type LastLikeness } from './names.ts'
import type { SamenessRecord } from './record.ts'
import { degrees, HALF_NAME, named, otherLast, weightOf } from './weights.ts'

/** A thing that was compared, with its weight in bits. */
export interface Said {
  kind: SamenessReasonKind
  weight: number
}

/** How two names are alike, and what that says. */
export interface NameComparison {
  said: Said[]
  /** Whether the first names, or one of them as a middle name, or both turned around, can be one person's. */
  first: 'agrees' | 'unknown' | 'similar' | 'other'
  last: 'agrees' | 'unknown' | 'other'
}

const clamp = (value: number, { least, most }: { least: number; most: number }) =>
  Math.min(most, Math.max(least, value))
/** What it says that two have a name of a frequency. */
export const rarity = (share: number, kind: keyof typeof named): number =>
  clamp(Math.log2(named[kind].m / share), named[kind])

const firstKinds: Partial<Record<FirstLikeness, keyof typeof degrees>> = {
  nickname: 'nickname',
  initial: 'initial',
  start: 'name_start',
  typo: 'first_name_typo',
  sound: 'first_name_sound',
}
const lastKinds: Partial<Record<LastLikeness, keyof typeof degrees>> = {
  part: 'last_name_part',
  typo: 'last_name_typo',
  sound: 'last_name_sound',
}

/** Compares the names of two records, each part in its degree. */
export function compareNames(
  one: SamenessRecord,
  other: SamenessRecord,
  frequencies: Frequencies,
): NameComparison {
  const firstWeight = () =>
    Math.min(rarity(frequencies.first(one.first), 'first'), rarity(frequencies.first(other.first), 'first'))
  const lastWeight = () =>
    Math.min(rarity(frequencies.last(one.last), 'last'), rarity(frequencies.last(other.last), 'last'))
  const first = compareFirst(one.first, other.first, frequencies.isFirst)
  const last = compareLast(one.last, other.last)
  if (!agrees(first) && !agrees(last) && areSwapped(one, other)) {
    const weight = rarity(frequencies.first(one.first), 'first') + rarity(frequencies.last(one.first), 'last')
    return {
      said: [{ kind: 'names_swapped', weight: weight - degrees.names_swapped }],
      first: 'agrees',
      last: 'agrees',
    }
  }
  const said: Said[] = []
  let isMiddle = false
  const firstKind = firstKinds[first]
  if (first === 'same') said.push({ kind: 'first_name', weight: firstWeight() })
  else if (firstKind) said.push({ kind: firstKind, weight: firstWeight() - degrees[firstKind] })
  else if (first !== 'unknown' && calledByMiddle(one, other)) {
    isMiddle = true
    said.push({ kind: 'called_by_middle_name', weight: firstWeight() - degrees.called_by_middle_name })
  } else if (first === 'other')
    said.push({ kind: 'first_names_differ', weight: weightOf('first_names_differ') })
  else if (first === 'similar') said.push({ kind: 'first_names_differ', weight: -1 })
  const lastKind = lastKinds[last]
  if (last === 'same') said.push({ kind: 'last_name', weight: lastWeight() })
  else if (lastKind) said.push({ kind: lastKind, weight: lastWeight() - degrees[lastKind] })
  else if (last === 'half') said.push({ kind: 'last_name_part', weight: lastWeight() - HALF_NAME })
  else if (last === 'other') said.push({ kind: 'last_names_differ', weight: otherLast[one.sex || other.sex] })
  return {
    said: isMiddle ? said : [...said, ...compareMiddle(one, other)],
    first: isMiddle || agrees(first) ? 'agrees' : (first as NameComparison['first']),
    last: last === 'half' ? 'other' : agrees(last) ? 'agrees' : (last as NameComparison['last']),
  }
}

const agrees = (likeness: FirstLikeness | LastLikeness) =>
  likeness !== 'unknown' && likeness !== 'other' && likeness !== 'similar' && likeness !== 'half'

/** First and last name the other way round; one of them may have a slip. */
function areSwapped(one: SamenessRecord, other: SamenessRecord): boolean {
  if (one.first === '' || one.last === '' || other.first === '' || other.last === '') return false
  const [there, back] = [compareLast(one.first, other.last), compareLast(one.last, other.first)]
  return (there === 'same' && agrees(back)) || (back === 'same' && agrees(there))
}

/** Whether one goes by what is the middle name of the other. */
const calledByMiddle = (one: SamenessRecord, other: SamenessRecord): boolean =>
  [
    [one.first, other.middle],
    [other.first, one.middle],
  ].some(
    ([first = '', middle = '']) => middle.length > 1 && canBeOne(compareFirst(first, middle)) && first !== '',
  )

/** Middle names: an initial agrees with what it stands for, and one that is missing says nothing. */
function compareMiddle(one: SamenessRecord, other: SamenessRecord): Said[] {
  if (one.middle === '' || other.middle === '') return []
  const likeness = compareFirst(one.middle, other.middle)
  if (likeness === 'initial' || likeness === 'start')
    return [{ kind: 'initial', weight: weightOf('initial') }]
  if (canBeOne(likeness)) return [{ kind: 'middle_name', weight: weightOf('middle_name') }]
  // Of two initials one may be that of a name before marriage; a slip of a long one may be near.
  return [
    { kind: 'middle_names_differ', weight: likeness === 'similar' ? -3 : weightOf('middle_names_differ') },
  ]
}
