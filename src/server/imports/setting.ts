import type { Database } from '../database/engine.ts'
import { nationRegion } from '../people/parts/region.ts'
import { knownFile } from './columns.ts'
import { completed } from './mapping/evidence/complete.ts'
import { rowReader } from './mapping/row-reader.ts'
import type { Setting } from './plan/plan-rows.ts'
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
  }
}
