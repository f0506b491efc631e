import type { Database } from '../database/engine.ts'
import { nationRegion } from '../people/parts/region.ts'
import { knownFile } from './columns.ts'
import { completed } from './mapping/evidence/complete.ts'
import { logins, otherIds } from '../people/sameness/record.ts'
import { NationFrequencies } from '../people/sameness/nation-frequencies.ts'
import { rowReader } from './mapping/row-reader.ts'
import type { Setting } from './plan/plan-rows.ts'
import { noSharedIds, sharedIdsIn } from './plan/shared-ids.ts'
import { firstRows } from './batches.ts'
import { headerOf, mappingOf, optionsOf, type ImportRecord } from './store.ts'

/** Prepares what all rows of an import are planned with. */
export async function settingOf(
  db: Database,
  record: ImportRecord,
  authorId: number | null,
  now: Date,
): Promise<Setting> {
  const region = await nationRegion(db)
  const header = headerOf(record)
  const file = await knownFile(db, record)
  const reading = { ...file, region, now }
  return {
    header,
    read: rowReader(completed(mappingOf(record), file), header, reading),
    options: optionsOf(record),
    region,
    now,
    authorId,
    nation: new NationFrequencies(),
    shared: noSharedIds,
  }
}

/** Rows of a file that columns of ids are judged by. */
const LOOKED_THROUGH = 2_000

/** The same, with what the rows of the file say of its columns of ids. */
export async function learnedSetting(
  db: Database,
  record: ImportRecord,
  authorId: number | null,
  now: Date,
): Promise<Setting> {
  const setting = await settingOf(db, record, authorId, now)
  const shared = sharedIdsIn(mappingOf(record), await firstCells(db, record))
  return { ...setting, shared }
}

const ids: ReadonlySet<string | null> = new Set([...otherIds, ...logins])

/** The first rows of a file that has columns of ids. */
async function firstCells(db: Database, record: ImportRecord): Promise<string[][]> {
  if (!mappingOf(record).some(({ target }) => ids.has(target))) return []
  const rows = await firstRows(db, record.id, LOOKED_THROUGH)
  return rows.map(({ cells }) => cells)
}
