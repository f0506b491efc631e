import { withoutApostrophe } from '../../../people/parts/csv-cells.ts'

/** The text of a cell as it is read: without spaces around it, non-breaking ones too, and without what our export put before it. */
export const cellText = (cell: string): string => withoutApostrophe(cell.trim())
