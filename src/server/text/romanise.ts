import anyAscii from 'any-ascii'

/**
 * A word in the letters a to z and digits, or an empty text when that can't be done. Han is read as Mandarin,
 * Hangul by the Revised Romanisation; kana, Cyrillic, Greek and the Indic scripts by their sounds.
 */
export const romanise = (word: string): string =>
  anyAscii(word.normalize('NFC').toLowerCase().replace(greekU, 'ou'))
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')

/** Two letters that are one sound; any-ascii takes them one by one and writes `oy`. */
const greekU = /ο[υύ]/g

/** Whether a word is in a script that leaves out most vowels. */
export const isAbjad = (word: string): boolean => /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(word)

/** Whether a word is in a script that is commonly written without spaces or with one sign a syllable. */
export const isEastAsian = (word: string): boolean =>
  /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u.test(word)
