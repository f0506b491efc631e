import type { Database } from '../../database/engine.ts'
import type { JobRow } from '../../jobs/read.ts'
import type { Worker } from '../../jobs/worker.ts'
import { nationWorker } from '../nation/nation-worker.ts'
import { requireImport } from '../store.ts'
import { runningWorker } from './run.ts'

/** Runs an import, of a table of people or of a whole nation. */
export function runWorker(db: Database, job: JobRow): Worker {
  let worker: Worker | undefined
  return {
    async prepare() {
      const { type } = await requireImport(db, job.subject_id as number)
      worker ??= type === 'nation' ? nationWorker(db, job) : runningWorker(db, job)
      return worker.prepare()
    },
  }
}
