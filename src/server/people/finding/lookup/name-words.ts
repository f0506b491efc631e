import { foldText } from '../../../text/fold.ts'
import { isAbjad, isEastAsian, romanise } from '../../../text/romanise.ts'
import type { LookupSource } from './source.ts'

/** How a word came to its letters: as written (folded), or romanised from a script with vowels or from one without. */
export const origins = { written: 0, romanised: 1, romanisedAbjad: 2 } as const
export type Origin = (typeof origins)[keyof typeof origins]

const nameFields = ['first_name', 'middle_name', 'last_name', 'legal_name'] as const
export type NameField = (typeof nameFields)[number] | 'full_name'

/** A word that a person is found by, and where it stands in the field, in UTF-16 units. */
export interface NameWord {
  word: string
  origin: Origin
  field: NameField
  /** Null when the word as such doesn't stand there, as a name written without its space. */
  place: { start: number; end: number } | null
}

/** A stretch of letters or digits in a text. */
export interface Piece {
  text: string
  start: number
  end: number
}

/** The longest word kept, in characters: more than any name, and short enough for every index. */
const WORD_MAX = 64
/** The most words of one field: a pasted page isn't a name. */
const FIELD_WORDS_MAX = 20
/** `de`, `la`, `van`, `Mc`: parts of a name up to this long are often written together with the next. */
const PARTICLE_MAX = 3

/** The word as it is compared: folded, without spaces. */
export function foldWord(text: string): string {
  const word = foldText(text).replaceAll(' ', '')
  return word.length > WORD_MAX ? [...word].slice(0, WORD_MAX).join('') : word
}

/** The stretches of letters and digits of a text. */
export const piecesOf = (text: string): Piece[] =>
  Array.from(text.matchAll(/[\p{L}\p{N}\p{M}]+/gu), ({ 0: piece, index }) => ({
    text: piece,
    start: index,
    end: index + piece.length,
  })).slice(0, FIELD_WORDS_MAX)

/** Pieces that an apostrophe holds together, as in `O’Brien`, made one. */
export function joinAtApostrophes(text: string, pieces: Piece[]): Piece[] {
  const joined: Piece[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (last && /^['’ʼ`´]$/.test(text.slice(last.end, piece.start))) {
      joined[joined.length - 1] = { text: last.text + piece.text, start: last.start, end: piece.end }
    } else joined.push(piece)
  }
  return joined
}

/** Neighbouring pieces made one from each place on, as far as `follows` says. */
function runs(pieces: Piece[], follows: (last: Piece, next: Piece) => boolean): Piece[] {
  const joined: Piece[] = []
  for (let from = 0; from < pieces.length; from += 1) {
    const end = pieces.findIndex((next, index) => index > from && !follows(pieces[index - 1] as Piece, next))
    const run = pieces.slice(from, end === -1 ? undefined : end)
    if (run.length === 1) continue
    joined.push({
      text: run.map(({ text }) => text).join(''),
      start: (run[0] as Piece).start,
      end: (run.at(-1) as Piece).end,
    })
    from += run.length - 1
  }
  return joined
}

/** Pieces that are also written as one: `Jean-Luc` as jeanluc, `de la Cruz` as delacruz. */
function compounds(text: string, pieces: Piece[]): Piece[] {
  const between = (last: Piece, next: Piece) => text.slice(last.end, next.start)
  return [
    ...runs(pieces, (last, next) => /^[-‐‑]$/.test(between(last, next))),
    ...runs(pieces, (last, next) => last.text.length <= PARTICLE_MAX && /^\s+$/.test(between(last, next))),
  ]
}

function wordsOfField(field: NameField, value: string): NameWord[] {
  const single = piecesOf(value)
  const held = joinAtApostrophes(value, single)
  // Of `D’Amico` both `damico` and `amico` are asked for, `d` isn't.
  const tails = single.filter(
    (piece) => piece.text.length > 1 && !held.some(({ start }) => start === piece.start),
  )
  return [...held, ...tails, ...compounds(value, held)].flatMap(({ text, start, end }) =>
    readings(text).map(({ word, origin }) => ({ word, origin, field, place: { start, end } })),
  )
}

/** A word as written, and romanised where that differs. */
function readings(text: string): Pick<NameWord, 'word' | 'origin'>[] {
  const written = foldWord(text)
  if (written === '') return []
  const words: Pick<NameWord, 'word' | 'origin'>[] = [{ word: written, origin: origins.written }]
  if (/^[a-z0-9]+$/.test(written)) return words
  const roman = foldWord(romanise(text))
  if (roman !== '')
    words.push({ word: roman, origin: isAbjad(text) ? origins.romanisedAbjad : origins.romanised })
  return words
}

/** All words that a person is found by. */
export function nameWords(source: LookupSource): NameWord[] {
  const words = nameFields.flatMap((field) => {
    const value = source[field]
    return value === null ? [] : wordsOfField(field, value)
  })
  const [first, last] = [source.first_name ?? '', source.last_name ?? '']
  // In their own script these names are written without a space, family name first.
  if (isEastAsian(first) && isEastAsian(last)) {
    words.push(
      ...readings(last + first).map((reading) => ({ ...reading, field: 'full_name' as const, place: null })),
    )
  }
  return words
}
