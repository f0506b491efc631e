import type { Readable } from 'node:stream'
import { importOptionsDefault, type ImportOptions } from '../../contract/import.ts'
import type { TableFormat, TableProblem } from '../../contract/table-format.ts'
import { formatTime } from '../../contract/times.ts'
import type { Database } from '../database/engine.ts'
import { insertRows } from '../database/insert-rows.ts'
import { inTransaction } from '../database/transaction.ts'
import { takeIn } from '../files/take-in.ts'
import type { NationHeader } from '../nation-file/lines.ts'
import type { Writing } from '../people/writing/journal.ts'
import { readBytes } from '../tables/byte-source.ts'
import { TableRefusal } from '../tables/refusal.ts'
import { sniffTable } from '../tables/sniff-table.ts'
import { removeAbandoned } from './abandoned.ts'
import { checkNation, isNationExport } from './nation/nation-export.ts'
import { fileSource } from './source.ts'
import { startWork } from './steps/start.ts'
import { noCounts } from './store.ts'

/** What is said of a file as it is handed in. */
export interface HandedIn {
  fileName: string
  /** Whether it is compared and run without anybody looking. */
  byItself: boolean
  options?: Partial<ImportOptions>
}

/** Longest name of a file, in UTF-16 units. */
const NAME_MAX = 255

/**
 * Takes a file in and begins to read it, and removes uploads that were long abandoned. A file that is no table makes
 * an import that failed, and says why. Throws `too_large`.
 *
 * @returns the ids of the import, and of the job that reads it where there is something to read
 */
export async function beginImport(
  db: Database,
  bytes: Readable,
  { fileName, byItself, options = {} }: HandedIn,
  { accountId, source }: Pick<Writing, 'accountId' | 'source'>,
): Promise<{ id: number; jobId: number | null }> {
  const name = fileName.replace(/^.*[/\\]/, '').slice(0, NAME_MAX) || 'import'
  const file = await takeIn(db, name, bytes)
  const found = (await nationOrProblem(db, file)) ?? (await formatOrProblem(db, file))
  return inTransaction(db, async (trx) => {
    await removeAbandoned(trx, new Date())
    const isNation = 'header' in found
    const row = {
      file_id: file.id,
      type: isNation ? ('nation' as const) : ('people' as const),
      stage: 'problem' in found ? ('failed' as const) : isNation ? ('ready' as const) : ('reading' as const),
      file_name: name,
      size: file.size,
      rows: isNation ? found.header.people_count : 0,
      position: 0,
      options: JSON.stringify({ ...(byItself && importOptionsDefault), ...options }),
      counts: JSON.stringify(noCounts()),
      format: 'format' in found ? JSON.stringify(found.format) : null,
      problem: 'problem' in found ? JSON.stringify(found.problem) : null,
      account_id: accountId,
      created_at: formatTime(new Date()),
    }
    const [id] = (await insertRows(trx, 'imports', [row], 'id')) as [number]
    // Whoever hands a whole nation in looks at what it is before it comes.
    if ('problem' in found || (isNation && !byItself)) return { id, jobId: null }
    const asker = { now: new Date(), accountId, source }
    const kind = isNation ? 'run_import' : 'read_import'
    return { id, jobId: await startWork(trx, id, kind, asker, byItself) }
  })
}

/** The most of the first line of a nation's file, in bytes. */
const HEADER_MAX = 64 * 1024

/** What a nation’s file says first, or why it can't come here; null for any other file. */
async function nationOrProblem(
  db: Database,
  { id, size }: { id: number; size: number },
): Promise<{ header: NationHeader } | { problem: TableProblem } | null> {
  const bytes = await readBytes(fileSource(db, id, size), 0, HEADER_MAX)
  const [firstLine = ''] = bytes.toString().split('\n')
  return isNationExport(firstLine) ? checkNation(db, firstLine) : null
}

async function formatOrProblem(
  db: Database,
  { id, size }: { id: number; size: number },
): Promise<{ format: TableFormat } | { problem: TableProblem }> {
  try {
    return { format: await sniffTable(fileSource(db, id, size)) }
  } catch (error) {
    if (error instanceof TableRefusal) return { problem: error.problem }
    throw error
  }
}
