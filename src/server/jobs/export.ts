import { sql } from 'kysely'
import { stringify } from 'csv-stringify/sync'
import type { FieldName } from '../../contract/fields.ts'
import type { Whom } from '../../contract/job.ts'
import type { Database } from '../database/engine.ts'
import { csvCells, csvColumns } from '../people/csv-cells.ts'
import { everyOne, type Filter } from '../people/people-page.ts'
import { readPeople, type Sight } from '../people/read.ts'
import { partsOf } from './whom.ts'

/** People read at once: others get a turn between. */
const STEP = 200
/** Tells a spreadsheet that the text is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF'

/**
 * People of a choice as the text of a CSV file, piece by piece, newest first, under the names that the API has for
 * the fields. Throws `not_found` for a list that isn't there.
 */
export async function exportPeople(
  db: Database,
  whom: Whom,
  fields: readonly FieldName[],
  sight: Sight,
): Promise<AsyncGenerator<string>> {
  const parts = await partsOf(db, whom, sight)
  return pieces(db, parts, fields, sight)
}

async function* pieces(db: Database, parts: Filter[][], fields: readonly FieldName[], sight: Sight) {
  yield BYTE_ORDER_MARK + stringify([fields.flatMap(csvColumns)])
  for (const filters of parts) {
    for (let ids = await idsAfter(db, filters, null); ids.length > 0;) {
      const people = await readPeople(db, ids, sight)
      const rows = people.map(({ person }) => {
        const values = JSON.parse(person) as Record<FieldName, unknown>
        return fields.flatMap((name) => csvCells(name, values[name]))
      })
      yield stringify(rows)
      ids = await idsAfter(db, filters, ids.at(-1) ?? null)
    }
  }
}

async function idsAfter(db: Database, filters: Filter[], last: number | null): Promise<number[]> {
  const rest = last === null ? filters : [...filters, sql<boolean>`people.id < ${last}`]
  const { rows } = await sql<{ id: number }>`
    select people.id from people where ${everyOne(rest)} order by people.id desc limit ${STEP}`.execute(db)
  return rows.map(({ id }) => id)
}
