import { randomUUID } from 'node:crypto'
import type { Contact, ContactInput } from '../../../contract/contact.ts'
import { recordNotFound } from '../../../contract/problem.ts'
import { formatTime } from '../../../contract/times.ts'
import type { Database } from '../../database/engine.ts'
import { insertRows } from '../../database/insert-rows.ts'
import { keysetPage, type KeysetPage, type Position } from '../../database/keyset.ts'
import { countRows } from '../../database/rows.ts'
import { inTransaction } from '../../database/transaction.ts'
import { contactStatusName } from '../parts/contact-status.ts'
import type { PersonState } from '../parts/person-state.ts'
import { loadPerson } from '../reading/load.ts'
import { requirePeople, requirePerson } from '../reading/require-people.ts'
import type { Sight } from '../reading/sight.ts'
import { recordChanges, type Writing } from '../writing/journal.ts'
import type { ContactRow } from '../writing/relations.ts'
import { savePeople } from '../writing/save.ts'

/** A contact as the API answers it; its note and capital are not for everyone. */
export const presentContact = (row: ContactRow, sight: Sight): Contact => ({
  sender_id: row.sender_id,
  recipient_id: row.recipient_id,
  type_id: row.type_id,
  method: row.method,
  status: contactStatusName(row.status_id),
  broadcaster_id: row.broadcaster_id,
  note: sight === 'all' ? row.note : null,
  capital_in_cents: sight === 'all' ? row.capital_in_cents : null,
  created_at: row.created_at,
})

/** A page of the contacts with a person, newest first. Throws `not_found`. */
export async function contactsPage(
  db: Database,
  personId: number,
  position: Position | null,
  limit: number,
): Promise<KeysetPage<ContactRow>> {
  await requirePerson(db, personId)
  return keysetPage(
    position,
    limit,
    ({ from, back, count, skip }) => {
      const order = back ? 'asc' : 'desc'
      const query = db
        .selectFrom('contacts')
        .selectAll()
        .where('person_id', '=', personId)
        .orderBy('created_at', order)
        .orderBy('id', order)
        .limit(count)
        .offset(skip)
      if (!from) return query.execute()
      const [time, id] = from as [string, number]
      return query
        .where(({ eb, refTuple, tuple }) =>
          eb(refTuple('created_at', 'id'), back ? '>' : '<', tuple(time, id)),
        )
        .execute()
    },
    (row) => [row.created_at, row.id],
  )
}

/** How many contacts with a person were logged. */
export async function countContacts(db: Database, personId: number): Promise<number> {
  return countRows(db.selectFrom('contacts').where('person_id', '=', personId))
}

/** What a contact says of the person; one that was logged late doesn't undo what a later one said. */
function contacted(
  state: PersonState,
  { created_at, sender_id, status_id }: ContactRow,
  now: Date,
): PersonState {
  if (state.last_contacted_at !== null && state.last_contacted_at > created_at) return state
  return {
    ...state,
    last_contacted_at: created_at,
    last_contacted_by_id: sender_id,
    contact_status_id: status_id ?? state.contact_status_id,
    updated_at: formatTime(now),
  }
}

/**
 * Logs a contact with a person and says so on the person: when, by whom, and how it went if that was sent. Contact
 * and person are two changes of one batch. Throws `not_found`, and `validation_failed` for a sender or recipient
 * who is nobody.
 *
 * @returns the contact, and the version of the person that it made, null when it told nothing new of them
 */
export const addContact = (
  db: Database,
  personId: number,
  input: ContactInput,
  writing: Writing,
): Promise<{ contact: ContactRow; madeVersion: number | null }> =>
  inTransaction(db, async (trx) => {
    const before = await loadPerson(trx, personId)
    if (!before) throw recordNotFound()
    const { status, ...given } = input
    await requirePeople(trx, {
      'contact.sender_id': given.sender_id,
      'contact.recipient_id': given.recipient_id,
    })
    const row = {
      ...given,
      person_id: personId,
      sender_id: given.sender_id ?? writing.authorId ?? personId,
      recipient_id: given.recipient_id ?? personId,
      status_id: status,
      capital_in_cents: given.capital_in_cents ?? 0,
      created_at: given.created_at ?? formatTime(writing.now),
    }
    const [id] = await insertRows(trx, 'contacts', [row], 'id')
    const contact = { id: id as number, ...row }
    const inOneGo = { ...writing, batch: writing.batch ?? randomUUID() }
    const after = contacted(before.state, contact, writing.now)
    const [person] = await savePeople(trx, [{ before, after }], inOneGo)
    const { version } = person ?? before
    const detail = { fields: {}, contact: [null, contact] as [null, ContactRow] }
    await recordChanges(trx, [{ personId, version, kind: 'update', detail }], inOneGo)
    return { contact, madeVersion: version === before.version ? null : version }
  })
