import { dateOrders, type DateOrder, type DecimalMark } from '../../../../contract/import-mapping.ts'
import { isNoText } from '../cells/nothing.ts'
import type { ColumnEvidence } from './gather.ts'

/**
 * How a column writes its days, as far as all of them tell: `25/12/1980` can only be `dmy`, and says so for the whole
 * column. Null when nothing tells, or when two contradict one another.
 */
export function toldOrder({ days, plainDays }: ColumnEvidence): DateOrder | null {
  if (days.count === 0) return plainDays
  const [order, ...others] = dateOrders.filter((one) => days.not[one] === 0)
  return order !== undefined && others.length === 0 ? order : null
}

/** Whether days of a column could be meant in two ways, or contradict one another, and it doesn't tell by itself. */
export const asksOrder = (evidence: ColumnEvidence): boolean =>
  evidence.days.count > 0 && toldOrder(evidence) === null

/** Whether there is an order that all days of a column can have: others may tell which. */
export const takesOrder = ({ days }: ColumnEvidence, order: DateOrder | null): boolean =>
  order !== null && days.not[order] === 0

/** The sign of a column’s decimals, as far as its numbers tell; null when none does, or when they contradict. */
export function toldMark({ marks }: ColumnEvidence): DecimalMark | null {
  if (marks.point > 0 && marks.comma > 0) return null
  return marks.point > 0 ? 'point' : marks.comma > 0 ? 'comma' : null
}

/** Whether numbers of a column could be thousands or have decimals, and it doesn't tell by itself. */
export const asksMark = (evidence: ColumnEvidence): boolean =>
  evidence.marks.open > 0 && toldMark(evidence) === null

/** Whether no number of a column contradicts a sign: others may tell which. */
export const takesMark = ({ marks }: ColumnEvidence): boolean => marks.point === 0 || marks.comma === 0

/** What all those say who can tell; null when they contradict one another. */
export function agreed<Answer>(answers: readonly (Answer | null)[]): Answer | null {
  const told = new Set(answers.filter((one) => one !== null))
  const [only] = told
  return told.size === 1 ? (only as Answer) : null
}

/** Words that are names as well, so that a few of them are people. */
const familyName = /^(?:Null|Na|None|Nan|Nil)$/
/** From how many cells on, and from which share of the column, a word is its sign for nothing. */
const MANY = { count: 2, share: 0.01 }
const MANY_NAMES = { count: 3, share: 0.1 }

/** The words that mean nothing in a column of texts: signs that are no text, and words that many of its cells hold. */
export const emptyWords = ({ filled, words }: ColumnEvidence, holdsNames: boolean): string[] =>
  Object.entries(words)
    .filter(([word, count]) => {
      const many = holdsNames && familyName.test(word) ? MANY_NAMES : MANY
      return isNoText(word) || (count >= many.count && count >= many.share * filled)
    })
    .map(([word]) => word)
