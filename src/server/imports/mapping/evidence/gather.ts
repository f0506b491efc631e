import type { DateOrder, DecimalMark } from '../../../../contract/import-mapping.ts'
import { withoutTime } from '../cells/date-cell.ts'
import { daysWritten } from '../cells/day-text.ts'
import { isNothing, mayBeNothing } from '../cells/nothing.ts'
import { markOf } from '../cells/number-cell.ts'

/**
 * What all the cells of a column tell of how it is written, counted while the file is read: a day above 12 may come
 * in its last row. Small, so that it can be kept for a thousand columns.
 */
export interface ColumnEvidence {
  /** Cells that hold something. */
  filled: number
  /** Days that could be meant in another order, and how many of them can't be of each. */
  days: { count: number; not: Record<DateOrder, number> }
  /** The order of a day that is read in every one, such as `1980-12-31`. */
  plainDays: DateOrder | null
  /** Numbers by the sign of their decimals; `open` could have either. */
  marks: Record<DecimalMark | 'open', number>
  /** Signs and words for nothing as they are written, and how often. */
  words: Record<string, number>
}

/** What an empty column tells. */
export const noEvidence = (): ColumnEvidence => ({
  filled: 0,
  days: { count: 0, not: { ymd: 0, dmy: 0, mdy: 0 } },
  plainDays: null,
  marks: { point: 0, comma: 0, open: 0 },
  words: {},
})

/** The most words of a column that are counted, and the longest text that is looked at. */
const WORDS_MAX = 20
const LOOKED_AT_MAX = 40

/** Days as most files write them, with a time behind or without; other numbers that could be a day. */
const plainDay = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?!\d)/
const isoDay = /^\d{4}-\d\d-\d\d(?!\d)/
const otherDay = /^\d{8}$|^\d{1,4}\s?[./\-\s]\s?\d{1,2}\s?[./\-\s]\s?\d{1,4}(?!\d)|年/
const digits = /^\d+$/
const number = /^[\d+\-−–(.,]|^\p{Sc}|^[A-Za-z]{1,3}[$\s]*\d/u

/** Letters, which most cells of a file start with. */
const isLetter = (code: number) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)

/** Counts what a cell tells. There are many cells: what most of them are is told by little. */
export function note(evidence: ColumnEvidence, cell: string): void {
  if (cell === '') return
  const text = cell.trim()
  if (text === '') return
  evidence.filled += 1
  if (text.length > LOOKED_AT_MAX) return
  if (mayBeNothing(text) && isNothing(text)) return noteWord(evidence, text)
  if (isLetter(text.charCodeAt(0)) && isLetter(text.charCodeAt(1)) && isLetter(text.charCodeAt(2))) return
  if (digits.test(text) ? text.length !== 8 : !number.test(text)) return
  noteDay(evidence, text)
  noteMark(evidence, text)
}

function noteWord({ words }: ColumnEvidence, text: string): void {
  const before = words[text]
  if (before !== undefined) words[text] = before + 1
  else if (Object.keys(words).length < WORDS_MAX) words[text] = 1
}

const orders = ['ymd', 'dmy', 'mdy'] as const

function noteDay(evidence: ColumnEvidence, text: string): void {
  if (isoDay.test(text)) {
    evidence.plainDays ??= 'ymd'
    return
  }
  const [, first, , second] = plainDay.exec(text) ?? []
  if (first !== undefined) return noteNumbers(evidence, Number(first), Number(second))
  if (!otherDay.test(text)) return
  const ways = daysWritten(withoutTime(text))
  const [way] = ways
  if (!way) return
  if (ways.length === 1 && (way.named || (way.order === 'ymd' && way.year.length === 4))) {
    evidence.plainDays ??= way.order
    return
  }
  evidence.days.count += 1
  for (const order of orders) {
    if (!ways.some((one) => one.order === order)) evidence.days.not[order] += 1
  }
}

/** Two numbers before a year; a day that there isn't, such as 31 June, tells nothing. */
function noteNumbers({ days }: ColumnEvidence, first: number, second: number): void {
  const canBe = { dmy: first <= 31 && second <= 12, mdy: first <= 12 && second <= 31 }
  if (first === 0 || second === 0 || !(canBe.dmy || canBe.mdy)) return
  days.count += 1
  days.not.ymd += 1
  if (!canBe.dmy) days.not.dmy += 1
  if (!canBe.mdy) days.not.mdy += 1
}

function noteMark({ marks }: ColumnEvidence, text: string): void {
  if (!text.includes('.') && !text.includes(',')) return
  const mark = /^\d+\.\d\d$/.test(text) ? 'point' : markOf(text)
  if (mark !== null) marks[mark] += 1
}

/** Counts what the rows of a file tell, while they are read. */
export class Gatherer {
  readonly columns: ColumnEvidence[]

  constructor(width: number) {
    this.columns = Array.from({ length: width }, noEvidence)
  }

  add(cells: readonly string[]): void {
    for (let column = 0; column < cells.length; column += 1) {
      const evidence = this.columns[column]
      if (evidence) note(evidence, cells[column] as string)
    }
  }
}

/** What some cells of a column tell. */
export function evidenceOf(cells: readonly string[]): ColumnEvidence {
  const evidence = noEvidence()
  for (const cell of cells) note(evidence, cell)
  return evidence
}
