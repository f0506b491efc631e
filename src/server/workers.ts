import { stepExport } from './exports/step.ts'
import { comparingWorker } from './imports/steps/compare.ts'
import { readingWorker } from './imports/steps/read.ts'
import { runWorker } from './imports/steps/run-worker.ts'
import { updateImport } from './imports/store.ts'
import { stepPeople } from './jobs/people-step.ts'
import { stepping, type Workers } from './jobs/worker.ts'

/** What works on the jobs of each kind. */
export const workers: Workers = {
  bulk_change: stepping(stepPeople),
  undo: stepping(stepPeople),
  read_import: readingWorker,
  compare_import: comparingWorker,
  run_import: runWorker,
  undo_import: stepping(async (trx, job) => {
    const step = await stepPeople(trx, job)
    if (step !== 'failed' && step.isOver)
      await updateImport(trx, job.subject_id as number, { stage: 'undone' })
    return step
  }),
  export: stepping(stepExport),
}
