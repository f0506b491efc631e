import { skeleton, soundCodes } from '../../../text/sound.ts'
import { knownLeftovers } from '../../../text/typo.ts'

/** Keys by which words are found that aren't typed as they are written; a letter tells the sorts apart. */
export const keys = {
  sound: (code: string) => `s${code}`,
  skeleton: (consonants: string) => `k${consonants}`,
  leftover: (letters: string) => `t${letters}`,
}

/** All keys of a word. Words in other scripts have none: they are kept romanised as well. */
export function wordKeys(word: string): string[] {
  if (!/^[a-z]+$/.test(word)) return []
  const consonants = skeleton(word)
  return [
    ...soundCodes(word).map(keys.sound),
    ...(consonants === null ? [] : [keys.skeleton(consonants)]),
    ...[...knownLeftovers(word)].map(keys.leftover),
  ]
}
