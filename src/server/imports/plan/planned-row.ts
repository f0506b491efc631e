import type { Refusal } from '../../../contract/import-row.ts'
import type { ImportOutcome, MatchKey } from '../../../contract/import.ts'
import type { NamedPerson } from '../../../contract/named-person.ts'
import { rules } from '../../../contract/rules.ts'
import type { CellComplaint, Reference } from '../mapping/row.ts'
import type { Doubt } from './match-row.ts'
import type { RowChange } from './row-changes.ts'

/** What is to be said of a row besides its outcome; kept as JSON. */
export interface RowDetail {
  matched_by?: MatchKey
  changes?: RowChange[]
  refusals?: Refusal[]
  remarks?: Refusal[]
  candidates?: number[]
  /** What speaks for and against whom an unsure row could be: people, or the row before. */
  doubts?: Doubt[]
  same_as?: number
  /** Somebody who was removed and has the id or the email of the row. */
  removed?: NamedPerson
  /** People whom the row names and who aren't here: they may be in the file, further down. */
  unknown?: Omit<Reference, 'column'>[]
}

/** What is remarked of a row, and the people it names who aren't found. */
export const remarksOf = ({ remarks = [], unknown = [] }: RowDetail): Refusal[] => [
  ...remarks,
  ...unknown.map(({ field, value }) => ({ column: field, value, rule: rules.unknownPerson })),
]

/** Whether something is remarked of a row. */
export const isRemarked = (detail: RowDetail): boolean => remarksOf(detail).length > 0

/** What becomes of a row. */
export interface PlannedRow {
  row: number
  outcome: ImportOutcome
  personId: number | null
  detail: RowDetail
  /** What tells the row apart in its file. */
  marks: string[]
  /** The draft that it is a part of, as its place in the plan's. */
  draft: number | null
}

/** A row with its outcome, of which nothing else is known yet. */
export const planned = (row: number, outcome: ImportOutcome, rest: Partial<PlannedRow> = {}): PlannedRow => ({
  row,
  outcome,
  personId: null,
  detail: {},
  marks: [],
  draft: null,
  ...rest,
})

/** Complaints with the names of their columns. */
export const inWords = (complaints: readonly CellComplaint[], header: readonly string[]): Refusal[] =>
  complaints.map(({ column, rule, value }) => ({ column: header[column] ?? null, value, rule }))
