import { isDeepStrictEqual } from 'node:util'
import { mayAct, type Role } from '../../../contract/account.ts'
import type { Undone } from '../../../contract/change.ts'
import { Problem, recordNotFound } from '../../../contract/problem.ts'
import type { Database } from '../../database/engine.ts'
import { insertRows } from '../../database/insert-rows.ts'
import { inTransaction } from '../../database/transaction.ts'
import { loadPerson } from '../reading/load.ts'
import { destroyPerson, restorePerson } from '../writing/destroy.ts'
import { recordChanges, type ChangeDetail, type Writing } from '../writing/journal.ts'
import { requireIdentity } from '../writing/person-request.ts'
import type { ContactRow, NoteRow } from '../writing/relations.ts'
import { savePeople } from '../writing/save.ts'
import { undoFields } from './undo-fields.ts'

interface Recorded {
  id: number
  person_id: number
  kind: 'create' | 'update' | 'destroy' | 'restore'
  detail: string
}

const columns = ['id', 'person_id', 'kind', 'detail'] as const
const presence = 'person'

/** Takes one change back, in a transaction of its own. Throws `not_found`, `forbidden`, `conflict`. */
export const undoChange = (db: Database, id: number, role: Role, writing: Writing): Promise<Undone> =>
  inTransaction(db, async (trx) => {
    const change = await trx.selectFrom('changes').select(columns).where('id', '=', id).executeTakeFirst()
    if (!change) throw recordNotFound()
    if (change.kind !== 'update' && !mayAct(role, 'organizer')) {
      throw new Problem('forbidden', 'Only an organizer may undo adding, deleting or bringing back a person.')
    }
    return undo(trx, change, { ...writing, source: 'undo' })
  })

/**
 * Takes a batch back, the newest change first, each in a transaction of its own: what is done stays done if the
 * server stops, and doing it again goes on. Throws `not_found` for a batch nobody made.
 */
export async function undoBatch(
  db: Database,
  batch: string,
  writing: Writing,
): Promise<{ undone: number; kept: Undone[] }> {
  const changes = await db
    .selectFrom('changes')
    .select(columns)
    .where('batch', '=', batch)
    .orderBy('id', 'desc')
    .execute()
  if (changes.length === 0) throw recordNotFound()
  const kept: Undone[] = []
  for (const change of changes) {
    const result = await inTransaction(db, (trx) => undo(trx, change, { ...writing, source: 'undo' }))
    if (result.kept.length > 0) kept.push(result)
  }
  return { undone: changes.length - kept.length, kept }
}

function undo(trx: Database, change: Recorded, writing: Writing): Promise<Undone> {
  const { person_id, kind } = change
  const presences = {
    create: () => takeAway(trx, person_id, writing),
    restore: () => takeAway(trx, person_id, writing),
    destroy: () => bringBack(trx, person_id, writing),
    update: () => undoUpdate(trx, change, writing),
  }
  return presences[kind]()
}

async function takeAway(trx: Database, id: number, writing: Writing): Promise<Undone> {
  const person = await loadPerson(trx, id)
  if (!person) return { person_id: id, undone: [], kept: [presence] }
  await destroyPerson(trx, person, writing)
  return { person_id: id, undone: [presence], kept: [] }
}

async function bringBack(trx: Database, id: number, writing: Writing): Promise<Undone> {
  const person = await restorePerson(trx, id, writing)
  return person
    ? { person_id: id, undone: [presence], kept: [] }
    : { person_id: id, undone: [], kept: [presence] }
}

async function undoUpdate(
  trx: Database,
  { person_id: id, detail }: Recorded,
  writing: Writing,
): Promise<Undone> {
  const told = JSON.parse(detail) as Extract<ChangeDetail, { fields: object }>
  const before = await loadPerson(trx, id)
  if (!before) throw recordNotFound()
  const { after, undone, kept } = undoFields(before.state, told.fields)
  requireIdentity(after)
  const [saved] = await savePeople(trx, [{ before, after }], writing)
  for (const name of ['note', 'contact'] as const) {
    const row = told[name]
    if (!row) continue
    const isUndone = await undoRow(trx, name === 'note' ? 'notes' : 'contacts', row)
    ;(isUndone ? undone : kept).push(name)
    if (!isUndone) continue
    const reversed = { fields: {}, [name]: row.toReversed() } as ChangeDetail
    const version = saved?.version ?? before.version
    await recordChanges(trx, [{ personId: id, version, kind: 'update', detail: reversed }], writing)
  }
  return { person_id: id, undone, kept }
}

/** Takes back what happened to a note or a contact, unless it was changed since. */
async function undoRow(
  trx: Database,
  table: 'notes' | 'contacts',
  [old, changed]: [(NoteRow | ContactRow) | null, (NoteRow | ContactRow) | null],
): Promise<boolean> {
  const id = (old ?? changed)?.id as number
  const now = await trx
    .selectFrom(table as 'notes')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  if (!isDeepStrictEqual(now ?? null, changed)) return false
  await trx.deleteFrom(table).where('id', '=', id).execute()
  if (old) await insertRows(trx, table, [old as NoteRow])
  return true
}
