import { doubleMetaphone } from 'double-metaphone'
import { mistakes } from './typo.ts'

/** Words that sound alike may be spelled differently in at most this share of their letters. */
const DIFFERENCE_MAX = 0.6
/** A code of one sound says little: such words may differ in one letter. */
const SHORT_CODE_DIFFERENCE = 1
/** The fewest consonants that tell one name from another. */
const SKELETON_MIN = 2

const isLatin = (word: string) => /^[a-z]+$/.test(word)

/** The sounds of a word in Latin letters, as one or two Double Metaphone codes; none for other words. */
export const soundCodes = (word: string): string[] =>
  isLatin(word) ? [...new Set(doubleMetaphone(word))].filter((code) => code !== '') : []

/** Whether two words with a code in common are near enough for a reader to agree. */
export function soundsNear(typed: string, known: string): boolean {
  const codes = soundCodes(known)
  const shared = soundCodes(typed).filter((code) => codes.includes(code))
  if (shared.length === 0) return false
  const longest = Math.max(typed.length, known.length)
  const allowed = shared.some((code) => code.length > 1)
    ? Math.floor(longest * DIFFERENCE_MAX)
    : SHORT_CODE_DIFFERENCE
  return mistakes(typed, known) <= allowed
}

/**
 * The consonants of a romanised word, by which Muhammad and محمد (`mhmd`) meet; null when there are too few.
 */
export function skeleton(word: string): string | null {
  if (!isLatin(word)) return null
  const bare = word
    .replaceAll('q', 'k')
    .replaceAll('v', 'b')
    .replace(/[aeiouyw]|h$/g, '')
    .replace(/(.)\1+/g, '$1')
  return bare.length >= SKELETON_MIN ? bare : null
}
