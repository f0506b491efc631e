import type { Database } from '../../database/engine.ts'
import { insertRows } from '../../database/insert-rows.ts'
import { numberedTables, passId } from '../../database/last-ids.ts'
import { keepSetting } from '../../database/settings.ts'
import type { NationHeader } from '../../nation-file/lines.ts'
import { nameNation } from '../../nation/settings.ts'
import { loadCustomFields } from '../../people/parts/custom-fields.ts'
import { toRow } from '../../people/parts/person-row.ts'
import { loadPeople } from '../../people/reading/load.ts'
import { insertParts } from '../../people/writing/save-parts.ts'

/**
 * Makes room for a nation whose rows keep their ids: what comes anew gets later ids, and the people of accounts that
 * are here move to such ones with all they have. What was removed before can't be brought back any more. The nation
 * gets name, region and units of the one that comes. Give it a transaction.
 */
export async function makeRoom(trx: Database, header: NationHeader): Promise<void> {
  const { last_ids, name, region, units, phones_renewed_to } = header
  for (const table of numberedTables) await passId(trx, table, last_ids[table])
  await nameNation(trx, name)
  await keepSetting(trx, 'nation_region', region)
  await keepSetting(trx, 'nation_units', units)
  if (phones_renewed_to !== null) await keepSetting(trx, 'phones_renewed_to', phones_renewed_to)
  for (const table of ['removed_lists', 'saved_searches'] as const) {
    await trx.deleteFrom(table as 'saved_searches').execute()
  }
  const here = (await trx.selectFrom('people').select('id').execute()).map(({ id }) => id)
  await trx
    .deleteFrom('changes')
    .where('person_id', 'not in', [0, ...here])
    .execute()
  const moved = await movePeople(trx, here)
  await renumber(trx, moved)
}

/** @returns the new ids of people by the ones they had */
async function movePeople(trx: Database, ids: number[]): Promise<Map<number, number>> {
  const people = await loadPeople(trx, ids)
  const fields = await loadCustomFields(trx)
  const moved = new Map<number, number>()
  for (const { id, version, state } of people.values()) {
    const [newId] = (await insertRows(trx, 'people', [toRow(state, version)], 'id')) as [number]
    await insertParts(trx, [{ id: newId, version, state }], fields)
    moved.set(id, newId)
    for (const table of ['taggings', 'activations', 'notes', 'contacts'] as const) {
      await trx
        .updateTable(table as 'notes')
        .set({ person_id: newId })
        .where('person_id', '=', id)
        .execute()
    }
    await trx.updateTable('changes').set({ person_id: newId }).where('person_id', '=', id).execute()
    await trx.updateTable('accounts').set({ personId: newId }).where('personId', '=', id).execute()
    await trx.deleteFrom('people').where('id', '=', id).execute()
  }
  return moved
}

/** Gives notes, contacts and changes of people who moved ids past those that come, and has them name who moved. */
async function renumber(trx: Database, moved: ReadonlyMap<number, number>): Promise<void> {
  const now = (id: number) => moved.get(id) ?? id
  for (const table of ['notes', 'contacts', 'changes'] as const) {
    const rows = await trx
      .selectFrom(table as 'notes')
      .selectAll()
      .orderBy('id')
      .execute()
    await trx.deleteFrom(table).execute()
    for (const { id: _, ...row } of rows) {
      const people = Object.entries(row)
        .filter(([name]) => ['author_id', 'sender_id', 'recipient_id'].includes(name))
        .map(([name, id]) => [name, id === null ? null : now(id as number)])
      await insertRows(trx, table as 'notes', [{ ...row, ...Object.fromEntries(people) }])
    }
  }
}
