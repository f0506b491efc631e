import type { MatchKey } from '../../../contract/import.ts'
import type { Region } from '../../../contract/nation.ts'
import type { Database } from '../../database/engine.ts'
import { isContradicted, judge } from '../../people/sameness/judge.ts'
import { loadRecords } from '../../people/sameness/load-records.ts'
import type { Frequencies } from '../../people/sameness/frequencies.ts'
import type { NationFrequencies } from '../../people/sameness/nation-frequencies.ts'
import type { SamenessRecord } from '../../people/sameness/record.ts'
import type { ReadRow } from '../mapping/row.ts'
import { candidatesOf, findHits } from './find-candidates.ts'
import { markOfPerson, marksOf, soughtRow, type SoughtRow } from './keys.ts'
import { matchRow, unheardWithout, type Candidate, type Match } from './match-row.ts'
import type { SharedIds } from './shared-ids.ts'

/** A row with whom it means, and what tells it apart in its file. */
export interface RowMatch {
  number: number
  said: ReadRow
  /** What it is judged by, made when it is asked for. */
  record: () => SamenessRecord
  match: Match
  /** What it is known by from now on. */
  marks: string[]
  /** Rows before that have one of these may be the same person; of someone who is here, their own mark alone. */
  sought: string[]
  /** People of the nation whom something of the row contradicts. */
  others: ReadonlySet<number>
}

/** What whom rows mean is judged with. */
export interface Judging {
  matching: readonly MatchKey[]
  region: Region
  /** Which ids of other systems don't behave like one. */
  shared: SharedIds
  nation: NationFrequencies
  /** The rows of which somebody said whom they mean: an id, or 0 for someone new. */
  choices: ReadonlyMap<number, number>
  /** Of rows that were compared before: whom they were told to mean, as long as that can be. */
  expected: ReadonlyMap<number, number>
  /** Nobody with a greater id is looked for: all of them are such. */
  newest?: number | undefined
  /** People who are not to be found: those whom rows before these made. */
  hidden: (ids: number[]) => Promise<ReadonlySet<number>>
}

interface Prepared extends SoughtRow {
  number: number
  said: ReadRow
  candidates: ReadonlySet<number>
}

const nobody: ReadonlySet<number> = new Set()

/** Finds whom rows mean, and gives the frequencies that they were judged by. */
export async function matchRows(
  db: Database,
  rows: readonly { number: number; said: ReadRow }[],
  judging: Judging,
): Promise<{ matches: RowMatch[]; frequencies: Frequencies }> {
  const keys = new Set(judging.matching)
  const prepared = rows.map(({ number, said }): Prepared => ({
    number,
    said,
    ...soughtRow(said, keys, judging.region, judging.shared.isHeard),
    candidates: nobody,
  }))
  const hits = await findHits(
    db,
    prepared.map(({ sought }) => sought),
    judging.newest,
  )
  const isHere = (id: number | null) => id !== null && hits.has(`id|${id}`)
  if (hits.size > 0) {
    for (const row of prepared) {
      const isTold = isHere(row.sought.own) || judging.choices.has(row.number)
      if (!isTold) row.candidates = candidatesOf(row, hits)
    }
  }
  const doubtful = prepared.filter(({ candidates }) => candidates.size > 0)
  const ids = [...new Set(doubtful.flatMap(({ candidates }) => [...candidates]))]
  const hidden = ids.length > 0 ? await judging.hidden(ids) : nobody
  const records = await loadRecords(
    db,
    ids.filter((id) => !hidden.has(id)),
  )
  const frequencies = await judging.nation.of(db, askedOf(doubtful))
  const unheard = unheardWithout(keys)
  const matches = prepared.map((row): RowMatch => {
    const { number, said, record, sought } = row
    const chosen = judging.choices.get(number)
    // Of whom somebody said who they are, nothing else is to be told from the row.
    if (chosen !== undefined) {
      const own = chosen === 0 ? [] : [markOfPerson(chosen)]
      return { number, said, record, match: chosenMatch(chosen), marks: own, sought: own, others: nobody }
    }
    const marks = marksOf(row)
    const meant = (match: Match, others = nobody): RowMatch => {
      if (match.kind !== 'one') return { number, said, record, match, marks, sought: marks, others }
      const own = markOfPerson(match.id)
      return { number, said, record, match, marks: [...marks, own], sought: [own], others }
    }
    if (isHere(sought.own)) return meant({ kind: 'one', id: sought.own as number, by: 'id' })
    const judged = [...row.candidates].flatMap((id): Candidate[] => {
      const other = records.get(id)
      return other ? [{ id, record: other, judgement: judge(record(), other, frequencies, unheard) }] : []
    })
    if (judged.length === 0) return meant({ kind: 'none' })
    const heard = withoutSharedIds(judged, record())
    const match = matchRow(record(), heard, judging.matching)
    const expected = judging.expected.get(number)
    const others = new Set(
      heard.flatMap(({ id, judgement }) =>
        judgement.verdict !== 'same' && isContradicted(judgement) ? [id] : [],
      ),
    )
    const isStill =
      expected !== undefined && match.kind === 'several' && match.candidates.some(({ id }) => id === expected)
    return isStill ? meant({ kind: 'one', id: expected, by: match.by }, others) : meant(match, others)
  })
  return { matches, frequencies }
}

/** From this many people on an id is nobody's: it stands for a county, or for nothing. */
const SHARED_BY = 3

/** Of an id that many people of the nation have, under other names than the row's, none is meant by it. */
function withoutSharedIds(judged: Candidate[], row: SamenessRecord): Candidate[] {
  const doubtful = judged.filter(
    ({ judgement: { verdict, reasons } }) =>
      verdict === 'maybe' && reasons.some(({ kind }) => kind === 'other_id'),
  )
  if (doubtful.length < SHARED_BY || Object.keys(row.ids).length === 0) return judged
  return judged.filter((one) => !doubtful.includes(one))
}

const chosenMatch = (id: number): Match => (id === 0 ? { kind: 'none' } : { kind: 'one', id, by: 'id' })

const askedOf = (rows: readonly Prepared[]) => ({
  firsts: rows.map(({ first }) => first),
  lasts: rows.map(({ last }) => last),
  streets: rows.flatMap(({ sought }) => sought.streets),
})
