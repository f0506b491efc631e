import { parseTarget } from '../../../contract/import-mapping.ts'
import type { Database } from '../../database/engine.ts'
import type { Step } from '../../jobs/worker.ts'
import type { Draft } from '../../people/parts/person-state.ts'
import { nationRegion } from '../../people/parts/region.ts'
import { loadPeople } from '../../people/reading/load.ts'
import { applyInput } from '../../people/writing/apply-input.ts'
import type { Writing } from '../../people/writing/journal.ts'
import { savePeople } from '../../people/writing/save.ts'
import type { RowDetail } from '../plan/planned-row.ts'
import { findReferences } from '../plan/references.ts'
import { mappingOf, optionsOf, updateImport, type ImportRecord } from '../store.ts'

/** Rows that are looked at in one step. */
const STEP = 200

/** Whether the file names other people, such as recruiters, who may stand further down in it. */
export const namesPeople = (record: ImportRecord): boolean =>
  mappingOf(record).some(({ target }) => target !== null && parseTarget(target)?.kind === 'reference')

/** Everyone of the file is there: the rows are gone through once more, for the people whom they name. */
export async function beginReferring(trx: Database, record: ImportRecord): Promise<Step> {
  // From here on the position counts down, so that it is known which of the two ways through the rows this is.
  await updateImport(trx, record.id, { position: -1 })
  return { done: 0, changed: 0, failed: 0, isOver: false }
}

/** Names the people who weren't there yet when their rows were taken; undefined when no row is left. */
export async function referLater(
  trx: Database,
  record: ImportRecord,
  writing: Writing,
): Promise<Step | undefined> {
  const rows = await trx
    .selectFrom('import_rows')
    .select(['row', 'person_id', 'detail'])
    .where('import_id', '=', record.id)
    .where('row', '>', -record.position)
    .where('left_out', '=', 0)
    .where('outcome', 'in', ['new', 'changed', 'unchanged', 'double'])
    .where('person_id', 'is not', null)
    .where('detail', 'like', '%"unknown"%')
    .orderBy('row')
    .limit(STEP)
    .execute()
  if (rows.length === 0) return undefined
  const told = rows.map(({ row, person_id, detail }) => ({
    row,
    personId: person_id as number,
    detail: JSON.parse(detail ?? '{}') as RowDetail,
  }))
  const referred = await findReferences(
    trx,
    told.flatMap(({ detail }) => detail.unknown ?? []),
  )
  const people = await loadPeople(
    trx,
    told.map(({ personId }) => personId),
  )
  const region = await nationRegion(trx)
  const fills = optionsOf(record).on_match !== 'overwrite'
  const drafts = new Map<number, Draft>()
  for (const { row, personId, detail } of told) {
    const person = people.get(personId)
    if (!person) continue
    const state = drafts.get(personId)?.after ?? person.state
    const found = (detail.unknown ?? []).flatMap((one) => {
      const id = referred(one)
      return id === null || id === personId || (fills && state[one.field] !== null)
        ? []
        : [[one.field, id] as const]
    })
    if (found.length === 0) continue
    const { after } = applyInput(state, { input: Object.fromEntries(found) }, { ...writing, region })
    drafts.set(personId, { before: person, after })
    const names = new Set(found.map(([field]) => field))
    const unknown = detail.unknown?.filter(({ field }) => !names.has(field)) ?? []
    const { unknown: _, ...rest } = detail
    const left = unknown.length > 0 ? { ...rest, unknown } : rest
    await trx
      .updateTable('import_rows')
      .set({ detail: Object.keys(left).length === 0 ? null : JSON.stringify(left) })
      .where('import_id', '=', record.id)
      .where('row', '=', row)
      .execute()
  }
  await savePeople(trx, [...drafts.values()], writing)
  await updateImport(trx, record.id, { position: -(rows.at(-1)?.row ?? 1) })
  return { done: 0, changed: 0, failed: 0, isOver: false }
}
