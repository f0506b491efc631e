import { randomUUID } from 'node:crypto'
import { formatTime } from '../../../contract/times.ts'
import type { Database } from '../../database/engine.ts'
import { insertRows } from '../../database/insert-rows.ts'
import type { JobKind } from '../../database/job-tables.ts'
import type { JobRow } from '../../jobs/read.ts'
import { requireImport, updateImport, noCounts } from '../store.ts'

/** Who asks for work on an import, and what they said of it. */
export type Asker = Pick<JobRow, 'account_id' | 'source' | 'parameters'>

type ImportJob = Extract<JobKind, 'read_import' | 'compare_import' | 'run_import'>

const stages = { read_import: 'reading', compare_import: 'comparing', run_import: 'running' } as const

/** Makes the job of the next part of an import, and clears what the part before it left. @returns the id of the job */
export async function startWork(
  trx: Database,
  importId: number,
  kind: ImportJob,
  asker: Asker,
): Promise<number> {
  if (kind === 'compare_import') await forgetComparison(trx, importId)
  const { rows } = await requireImport(trx, importId)
  const { account_id, source, parameters } = asker
  const job = {
    undoes: null,
    kind,
    status: 'waiting' as const,
    subject_id: importId,
    problem: null,
    parameters,
    batch: randomUUID(),
    account_id,
    source,
    total: kind === 'read_import' ? 0 : rows,
    done: 0,
    changed: 0,
    failed: 0,
    created_at: formatTime(new Date()),
  }
  const [jobId] = (await insertRows(trx, 'jobs', [job], 'id')) as [number]
  await updateImport(trx, importId, {
    job_id: jobId,
    stage: stages[kind],
    position: 0,
    problem: null,
    ...(kind === 'run_import' && { run_job_id: jobId }),
  })
  return jobId
}

async function forgetComparison(trx: Database, importId: number): Promise<void> {
  for (const table of ['import_rows', 'import_keys'] as const) {
    await trx.deleteFrom(table).where('import_id', '=', importId).execute()
  }
  await updateImport(trx, importId, { counts: JSON.stringify(noCounts()) })
}
