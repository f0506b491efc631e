import type { Database } from '../../database/engine.ts'
import type { JobRow } from '../../jobs/read.ts'
import type { TakeStep, Worker } from '../../jobs/worker.ts'
import { openTable, type Table, type TableRow } from '../../tables/open-table.ts'
import { TableRefusal } from '../../tables/refusal.ts'
import { keepBatch } from '../batches.ts'
import { Gatherer } from '../mapping/evidence/gather.ts'
import { proposeMapping } from '../propose-mapping.ts'
import { fileSource } from '../source.ts'
import { formatOf, requireImport, updateImport } from '../store.ts'
import { follow } from './follow.ts'

/** Where reading is. */
interface Reading {
  table: Table
  isFirst: boolean
  /** What the rows so far tell of how the columns are written. */
  told: Gatherer
}

/**
 * Reads the file of an import into rows. A server that takes over starts again: where a file can be cut is only
 * known to who read it from its start.
 */
export function readingWorker(db: Database, job: JobRow): Worker {
  const importId = job.subject_id as number
  let reading: Reading | undefined

  async function open(): Promise<Reading> {
    const record = await requireImport(db, importId)
    const format = formatOf(record)
    if (record.file_id === null || format === null) throw new Error('An import without its file.')
    const table = await openTable(fileSource(db, record.file_id, record.size), format)
    return { table, isFirst: true, told: new Gatherer(table.header.length) }
  }

  return {
    async prepare() {
      try {
        reading ??= await open()
        const { table, isFirst, told } = reading
        const { value, done } = await table.rows.next()
        reading.isFirst = false
        if (done) return end(importId, reading, isFirst)
        const rows = value as TableRow[]
        for (const { cells, problem } of rows) if (problem === null) told.add(cells)
        return keep(importId, rows, isFirst)
      } catch (error) {
        if (!(error instanceof TableRefusal)) throw error
        const { instead } = error
        if (!instead) return refuse(importId, error)
        reading = undefined
        return again(importId, instead)
      }
    },
  }
}

const forgetRows = async (trx: Database, importId: number) => {
  await trx.deleteFrom('import_batches').where('import_id', '=', importId).execute()
  await updateImport(trx, importId, { rows: 0 })
}

const keep =
  (importId: number, rows: TableRow[], isFirst: boolean): TakeStep =>
  async (trx, job) => {
    if (isFirst) await forgetRows(trx, importId)
    await keepBatch(trx, importId, rows)
    const { rows: before } = await requireImport(trx, importId)
    await updateImport(trx, importId, { rows: before + rows.length })
    return { done: rows.length - (isFirst ? job.done : 0), changed: 0, failed: 0, isOver: false }
  }

const end =
  (importId: number, { table: { header, format }, told }: Reading, isFirst: boolean): TakeStep =>
  async (trx, job) => {
    if (isFirst) await forgetRows(trx, importId)
    await updateImport(trx, importId, {
      header: JSON.stringify(header),
      format: JSON.stringify(format()),
      evidence: JSON.stringify(told.columns),
      stage: 'mapping',
      position: 0,
    })
    await proposeMapping(trx, importId)
    await follow(trx, importId, 'compare_import', job)
    return { done: 0, changed: 0, failed: 0, isOver: true }
  }

/** Has the file read anew in a way that was only seen far into it. */
const again =
  (importId: number, instead: NonNullable<TableRefusal['instead']>): TakeStep =>
  async (trx, job) => {
    await forgetRows(trx, importId)
    const format = formatOf(await requireImport(trx, importId))
    await updateImport(trx, importId, { format: JSON.stringify({ ...format, ...instead }) })
    return { done: -job.done, changed: 0, failed: 0, isOver: false }
  }

const refuse =
  (importId: number, { problem }: TableRefusal): TakeStep =>
  async (trx) => {
    await forgetRows(trx, importId)
    await updateImport(trx, importId, { stage: 'failed', problem: JSON.stringify(problem) })
    return 'failed'
  }
