import type { Database } from '../database/engine.ts'
import { loadCustomFields } from '../people/parts/custom-fields.ts'
import { nationRegion } from '../people/parts/region.ts'
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
  const reading = { customFields: await loadCustomFields(db), region, now }
  return {
    header,
    read: rowReader(mappingOf(record), header, reading),
    options: optionsOf(record),
    region,
    now,
    authorId,
  }
}
