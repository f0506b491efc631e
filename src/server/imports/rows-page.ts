import type { Selectable } from 'kysely'
import type { z } from 'zod'
import type { ImportRow, ImportRowsQuerySchema } from '../../contract/import-row.ts'
import { ROWS_LIMIT } from '../../contract/import.ts'
import type { NamedPerson } from '../../contract/named-person.ts'
import { recordNotFound } from '../../contract/problem.ts'
import type { Database } from '../database/engine.ts'
import type { ImportRowsTable } from '../database/import-tables.ts'
import { blankPerson } from '../people/parts/person-state.ts'
import { loadPeople } from '../people/reading/load.ts'
import { mentionedPeople } from '../people/reading/mentioned.ts'
import { rowsOf, type FileRow } from './batches.ts'
import { applyRow } from './plan/apply-row.ts'
import type { Doubt } from './plan/match-row.ts'
import type { Setting } from './plan/plan-rows.ts'
import { remarksOf, type RowDetail } from './plan/planned-row.ts'
import { findReferences } from './plan/references.ts'
import { rowChanges, type RowChange } from './plan/row-changes.ts'
import { settingOf } from './setting.ts'
import { requireImport } from './store.ts'

type KeptRow = Selectable<ImportRowsTable>
const detailOf = ({ detail }: KeptRow) => JSON.parse(detail ?? '{}') as RowDetail

/** A page of the rows of an import, by number; of one outcome, or those with a remark, or all. Throws `not_found`. */
export async function importRowsPage(
  db: Database,
  id: number,
  { outcome, remarked, after = 0 }: z.output<typeof ImportRowsQuerySchema>,
): Promise<{ results: ImportRow[]; next: number | null }> {
  await requireImport(db, id)
  let query = db
    .selectFrom('import_rows')
    .selectAll()
    .where('import_id', '=', id)
    .where('row', '>', after)
    .orderBy('row')
    .limit(ROWS_LIMIT + 1)
  if (outcome) query = query.where('outcome', '=', outcome)
  if (remarked) query = query.where('remarked', '=', 1)
  const found = await query.execute()
  const rows = found.slice(0, ROWS_LIMIT)
  return {
    results: await presentRows(db, id, rows),
    next: found.length > ROWS_LIMIT ? (rows.at(-1)?.row ?? null) : null,
  }
}

/** One row of an import. Throws `not_found`. */
export async function readImportRow(db: Database, id: number, number: number): Promise<ImportRow> {
  const row = await db
    .selectFrom('import_rows')
    .selectAll()
    .where('import_id', '=', id)
    .where('row', '=', number)
    .executeTakeFirst()
  if (!row) throw recordNotFound()
  const [presented] = await presentRows(db, id, [row])
  return presented as ImportRow
}

async function presentRows(db: Database, id: number, rows: KeptRow[]): Promise<ImportRow[]> {
  const record = await requireImport(db, id)
  const cells = await rowsOf(
    db,
    id,
    rows.map(({ row }) => row),
  )
  const setting = await settingOf(db, record, null, new Date())
  const mentioned = rows.flatMap((row) => [row.person_id, ...(detailOf(row).candidates ?? [])])
  const { people } = await mentionedPeople(db, mentioned)
  const named = new Map(people.map((person) => [person.id, person]))
  return Promise.all(rows.map((row) => presentRow(db, row, { named, setting, said: cells.get(row.row) })))
}

interface Beside {
  named: ReadonlyMap<number, NamedPerson>
  setting: Setting
  /** The row as the file has it; unknown once the import is over. */
  said: FileRow | undefined
}

async function presentRow(db: Database, row: KeptRow, { named, setting, said }: Beside): Promise<ImportRow> {
  const detail = detailOf(row)
  const { matched_by = null, changes, candidates = [], same_as = null, doubts = [], removed = null } = detail
  return {
    row: row.row,
    outcome: row.outcome,
    left_out: row.left_out === 1,
    person: row.person_id === null ? null : (named.get(row.person_id) ?? { id: row.person_id, name: null }),
    matched_by,
    cells: said?.cells ?? [],
    file_cells: said?.inFile?.cells ?? null,
    changes: changes ?? (row.outcome === 'new' && said ? await valuesOfNew(db, said, setting) : []),
    refusals: detail.refusals ?? [],
    remarks: remarksOf(detail),
    candidates: candidates.flatMap((one) => named.get(one) ?? []),
    choice: row.choice,
    same_as,
    doubts: await presentDoubts(db, doubts, said, setting),
    removed,
  }
}

/** What speaks for and against each person that a row could be, with both side by side. */
async function presentDoubts(
  db: Database,
  doubts: Doubt[],
  said: FileRow | undefined,
  setting: Setting,
): Promise<ImportRow['doubts']> {
  if (doubts.length === 0) return []
  const file = said ? await valuesOfNew(db, said, setting) : []
  const people = await loadPeople(
    db,
    doubts.flatMap(({ id }) => id ?? []),
  )
  return doubts.map(({ id, weight, reasons }) => {
    const state = id === null ? undefined : people.get(id)?.state
    const here = state ? rowChanges(blankPerson(setting.now, null), state) : []
    return { person_id: id, weight, reasons, values: sideBySide(file, here) }
  })
}

/** What tells people apart, shown also where only the person here has it. */
const telling =
  /^(?:first_name|middle_name|last_name|suffix|sex|birthdate|email\d?|phone|mobile|.*_address\.(?:address[12]|city|zip))$/

function sideBySide(file: RowChange[], here: RowChange[]) {
  const byField = new Map(here.map(({ field, after }) => [field, after]))
  const inFile = new Set(file.map(({ field }) => field))
  return [
    ...file.map(({ field, after }) => ({ field, file: after, here: byField.get(field) ?? null })),
    ...here
      .filter(({ field }) => !inFile.has(field) && telling.test(field))
      .map(({ field, after }) => ({ field, file: null, here: after })),
  ]
}

/** What someone new would have; worked out when it is looked at, since most are never. */
async function valuesOfNew(db: Database, { cells }: FileRow, setting: Setting): Promise<RowChange[]> {
  const said = setting.read(cells)
  const referred = await findReferences(db, said.references)
  const after = applyRow(said, null, new Set(), { ...setting, referred })
  return rowChanges(blankPerson(setting.now, null), after)
}
