import { importOutcomes, type ImportOutcome } from '../../../contract/import.ts'

/** What the address of an import says beside which one it is. */
export interface ImportAddress {
  /** Back at the columns, although the comparison is there already. */
  step?: 'columns'
  /** Which rows of the diff are shown. */
  show?: ImportOutcome
}

/** Reads it; what makes no sense is left out. */
export const readImportAddress = ({ step, show }: Record<string, unknown>): ImportAddress => ({
  ...(step === 'columns' && { step }),
  ...(importOutcomes.includes(show as ImportOutcome) && { show: show as ImportOutcome }),
})
