import type { ImportCounts } from '../../../contract/import.ts'
import type { Database } from '../../database/engine.ts'
import { insertRows } from '../../database/insert-rows.ts'
import type { JobRow } from '../../jobs/read.ts'
import type { Worker } from '../../jobs/worker.ts'
import { nextBatch, rowsOf } from '../batches.ts'
import { applyRow } from '../plan/apply-row.ts'
import type { EarlierRow } from '../plan/further-row.ts'
import { recordOf } from '../plan/keys.ts'
import { planRows, type Setting } from '../plan/plan-rows.ts'
import { isRemarked, type PlannedRow } from '../plan/planned-row.ts'
import { removedPeople, type RemovedPeople } from '../plan/removed-people.ts'
import { ReasonTally } from '../reasons.ts'
import { RowKeys } from '../row-keys.ts'
import { learnedSetting } from '../setting.ts'
import { countsOf, requireImport, updateImport } from '../store.ts'
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
          rows: (numbers) => earlierRows(trx, importId, numbers, ready),
          choices: new Map(),
          removed: removed ?? (() => undefined),
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

/** Rows of the file that were compared before. */
async function earlierRows(
  trx: Database,
  importId: number,
  rows: number[],
  setting: Setting,
): Promise<Map<number, EarlierRow>> {
  if (rows.length === 0) return new Map()
  const found = await rowsOf(trx, importId, rows)
  const told = await trx
    .selectFrom('import_rows')
    .select(['row', 'person_id'])
    .where('import_id', '=', importId)
    .where('row', 'in', rows)
    .execute()
  const personOf = new Map(told.map(({ row, person_id }) => [row, person_id]))
  const { read, region, options } = setting
  const keys = new Set(options.matching)
  return new Map(
    [...found].map(([number, { cells }]) => {
      const said = read(cells)
      const earlier: EarlierRow = {
        record: () => recordOf(said, keys, region, setting.shared.isHeard),
        personId: personOf.get(number) ?? null,
        state: (before) => applyRow(said, before, new Set(), { ...setting, referred: () => null }),
        said: new Set(Object.keys(said.input)),
      }
      return [number, earlier]
    }),
  )
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
