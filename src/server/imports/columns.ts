import { lackingForBallots } from '../../contract/import-mapping.ts'
import { SAMPLES, type ImportColumn } from '../../contract/import.ts'
import type { Database } from '../database/engine.ts'
import { loadCustomFields } from '../people/parts/custom-fields.ts'
import { hasOwnMark } from '../nation-file/own-mark.ts'
import { nationRegion } from '../people/parts/region.ts'
import { firstRows } from './batches.ts'
import { questionsOf } from './mapping/column-questions.ts'
import { previewColumn } from './mapping/preview.ts'
import { headerOf, mappingOf, type ImportRecord } from './store.ts'

/** Rows that are looked at to know the columns by: more than are shown, since a day above 12 may come late. */
const ROWS_LOOKED_AT = 2_000

/** Values of each column, each value once, in the order of the header. */
export async function columnValues(db: Database, record: ImportRecord): Promise<string[][]> {
  const rows = await firstRows(db, record.id, ROWS_LOOKED_AT)
  return headerOf(record).map((_, column) => [
    ...new Set(rows.map(({ cells }) => cells[column] ?? '').filter((cell) => cell.trim() !== '')),
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
  const mapping = mappingOf(record)
  const values = await columnValues(db, record)
  const customFields = await loadCustomFields(db)
  const reading = { customFields, region: await nationRegion(db), now: new Date() }
  const header = headerOf(record)
  const isOwn = await hasOwnMark(db, header)
  return header.map((name, column) => {
    const one = mapping[column] ?? { target: null }
    const found = values[column] ?? []
    return {
      name,
      mapping: one,
      asks: questionsOf({ name, mapping: one, values: found }, { customFields, isOwn }),
      samples: previewColumn(one, name, found.slice(0, SAMPLES), reading),
    }
  })
}
