import { soundCodes } from '../../text/sound.ts'
import { mistakes } from '../../text/typo.ts'
import { nicknames } from '../finding/lookup/nicknames.ts'
import { otherSpellings } from '../finding/lookup/spellings.ts'

/** How two first names are alike; `unknown` when one of them isn't there. */
export type FirstLikeness =
  'same' | 'nickname' | 'initial' | 'start' | 'typo' | 'sound' | 'similar' | 'other' | 'unknown'
/** How two family names are alike; `half` of two that share a name and have another one each. */
export type LastLikeness = 'same' | 'part' | 'half' | 'typo' | 'sound' | 'other' | 'unknown'

const compact = (name: string) => name.replaceAll(' ', '')
const wordsOf = (name: string) => name.split(' ').filter(Boolean)

/** The shortest word that a slip is forgiven in, and that may have two. */
const [ONE_SLIP, TWO_SLIPS] = [4, 8]

/** Whether two words are one but for a slip of the keys; of short ones a slip makes another name. */
export function isTypo(one: string, other: string): boolean {
  const least = Math.min(one.length, other.length)
  if (least < ONE_SLIP || Math.abs(one.length - other.length) > 2) return false
  const allowed = least >= TWO_SLIPS ? 2 : 1
  return wholeMistakes(one, other) <= allowed
}

/** Mistakes in whole words. `mistakes` lets a known word go on, so the longer one is taken for the typed one. */
const wholeMistakes = (one: string, other: string): number =>
  one.length >= other.length ? mistakes(one, other) : mistakes(other, one)

const soundsAlike = (one: string, other: string): boolean => {
  if (one.length < 3 || other.length < 3) return false
  const codes = soundCodes(other)
  const shared = soundCodes(one).some((code) => code.length > 1 && codes.includes(code))
  return shared && wholeMistakes(one, other) <= Math.max(one.length, other.length) / 2
}

/** Whether enough of two words is the same that a hand or an ear may have made one of the other. */
const isSimilar = (one: string, other: string): boolean => {
  const longest = Math.max(one.length, other.length)
  return longest >= ONE_SLIP && wholeMistakes(one, other) <= longest * 0.4
}

const noName = () => false

/**
 * Compares two first names, folded.
 *
 * @param isName whether many have a name: of two such a slip makes another person, such as a twin
 */
export function compareFirst(
  one: string,
  other: string,
  isName: (name: string) => boolean = noName,
): FirstLikeness {
  if (one === '' || other === '') return 'unknown'
  if (one === other || compact(one) === compact(other)) return 'same'
  const [mine, theirs] = [wordsOf(one), wordsOf(other)]
  const [first = '', their = ''] = [mine[0], theirs[0]]
  // `Mary` of `Mary Ann`; a name of one letter is an initial.
  if (first === their) return first.length > 1 ? 'start' : 'initial'
  if (first.length === 1 || their.length === 1) return first[0] === their[0] ? 'initial' : 'other'
  if (nicknames(first).includes(their) || otherSpellings(first, first).includes(their)) return 'nickname'
  const isKnown = (name: string) => nicknames(name).length > 0 || isName(name)
  if (isKnown(first) && isKnown(their)) {
    const isSpelling = soundsAlike(first, their) && first.at(-1) === their.at(-1)
    return isSpelling ? 'sound' : isSimilar(first, their) ? 'similar' : 'other'
  }
  if (compact(one).startsWith(compact(other)) || compact(other).startsWith(compact(one)))
    return Math.min(compact(one).length, compact(other).length) >= 2 ? 'start' : 'initial'
  if (isTypo(compact(one), compact(other)) || isTypo(first, their)) return 'typo'
  if (soundsAlike(first, their)) return 'sound'
  return isSimilar(compact(one), compact(other)) ? 'similar' : 'other'
}

/** The long words of a name that aren't in another. */
const beyond = (words: string[], others: string[]): string =>
  words.filter((word) => word.length > 3 && !others.includes(word)).join('')

/** Compares two family names, folded. */
export function compareLast(one: string, other: string): LastLikeness {
  if (one === '' || other === '') return 'unknown'
  const [mine, theirs] = [compact(one), compact(other)]
  if (mine === theirs || otherSpellings(mine, mine).includes(theirs)) return 'same'
  if (mine.length === 1 || theirs.length === 1) return mine[0] === theirs[0] ? 'part' : 'other'
  const [words, others] = [wordsOf(one), wordsOf(other)]
  const isLong = (word: string) => word.length > 3
  if (words.some((word) => isLong(word) && others.includes(word))) {
    const [rest, theirRest] = [beyond(words, others), beyond(others, words)]
    // `García` of `García Márquez`, but not `García López`.
    return rest === '' || theirRest === '' || isTypo(rest, theirRest) ? 'part' : 'half'
  }
  if (isTypo(mine, theirs)) return 'typo'
  if (soundsAlike(mine, theirs)) return 'sound'
  return 'other'
}

/** Names that can be of one person by themselves. */
export const canBeOne = (likeness: FirstLikeness): boolean => likeness !== 'other' && likeness !== 'similar'
