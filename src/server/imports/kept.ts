import type { Database } from '../database/engine.ts'
import { readFailures } from '../jobs/read.ts'
import { requireImport } from './store.ts'

/** The people for whom the undo of an import could not do everything. Throws `not_found`. */
export async function listKept(db: Database, id: number) {
  const { stage, job_id } = await requireImport(db, id)
  const isUndo = stage === 'undoing' || stage === 'undone'
  const failures = isUndo && job_id !== null ? await readFailures(db, job_id) : []
  return failures.map(({ kept = [], ...failure }) => ({ ...failure, fields: kept }))
}
