import type { RowDraft } from './row.ts'

/** What is to be said of a cell: the rule that it breaks, so that nothing is taken of it, or what was made of it. */
export type CellWord = string | { remark: string }

/** Puts the text of a cell, which is not empty, into the row. Answers what is to be said of it, or null. */
export type PutCell = (text: string, row: RowDraft, column: number) => CellWord | null
