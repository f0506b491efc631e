import type { Import } from '../../../contract/import.ts'

/** Whether an import changed nobody, and so can be forgotten with its file. */
export const isForgettable = ({ stage, undoable }: Import): boolean =>
  ['mapping', 'ready', 'failed'].includes(stage) || (stage === 'cancelled' && !undoable)
