import { recordNotFound } from '../../../contract/problem.ts'
import { formatTime } from '../../../contract/times.ts'
import type { Database } from '../../database/engine.ts'
import { insertRows } from '../../database/insert-rows.ts'
import { keysetPage, type KeysetPage, type Position } from '../../database/keyset.ts'
import { countRows, readAlong } from '../../database/rows.ts'
import { inTransaction } from '../../database/transaction.ts'
import { requirePerson } from '../reading/require-people.ts'
import { recordChanges, type Writing } from '../writing/journal.ts'
import type { NoteRow } from '../writing/relations.ts'

const noteColumns = ['id', 'person_id', 'author_id', 'content', 'created_at'] as const

/** A page of the private notes on a person, newest first. Throws `not_found`. */
export async function notesPage(
  db: Database,
  personId: number,
  position: Position | null,
  limit: number,
): Promise<KeysetPage<NoteRow>> {
  await requirePerson(db, personId)
  return keysetPage(
    position,
    limit,
    (reading) => {
      const query = db.selectFrom('notes').select(noteColumns).where('person_id', '=', personId)
      return readAlong(query, 'id', 'desc', reading).execute()
    },
    (note) => [note.id],
  )
}

/** How many private notes there are on a person. */
export async function countNotes(db: Database, personId: number): Promise<number> {
  return countRows(db.selectFrom('notes').where('person_id', '=', personId))
}

/**
 * Records what happened to a note. It is no part of the person's resource, so their version stays, and nobody who
 * edits them meanwhile is told that they changed.
 */
const recordNote = async (
  trx: Database,
  personId: number,
  note: [before: NoteRow | null, after: NoteRow | null],
  writing: Writing,
) => {
  const version = await requirePerson(trx, personId)
  await recordChanges(trx, [{ personId, version, kind: 'update', detail: { fields: {}, note } }], writing)
}

async function requireNote(trx: Database, personId: number, id: number): Promise<NoteRow> {
  const note = await trx
    .selectFrom('notes')
    .select(noteColumns)
    .where('id', '=', id)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  if (!note) throw recordNotFound()
  return note
}

/** Adds a private note to a person. Throws `not_found`. */
export const addNote = (
  db: Database,
  personId: number,
  content: string,
  writing: Writing,
): Promise<NoteRow> =>
  inTransaction(db, async (trx) => {
    await requirePerson(trx, personId)
    const row = {
      person_id: personId,
      author_id: writing.authorId,
      content,
      created_at: formatTime(writing.now),
    }
    const [id] = await insertRows(trx, 'notes', [row], 'id')
    const note = { id: id as number, ...row }
    await recordNote(trx, personId, [null, note], writing)
    return note
  })

/** Changes what a note says; author and time stay. Throws `not_found`, also for a note on someone else. */
export const changeNote = (
  db: Database,
  personId: number,
  id: number,
  content: string,
  writing: Writing,
): Promise<NoteRow> =>
  inTransaction(db, async (trx) => {
    const before = await requireNote(trx, personId, id)
    if (content === before.content) return before
    const note = { ...before, content }
    await trx.updateTable('notes').set({ content }).where('id', '=', id).execute()
    await recordNote(trx, personId, [before, note], writing)
    return note
  })

/** Removes a note. Throws `not_found`, also for a note on someone else. */
export const removeNote = (db: Database, personId: number, id: number, writing: Writing): Promise<void> =>
  inTransaction(db, async (trx) => {
    const note = await requireNote(trx, personId, id)
    await trx.deleteFrom('notes').where('id', '=', id).execute()
    await recordNote(trx, personId, [note, null], writing)
  })
