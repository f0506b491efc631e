import type { ImportCounts } from '../../../contract/import.ts'
import type { Database } from '../../database/engine.ts'
import { insertRows } from '../../database/insert-rows.ts'
import type { JobRow } from '../../jobs/read.ts'
import type { Worker } from '../../jobs/worker.ts'
import { nextBatch, rowsOf } from '../batches.ts'
import { comparedName } from '../plan/keys.ts'
import { isRemarked, planRows, type PlannedRow, type Setting } from '../plan/plan-rows.ts'
import { ReasonTally } from '../reasons.ts'
import { RowKeys } from '../row-keys.ts'
import { settingOf } from '../setting.ts'
import { countsOf, requireImport, updateImport } from '../store.ts'
import { follow } from './follow.ts'

/** Compares the rows of an import with the nation, and keeps what would become of each. */
export function comparingWorker(db: Database, job: JobRow): Worker {
  const importId = job.subject_id as number
  let setting: Setting | undefined
  return {
    async prepare() {
      const ready = (setting ??= await settingOf(db, await requireImport(db, importId), null, new Date()))
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
          names: (numbers) => namesIn(trx, importId, numbers, ready),
          choices: new Map(),
        })
        await keepRows(trx, importId, rows)
        await keys.keep(rows)
        const reasons = new ReasonTally(record.reasons)
        for (const { detail } of rows) reasons.count(detail)
        await updateImport(trx, importId, {
          counts: JSON.stringify(countMore(countsOf(record), rows)),
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

/** The names in rows of the file. */
async function namesIn(trx: Database, importId: number, rows: number[], { read }: Setting) {
  const found = await rowsOf(trx, importId, rows)
  return new Map(rows.map((row) => [row, comparedName(read(found.get(row)?.cells ?? []).input)]))
}

/** Keeps what becomes of rows. */
async function keepRows(trx: Database, importId: number, rows: PlannedRow[]): Promise<void> {
  await insertRows(
    trx,
    'import_rows',
    rows.map(({ row, outcome, personId, detail }) => ({
      import_id: importId,
      row,
      outcome,
      left_out: 0,
      remarked: Number(isRemarked(detail)),
      person_id: personId,
      choice: null,
      detail: Object.keys(detail).length === 0 ? null : JSON.stringify(detail),
    })),
  )
}

function countMore(counts: ImportCounts, rows: PlannedRow[]): ImportCounts {
  const after = { ...counts }
  for (const { outcome, detail } of rows) {
    after[outcome] += 1
    if (isRemarked(detail)) after.remarked += 1
  }
  return after
}
