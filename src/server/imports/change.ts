import { validationProblem } from '../../contract/complaint.ts'
import { parseTarget, type ColumnMapping } from '../../contract/import-mapping.ts'
import type { ImportChange } from '../../contract/import.ts'
import { Problem } from '../../contract/problem.ts'
import { rules } from '../../contract/rules.ts'
import type { Database } from '../database/engine.ts'
import { inTransaction } from '../database/transaction.ts'
import type { Asker } from '../jobs/create.ts'
import { loadCustomFields } from '../people/parts/custom-fields.ts'
import { forgetComparison, startWork } from './steps/start.ts'
import { headerOf, removeImport, requireImport, requireStage, updateImport } from './store.ts'

/**
 * Chooses how a file is read, where its columns go and how its people are matched. Another format reads it anew;
 * anything else makes a comparison that was made before void. Throws `conflict` once it runs, `validation_failed`.
 *
 * @returns the job that reads the file anew, if it is
 */
export const changeImport = (
  db: Database,
  id: number,
  { format, mapping, options }: ImportChange,
  asker: Asker,
): Promise<number | null> =>
  inTransaction(db, async (trx) => {
    const record = await requireImport(trx, id)
    requireStage(record, 'mapping', 'ready', 'failed')
    if (mapping) await requireMapping(trx, headerOf(record), mapping)
    const kept = { ...JSON.parse(record.options), ...options }
    await updateImport(trx, id, {
      options: JSON.stringify(kept),
      ...(mapping && { mapping: JSON.stringify(mapping) }),
      ...(format && { format: JSON.stringify(format) }),
      ...(record.stage === 'ready' && { stage: 'mapping' }),
    })
    if (record.stage === 'ready') await forgetComparison(trx, id)
    if (!format) return null
    if (record.file_id === null) throw new Problem('conflict', 'The file is no longer kept: upload it again.')
    return startWork(trx, id, 'read_import', asker)
  })

/** Throws `validation_failed` unless each column of the file goes somewhere that is there. */
async function requireMapping(trx: Database, header: string[], mapping: ColumnMapping[]): Promise<void> {
  if (mapping.length !== header.length)
    throw validationProblem([{ field: 'mapping', rule: 'should have an entry for each column' }])
  const slugs = new Set((await loadCustomFields(trx)).map(({ slug }) => slug))
  const complaints = mapping.flatMap(({ target }, column) => {
    const parsed = target === null ? null : parseTarget(target)
    return parsed?.kind === 'custom' && !slugs.has(parsed.slug)
      ? [{ field: `mapping.${column}.target`, rule: rules.choice, value: target }]
      : []
  })
  if (complaints.length > 0) throw validationProblem(complaints)
}

/** Forgets an import that changed nobody, with its file. Throws `conflict` for one that runs or did. */
export const destroyImport = (db: Database, id: number): Promise<void> =>
  inTransaction(db, async (trx) => {
    const record = await requireImport(trx, id)
    if (record.run_job_id !== null) throw new Problem('conflict', 'What an import did stays in the history.')
    if (record.job_id !== null) {
      await trx.updateTable('jobs').set({ status: 'cancelled' }).where('id', '=', record.job_id).execute()
    }
    await removeImport(trx, record)
  })
