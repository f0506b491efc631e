import { wordReasons, type WordReason } from '../../../../contract/lookup.ts'
import type { Database } from '../../../database/engine.ts'
import { skeleton, soundCodes, soundsNear } from '../../../text/sound.ts'
import { mistakes, mistakesAllowed, typedLeftovers } from '../../../text/typo.ts'
import { origins, type NameWord, type Origin } from './name-words.ts'
import { nicknames } from './nicknames.ts'
import type { TypedWord } from './question.ts'
import { otherSpellings } from './spellings.ts'
import { keys } from './word-keys.ts'

/** Known words that a typed word stands for. */
export interface WordMatch {
  kind: WordReason
  words: string[]
  /** The words may go on. */
  start: boolean
  /** Only words that came to their letters in this way. */
  origin: Origin | null
}

/** The most known words that one typed word may sound like, or be a misspelling of. */
const NEAR_WORDS_MAX = 50
/** The most known words with a key in common that are looked at. */
const CANDIDATES_MAX = 5000

const match = (kind: WordReason, words: string[], rest: Partial<WordMatch> = {}): WordMatch => ({
  kind,
  words,
  start: false,
  origin: null,
  ...rest,
})

/** What a typed word stands for as far as it can be told without the nation's names. */
export function plainMatches({ typed, folded, roman }: TypedWord): WordMatch[] {
  const { written } = origins
  return [
    match('name', [folded], { origin: written }),
    match('name_start', [folded], { start: true, origin: written }),
    match('script', [roman], { start: true }),
    match('spelling', otherSpellings(typed, roman)),
    match('nickname', nicknames(roman)),
  ].filter(({ words }) => words.some((word) => word !== ''))
}

/** Which of the nation's words each typed one sounds like or may be a misspelling of. */
export async function nearMatches(db: Database, typed: TypedWord[]): Promise<WordMatch[][]> {
  const wanted = typed.map(({ roman }) => wantedKeys(roman))
  const words = await wordsByKey(
    db,
    wanted.flatMap((one) => [...one.sound, ...one.skeleton, ...one.leftover]),
  )
  return typed.map((word, index) => nearOf(word, wanted[index] as WantedKeys, words))
}

type WantedKeys = ReturnType<typeof wantedKeys>

function wantedKeys(word: string) {
  const consonants = skeleton(word)
  return {
    sound: soundCodes(word).map(keys.sound),
    skeleton: consonants === null ? [] : [keys.skeleton(consonants)],
    leftover: [...typedLeftovers(word)].map(keys.leftover),
  }
}

function nearOf({ roman, abjad }: TypedWord, wanted: WantedKeys, words: Map<string, string[]>): WordMatch[] {
  const withAny = (some: string[]) => [...new Set(some.flatMap((key) => words.get(key) ?? []))]
  const alike = withAny(wanted.sound).filter((word) => soundsNear(roman, word))
  const meant = withAny(wanted.leftover).filter((word) => mistakes(roman, word) <= mistakesAllowed(roman))
  return [
    match('sounds_like', nearest(roman, alike)),
    // Without their vowels too many names are alike: only where one of the two is written so.
    match('sounds_like', nearest(roman, withAny(wanted.skeleton)), {
      origin: abjad ? null : origins.romanisedAbjad,
    }),
    match('typo', nearest(roman, meant)),
  ].filter(({ words: found }) => found.length > 0)
}

const nearest = (typed: string, words: string[]): string[] =>
  words
    .map((word) => ({ word, far: mistakes(typed, word) }))
    .toSorted((one, other) => one.far - other.far || (one.word < other.word ? -1 : 1))
    .slice(0, NEAR_WORDS_MAX)
    .map(({ word }) => word)

async function wordsByKey(db: Database, wanted: string[]): Promise<Map<string, string[]>> {
  if (wanted.length === 0) return new Map()
  const rows = await db
    .selectFrom('lookup_keys')
    .select(['key', 'word'])
    .where('key', 'in', wanted)
    .limit(CANDIDATES_MAX)
    .execute()
  const byKey = Map.groupBy(rows, ({ key }) => key)
  return new Map([...byKey].map(([key, some]) => [key, some.map(({ word }) => word)]))
}

/** How a typed word, given by what it stands for, is this one of a person's; null when it isn't. */
export function kindOf(matches: WordMatch[], { word, origin }: NameWord): WordReason | null {
  const found = matches.find(
    (one) =>
      (one.origin === null || one.origin === origin) &&
      one.words.some((known) => (one.start ? word.startsWith(known) : word === known)),
  )
  return found?.kind ?? null
}

export const rankOf = (kind: WordReason): number => wordReasons.indexOf(kind)
