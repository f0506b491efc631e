import type { WordReason } from '../../../../contract/lookup.ts'
import type { Database } from '../../../database/engine.ts'
import { foldText } from '../../../text/fold.ts'
import { fullName } from '../../parts/full-name.ts'
import { explainName } from '../../finding/lookup/explain.ts'
import { typedWords, type TypedWord } from '../../finding/lookup/question.ts'
import type { LookupSource } from '../../finding/lookup/source.ts'
import { nearMatches, plainMatches, rankOf, type WordMatch } from '../../finding/lookup/word-match.ts'

/** `de`, `la`, `van`: words of a last name up to this long don't tell families apart when there are others. */
const PARTICLE_MAX = 3

/** A word of a name with all that it may stand for. */
export interface NamePart {
  folded: string
  matches: WordMatch[]
}

/** The words of a name that must come back in another for the two to be alike: the first, and any of the last. */
export interface SoughtName {
  key: string
  first: NamePart | null
  lasts: NamePart[]
}

/** A name ready to be held against others. */
export async function soughtName(db: Database, source: LookupSource): Promise<SoughtName> {
  const [first] = typedWords(source.first_name ?? '')
  const lasts = typedWords(source.last_name ?? '')
  const long = lasts.filter(({ folded }) => folded.length > PARTICLE_MAX)
  const words = [...(first ? [first] : []), ...(long.length > 0 ? long : lasts)]
  const near = await nearMatches(db, words)
  const parts = words.map((word, index) => partOf(word, near[index] ?? []))
  return {
    key: foldText(fullName(source) ?? ''),
    first: first ? (parts[0] ?? null) : null,
    lasts: first ? parts.slice(1) : parts,
  }
}

/** Of a name in another script only the whole word counts here, not its start. */
const partOf = (word: TypedWord, near: WordMatch[]): NamePart => ({
  folded: word.folded,
  matches: [...plainMatches(word), ...near].map((match) =>
    match.kind === 'script' ? { ...match, start: false } : match,
  ),
})

/** How a name is alike: `reason` by the word that fits least; `isWhole` when first and last name both are. */
export interface Likeness {
  reason: WordReason | 'other_name'
  isWhole: boolean
}

/** How someone's name is like the one sought; null when there is nothing to compare. */
export function likeness(name: SoughtName, source: LookupSource): Likeness | null {
  const theirs = foldText(fullName(source) ?? '')
  if (name.key === '' || theirs === '') return null
  if (name.key === theirs) return { reason: 'name', isWhole: true }
  const { first, lasts } = name
  const readings = lasts.length > 0 ? lasts.map((last) => [first, last]) : [[first]]
  const found = readings.flatMap(
    (parts) =>
      explainName(
        source,
        parts.filter((part) => part !== null),
      )?.kind ?? [],
  )
  const [reason] = (found as WordReason[]).toSorted((one, other) => rankOf(one) - rankOf(other))
  const isWhole = first !== null && lasts.length > 0
  return reason ? { reason, isWhole } : { reason: 'other_name', isWhole }
}
