import type { LookupAnswer } from '../../../src/contract/lookup.ts'
import type { Nation } from './served-nation.ts'

/** Looks people up and gives those found; throws when the question is refused. */
export async function lookup(
  nation: Nation,
  q: string,
  more: Record<string, string> = {},
): Promise<LookupAnswer['results']> {
  const { status, body } = await nation.call('lookupPeople', { query: { q, ...more } })
  if (status !== 200) throw new Error(`“${q}” was refused: ${JSON.stringify(body)}`)
  return (body as LookupAnswer).results
}
