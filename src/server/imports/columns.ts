import { lackingForBallots, type ColumnMapping } from '../../contract/import-mapping.ts'
import { SAMPLES, UNREAD_SHOWN, type ImportColumn } from '../../contract/import.ts'
import type { Database } from '../database/engine.ts'
import { loadCustomFields } from '../people/parts/custom-fields.ts'
import { hasOwnMark } from '../nation-file/own-mark.ts'
import { nationRegion } from '../people/parts/region.ts'
import { firstRows } from './batches.ts'
import { questionsOf } from './mapping/column-questions.ts'
import { completed, type KnownFile } from './mapping/evidence/complete.ts'
import { evidenceOf } from './mapping/evidence/gather.ts'
import { previewColumn, type CellPreview } from './mapping/preview.ts'
import type { Reading } from './mapping/row.ts'
import { evidenceOfRecord, formatOf, headerOf, mappingOf, type ImportRecord } from './store.ts'

/** Rows that are looked at for what columns hold: more than are shown, since the first ones may be empty. */
const ROWS_LOOKED_AT = 2_000

/** The first rows of a file, by which its columns are known. */
export const rowsToKnowBy = async (db: Database, record: ImportRecord): Promise<string[][]> =>
  (await firstRows(db, record.id, ROWS_LOOKED_AT)).map(({ cells }) => cells)

/** Values of each column, each value once, in the order of the header. */
export async function columnValues(db: Database, record: ImportRecord): Promise<string[][]> {
  const rows = await rowsToKnowBy(db, record)
  return headerOf(record).map((_, column) => [
    ...new Set(rows.map((cells) => cells[column] ?? '').filter((cell) => cell.trim() !== '')),
  ])
}

/** The targets that the columns of a file lack: see `ImportColumnsSchema`. */
export const lackingTargets = async (db: Database, record: ImportRecord): Promise<string[]> =>
  lackingForBallots(
    mappingOf(record).map(({ target }) => target),
    await nationRegion(db),
  )

/** The columns of a file: where each goes, and samples as they would be stored. */
export async function importColumns(db: Database, record: ImportRecord): Promise<ImportColumn[]> {
  const values = await columnValues(db, record)
  const header = headerOf(record)
  const file = await knownFile(db, record)
  const mapping = completed(wholeMapping(record), file)
  const asks = questionsOf(mapping, { ...file, header, values, isOwn: await hasOwnMark(db, header) })
  const reading = { ...file, region: await nationRegion(db), now: new Date() }
  return header.map((name, column) => {
    const one = mapping[column] as ColumnMapping
    return {
      name,
      mapping: one,
      asks: asks[column] ?? [],
      ...looked(one, name, values[column] ?? [], reading),
    }
  })
}

/** Some values of a column as they would be stored, and those that can't be or were given a meaning. */
function looked(one: ColumnMapping, name: string, values: string[], reading: Reading) {
  const cells = previewColumn(one, name, values, reading)
  const isUnread = ({ value, stored, rule }: CellPreview) =>
    (rule !== null && stored === null) || one.values?.[value.trim()] !== undefined
  return {
    samples: cells.slice(0, SAMPLES),
    unread: cells
      .filter(isUnread)
      .slice(0, UNREAD_SHOWN)
      .map(({ value }) => value.trim()),
  }
}

/** The mapping of a file, of every column; before it is proposed they are left out. */
const wholeMapping = (record: ImportRecord): ColumnMapping[] => {
  const mapping = mappingOf(record)
  return headerOf(record).map((_, column) => mapping[column] ?? { target: null })
}

/** What the columns of a file are known by. Of files that were read before it was counted, some rows are looked at. */
export async function knownFile(db: Database, record: ImportRecord): Promise<KnownFile> {
  return {
    evidence: evidenceOfRecord(record) ?? (await columnValues(db, record)).map(evidenceOf),
    customFields: await loadCustomFields(db),
    isWorkbook: formatOf(record)?.kind === 'workbook',
  }
}
