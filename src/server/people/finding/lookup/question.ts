import type { CountryCode } from 'libphonenumber-js/min'
import { foldText } from '../../../text/fold.ts'
import { normalizePhone } from '../../../text/phone-number.ts'
import { isAbjad, romanise } from '../../../text/romanise.ts'
import { digitsOf, foldContact, PART_MIN } from './contacts.ts'
import { foldWord, joinAtApostrophes, piecesOf } from './name-words.ts'

/** A word of a name as it was typed, in the forms it is compared in. */
export interface TypedWord {
  /** In lower case, with its accents. */
  typed: string
  folded: string
  /** In Latin letters; the folded word when that is Latin already. */
  roman: string
  abjad: boolean
}

/** What a text may mean. */
export interface Question {
  id: number | null
  externalId: string | null
  email: string | null
  /** In E.164. */
  phone: string | null
  /** What an email, a phone or an external id may contain; no part is that of another. */
  parts: string[]
  /** Whole names, folded: the words as typed, and turned around, since family names are typed first as well. */
  fullNames: string[]
  words: TypedWord[]
}

/** The most words of a name that are looked at: more than anyone types. */
const WORDS_MAX = 8
/** The fewest digits that are taken for a phone number as a whole: those of the shortest national numbers. */
const PHONE_DIGITS_MIN = 7

const nothing: Question = {
  id: null,
  externalId: null,
  email: null,
  phone: null,
  parts: [],
  fullNames: [],
  words: [],
}

const isPhoneLike = (text: string) => /^[\p{Nd}\s()+./‐-―-]+$/u.test(text)

/**
 * Works out what a text may mean: `id:672`, `ext:8491`, an email, a phone number in any form, a part of those, a
 * name. A number alone may be all but a name.
 *
 * @param region of phone numbers without a country code
 */
export function readQuestion(given: string, region: CountryCode): Question {
  const text = given.replace(/[\p{Cc}\s]+/gu, ' ').trim()
  const [, kind, value = ''] = /^(id|ext)\s*:\s*(.*)$/i.exec(text) ?? []
  if (kind?.toLowerCase() === 'id') return { ...nothing, id: asId(value) }
  if (kind) return { ...nothing, externalId: value || null }
  const digits = digitsOf(text)
  const exact = {
    id: asId(text.replace(/^#/, '')),
    externalId: text || null,
    email: text.includes('@') ? foldContact(text) : null,
    phone: digits.length >= PHONE_DIGITS_MIN ? normalizePhone(asciiDigits(text), region) : null,
    parts: partsOf(text, digits),
  }
  if (exact.email !== null) return { ...nothing, ...exact }
  return { ...exact, fullNames: turnedAround(foldText(text)), words: typedWords(text) }
}

const asciiDigits = (text: string) => text.replace(/\p{Nd}/gu, (digit) => digitsOf(digit))

function asId(text: string): number | null {
  const id = /^\d+$/.test(text) ? Number(text) : NaN
  return Number.isSafeInteger(id) ? id : null
}

/** National numbers are typed with a zero that international ones lack, and international ones with `00`. */
function partsOf(text: string, digits: string): string[] {
  const whole = /\s/.test(text) ? '' : foldContact(text)
  const parts = isPhoneLike(text) ? [digits, digits.replace(/^0+/, ''), whole] : [whole]
  return [...new Set(parts)].filter((part) => part.length >= PART_MIN)
}

/** The words of a name as typed, in the forms they are compared in. */
export function typedWords(text: string): TypedWord[] {
  return joinAtApostrophes(text, piecesOf(text))
    .slice(0, WORDS_MAX)
    .map(({ text: piece }) => wordOf(piece))
    .filter(({ folded }) => folded !== '')
}

function wordOf(piece: string): TypedWord {
  const folded = foldWord(piece)
  const roman = /^[a-z0-9]*$/.test(folded) ? folded : foldWord(romanise(piece))
  return { typed: piece.toLowerCase(), folded, roman, abjad: isAbjad(piece) }
}

function turnedAround(name: string): string[] {
  const words = name.split(' ')
  if (name === '' || words.length > WORDS_MAX) return name === '' ? [] : [name]
  return words.map((_, start) => [...words.slice(start), ...words.slice(0, start)].join(' '))
}

/** The ways to read two neighbouring words as one: a name that its bearer writes together. */
export const joinedReadings = (words: TypedWord[]): TypedWord[][] =>
  words.slice(1).map((word, index) => {
    const one = wordOf((words[index] as TypedWord).typed + word.typed)
    return [...words.slice(0, index), one, ...words.slice(index + 2)]
  })
