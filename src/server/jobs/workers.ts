import { stepPeople } from './people-step.ts'
import { stepping, type Workers } from './worker.ts'

/** What works on the jobs of each kind. */
export const workers: Workers = {
  bulk_change: stepping(stepPeople),
  undo: stepping(stepPeople),
}
