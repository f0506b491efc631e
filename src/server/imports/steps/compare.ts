import type { Database } from '../../database/engine.ts'
import type { JobRow } from '../../jobs/read.ts'
import type { Worker } from '../../jobs/worker.ts'
import { nextBatch } from '../batches.ts'
import { planRows, type Setting } from '../plan/plan-rows.ts'
import type { PlannedRow } from '../plan/planned-row.ts'
import { removedPeople, type RemovedPeople } from '../plan/removed-people.ts'
import { ReasonTally } from '../reasons.ts'
import { RowKeys } from '../row-keys.ts'
import { learnedSetting } from '../setting.ts'
import { countsOf, requireImport, updateImport } from '../store.ts'
import { countRowsIn, earlierRows, keepRows } from './compared-rows.ts'
import { follow } from './follow.ts'

/** Compares the rows of an import with the nation, and keeps what would become of each. */
export function comparingWorker(db: Database, job: JobRow): Worker {
  const importId = job.subject_id as number
  let setting: Setting | undefined
  let removed: RemovedPeople | undefined
  return {
    async prepare() {
      const ready = (setting ??= await learnedSetting(
        db,
        await requireImport(db, importId),
        null,
        new Date(),
      ))
      removed ??= await removedPeople(db)
      return async (trx) => {
        const record = await requireImport(trx, importId)
        const batch = await nextBatch(trx, importId, record.position)
        if (!batch) {
          await updateImport(trx, importId, { stage: 'ready', position: 0 })
          await follow(trx, importId, 'run_import', job)
          return { done: 0, changed: 0, failed: 0, isOver: true }
        }
        const keys = new RowKeys(trx, importId)
        const { rows } = await planRows(trx, ready, batch.rows, {
          earlier: (marks) => keys.earlier(marks),
          rows: (numbers) => earlierRows(trx, importId, numbers, ready, keys),
          choices: new Map(),
          removed: removed ?? (() => undefined),
        })
        await keepRows(trx, importId, rows)
        await keys.keep(rows)
        const reasons = new ReasonTally(record.reasons)
        for (const { detail } of rows) reasons.count(detail)
        await updateImport(trx, importId, {
          counts: JSON.stringify(countRowsIn(countsOf(record), rows)),
          reasons: JSON.stringify(reasons.list()),
          position: batch.last,
        })
        const count = (outcome: PlannedRow['outcome']) => rows.filter((row) => row.outcome === outcome).length
        return {
          done: rows.length,
          changed: count('new') + count('changed'),
          failed: count('refused'),
          isOver: false,
        }
      }
    },
  }
}
