import { importOutcomes, type ImportOutcome } from '../../../contract/import.ts'

/** Which rows are shown: those of one outcome, or those with a remark, whatever becomes of them. */
export type ShownRows = ImportOutcome | 'remarked'
export const shownRows = [...importOutcomes, 'remarked'] as const satisfies readonly ShownRows[]

/** What the address of an import says beside which one it is. */
export interface ImportAddress {
  /** Back at the columns, although the comparison is there already. */
  step?: 'columns'
  /** Which rows of the diff are shown. */
  show?: ShownRows
}

/** Reads it; what makes no sense is left out. */
export const readImportAddress = ({ step, show }: Record<string, unknown>): ImportAddress => ({
  ...(step === 'columns' && { step }),
  ...(shownRows.includes(show as ShownRows) && { show: show as ShownRows }),
})
