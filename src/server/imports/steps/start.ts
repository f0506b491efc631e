import type { Database } from '../../database/engine.ts'
import type { JobKind } from '../../database/job-tables.ts'
import { createJob, type Asker } from '../../jobs/create.ts'
import { noCounts, requireImport, updateImport } from '../store.ts'
import { tell } from './told.ts'

type ImportJob = Extract<JobKind, 'read_import' | 'compare_import' | 'run_import'>

const stages = { read_import: 'reading', compare_import: 'comparing', run_import: 'running' } as const

/**
 * Makes the job of the next part of an import, and clears what the part before it left.
 *
 * @param byItself whether the parts after it follow without anybody looking
 * @returns the id of the job
 */
export async function startWork(
  trx: Database,
  importId: number,
  kind: ImportJob,
  asker: Asker,
  byItself = false,
): Promise<number> {
  if (kind !== 'run_import') await forgetComparison(trx, importId)
  const { rows } = await requireImport(trx, importId)
  const jobId = await createJob(
    trx,
    {
      kind,
      subject_id: importId,
      parameters: tell(byItself),
      total: kind === 'read_import' ? 0 : rows,
    },
    asker,
  )
  await updateImport(trx, importId, {
    job_id: jobId,
    stage: stages[kind],
    position: 0,
    problem: null,
    ...(kind === 'run_import' && { run_job_id: jobId }),
  })
  return jobId
}

/** Forgets what would have become of each row. */
export async function forgetComparison(trx: Database, importId: number): Promise<void> {
  for (const table of ['import_rows', 'import_keys'] as const) {
    await trx.deleteFrom(table).where('import_id', '=', importId).execute()
  }
  await updateImport(trx, importId, { counts: JSON.stringify(noCounts()), reasons: null })
}
