import { createHash } from 'node:crypto'
import type { ColumnMapping } from '../../contract/import-mapping.ts'
import { formatTime } from '../../contract/times.ts'
import type { Database } from '../database/engine.ts'
import { foldText } from '../text/fold.ts'
import { headerOf, mappingOf, type ImportRecord } from './store.ts'

/** What was chosen for a file, and is proposed for others of the same header. */
export interface Remembered {
  mapping: ColumnMapping[]
  /** JSON of the options. */
  options: string
}

/** The column that says why a row was refused; an import of the mended rows leaves it out by itself. */
export const REASON = 'why_refused'
const leftOut: ColumnMapping = { target: null }
const isReason = (name: string) => name === REASON

/**
 * The same columns in the same order, however they are written, are the same header; refused rows that were mended
 * have that of their file.
 */
const headerKey = (header: readonly string[]): string =>
  createHash('sha256')
    .update(
      header
        .filter((name) => !isReason(name))
        .map(foldText)
        .join('\n'),
    )
    .digest('hex')

/** What was chosen the last time for a file of this header. */
export async function rememberedFor(
  db: Database,
  header: readonly string[],
): Promise<Remembered | undefined> {
  const row = await db
    .selectFrom('import_mappings')
    .select(['mapping', 'options'])
    .where('header', '=', headerKey(header))
    .executeTakeFirst()
  if (!row) return undefined
  const mapping = JSON.parse(row.mapping) as ColumnMapping[]
  const chosen = mapping.values()
  return {
    mapping: header.map((name) => (isReason(name) ? leftOut : (chosen.next().value ?? leftOut))),
    options: row.options,
  }
}

/** Remembers what was chosen for a file, in place of what was chosen before. */
export async function remember(trx: Database, record: ImportRecord, now: Date): Promise<void> {
  const header = headerOf(record)
  const mapping = mappingOf(record).filter((_, column) => !isReason(header[column] ?? ''))
  const row = {
    mapping: JSON.stringify(mapping),
    options: record.options,
    used_at: formatTime(now),
  }
  await trx
    .insertInto('import_mappings')
    .values({ header: headerKey(header), ...row })
    .onConflict((conflict) => conflict.column('header').doUpdateSet(row))
    .execute()
}
