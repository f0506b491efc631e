import type { RawBuilder } from 'kysely'
import type { Database } from '../../../database/engine.ts'
import { typedWords } from '../../finding/lookup/question.ts'
import { everyWord } from '../../finding/lookup/tiers.ts'
import { nearMatches, plainMatches, type WordMatch } from '../../finding/lookup/word-match.ts'

/** `de`, `la`, `van`: words of a last name up to this long don't tell families apart when there are others. */
const PARTICLE_MAX = 3

/**
 * A query of those whose first name and one word of the last name are near: the same, a nickname, a sound-alike,
 * another script or a typo; null when one of the names isn't known.
 */
export async function nearlyNamed(
  db: Database,
  { first_name, last_name }: { first_name: string | null; last_name: string | null },
): Promise<RawBuilder<unknown> | null> {
  const [first] = typedWords(first_name ?? '')
  const lasts = typedWords(last_name ?? '')
  if (!first || lasts.length === 0) return null
  const long = lasts.filter(({ folded }) => folded.length > PARTICLE_MAX)
  const words = [first, ...(long.length > 0 ? long : lasts)]
  const near = await nearMatches(db, words)
  const [firsts = [], ...others] = words.map((word, index) =>
    whole([...plainMatches(word), ...(near[index] ?? [])]),
  )
  return everyWord([firsts, others.flat()])
}

/** A name that only begins so is another; of one in another script, too, only the whole word counts. */
const whole = (matches: WordMatch[]): WordMatch[] =>
  matches
    .filter(({ kind }) => kind !== 'name_start')
    .map((match) => (match.kind === 'script' ? { ...match, start: false } : match))
