import type { MatchKey } from '../../../contract/import.ts'
import type { Region } from '../../../contract/nation.ts'
import { chunks } from '../../database/chunks.ts'
import type { Database } from '../../database/engine.ts'
import type { ReadRow } from '../mapping/row.ts'
import { findHits, hitKey, type Hits } from './find-matches.ts'
import { comparedName, keysOf, markOf, markOfPerson, type ComparedName, type Key } from './keys.ts'
import { matchRow, type Match } from './match-row.ts'

/** A row with whom it means, and what tells it apart in its file. */
export interface RowMatch {
  number: number
  said: ReadRow
  name: ComparedName
  match: Match
  /** Another row of one of these is the same person. */
  marks: string[]
  /** Another row of one of these has the same email: it is the same person unless the first names contradict. */
  emailMarks: string[]
}

/** Finds whom rows mean. `choices` has the rows of which somebody said it: an id, or 0 for someone new. */
export async function matchRows(
  db: Database,
  rows: readonly { number: number; said: ReadRow }[],
  matching: readonly MatchKey[],
  region: Region,
  choices: ReadonlyMap<number, number>,
): Promise<RowMatch[]> {
  const keyed = rows.map((row) => {
    const name = comparedName(row.said.input)
    return { ...row, name, keys: keysOf(row.said, name, matching, region) }
  })
  const hits = await findHits(
    db,
    keyed.flatMap(({ keys }) => keys),
  )
  const names = await loadNames(db, contactOwners(keyed, hits))
  const nameOf = (id: number) => names.get(id) ?? nobody
  return keyed.map(({ number, said, name, keys }) => {
    const chosen = choices.get(number)
    const match = chosen === undefined ? matchRow(keys, hits, name, nameOf) : chosenMatch(chosen)
    const own = match.kind === 'one' ? [markOfPerson(match.id)] : []
    // Of whom somebody said who they are, nothing else is to be told from the row.
    if (chosen !== undefined) return { number, said, name, match, marks: own, emailMarks: [] }
    const [emails, others] = [true, false].map((isEmail) =>
      keys.filter(({ key }) => (key === 'email') === isEmail).map((key) => markOf(key, name)),
    ) as [string[], string[]]
    return { number, said, name, match, marks: [...others, ...own], emailMarks: emails }
  })
}

const nobody: ComparedName = { first: '', last: '', whole: '' }

const chosenMatch = (id: number): Match => (id === 0 ? { kind: 'none' } : { kind: 'one', id, by: 'id' })

const contactOwners = (keyed: { keys: Key[] }[], hits: Hits): number[] => [
  ...new Set(
    keyed.flatMap(({ keys }) =>
      keys
        .filter(({ key }) => key === 'phone' || key === 'email')
        .flatMap((key) => [...(hits.get(hitKey(key)) ?? [])]),
    ),
  ),
]

/** The names of people as they are compared. */
async function loadNames(db: Database, ids: number[]): Promise<Map<number, ComparedName>> {
  const names = new Map<number, ComparedName>()
  for (const some of chunks(ids)) {
    const rows = await db
      .selectFrom('people')
      .select(['id', 'first_name_key', 'last_name_key', 'name_key'])
      .where('id', 'in', some)
      .execute()
    for (const row of rows) {
      names.set(row.id, { first: row.first_name_key, last: row.last_name_key, whole: row.name_key })
    }
  }
  return names
}
