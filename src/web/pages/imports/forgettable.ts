import type { Import } from '../../../contract/import.ts'
import { isUnderWay } from '../../api/imports.ts'

/** Whether an import changed nobody and isn't worked on, and so can be forgotten with its file. */
export const isForgettable = (one: Import): boolean =>
  ['mapping', 'ready', 'failed'].includes(one.stage) ||
  (one.stage === 'cancelled' && !one.undoable) ||
  (['reading', 'comparing'].includes(one.stage) && !isUnderWay(one))
