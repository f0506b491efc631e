import type { SamenessReason, SamenessReasonKind } from '../../../contract/sameness.ts'
import type { Frequencies } from '../../people/sameness/frequencies.ts'
import { isContradicted, judge } from '../../people/sameness/judge.ts'
import type { SamenessRecord } from '../../people/sameness/record.ts'
import type { DraftBook, DraftPage } from './draft-book.ts'
import type { EarlierPerson } from './earlier-person.ts'
import type { RowMatch } from './match-rows.ts'

/** What is known of rows before. */
export interface RowsBefore {
  /** The first rows with a mark, by the mark; further rows of their people add theirs. */
  byMark: Map<string, number>
  rows: ReadonlyMap<number, EarlierPerson>
  book: DraftBook
  frequencies: Frequencies
  unheard: ReadonlySet<SamenessReasonKind>
}

/** Another row of the file about the person of a row: it is, or it may be. */
export interface RowBefore {
  row: number
  isSame: boolean
  weight: number
  reasons: SamenessReason[]
  page?: DraftPage
  earlier?: EarlierPerson
}

/** The row before that is about the same person, or may be: the one for which the most speaks. */
export function rowBefore(match: RowMatch, before: RowsBefore): RowBefore | undefined {
  const { byMark, rows, book } = before
  const pages = book.find(match.sought).flatMap((page): RowBefore[] => {
    const found = weigh(match, page.records, page.before?.id ?? null, before)
    return found ? [{ ...found, row: page.row, page }] : []
  })
  const numbers = new Set(match.sought.flatMap((mark) => byMark.get(mark) ?? []))
  const earlier = [...numbers].flatMap((row): RowBefore[] => {
    const one = rows.get(row)
    const found = one && weigh(match, one.records, one.personId, before)
    return found ? [{ ...found, row, earlier: one }] : []
  })
  const [first] = [...earlier, ...pages].toSorted(
    (one, other) => Number(other.isSame) - Number(one.isSame) || other.weight - one.weight,
  )
  return first
}

/** Whether a row is about the person whom other rows are about; undefined when it isn't. */
function weigh(
  { match, record, others }: RowMatch,
  records: readonly (() => SamenessRecord)[],
  personId: number | null,
  { frequencies, unheard }: RowsBefore,
): Omit<RowBefore, 'row'> | undefined {
  // Who is here already, and whom the file names by this nation's id, is told by that alone.
  if (match.kind === 'one') {
    return personId === match.id ? { isSame: true, reasons: [], weight: Infinity } : undefined
  }
  const judged = records.map((one) => judge(record(), one(), frequencies, unheard))
  const [best] = judged.toSorted((one, other) => other.weight - one.weight)
  if (!best || judged.every(({ verdict }) => verdict === 'different')) return undefined
  const isSame =
    judged.some(({ verdict }) => verdict === 'same') &&
    !judged.some(isContradicted) &&
    !(personId !== null && others.has(personId))
  return { isSame, reasons: best.reasons, weight: best.weight }
}
