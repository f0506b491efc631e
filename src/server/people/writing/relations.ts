import type { Selectable } from 'kysely'
import type { Database } from '../../database/engine.ts'
import { insertRows } from '../../database/insert-rows.ts'
import type { ContactsTable, ListMembersTable, NotesTable } from '../../database/schema.ts'
import { recountLists } from './list-counts.ts'

export type NoteRow = Selectable<NotesTable>
export type ContactRow = Selectable<ContactsTable>
export type MembershipRow = Selectable<ListMembersTable>

/** What is kept about a person beside themself, as rows: a destroyed person keeps it in the journal. */
export interface Relations {
  notes: NoteRow[]
  memberships: MembershipRow[]
  contacts: ContactRow[]
}

/** Gives the notes on each of some people, their places on lists and the contacts with them, by id. */
export async function loadRelations(db: Database, ids: number[]): Promise<(id: number) => Relations> {
  const rowsOf = async <Row extends { person_id: number }>(table: 'notes' | 'list_members' | 'contacts') => {
    const rows = await db
      .selectFrom(table as 'notes')
      .selectAll()
      .where('person_id', 'in', ids)
      .execute()
    return Map.groupBy(rows as unknown as Row[], ({ person_id }) => person_id)
  }
  const notes = await rowsOf<NoteRow>('notes')
  const memberships = await rowsOf<MembershipRow>('list_members')
  const contacts = await rowsOf<ContactRow>('contacts')
  return (id) => ({
    notes: notes.get(id) ?? [],
    memberships: memberships.get(id) ?? [],
    contacts: contacts.get(id) ?? [],
  })
}

/** Puts them back with the ids and times they had; lists that were removed meanwhile stay removed. */
export async function insertRelations(
  trx: Database,
  { notes = [], memberships = [], contacts = [] }: Partial<Relations>,
): Promise<void> {
  await insertRows(trx, 'notes', notes)
  await insertRows(trx, 'contacts', contacts)
  if (memberships.length === 0) return
  const listIds = memberships.map((membership) => membership.list_id)
  const lists = await trx.selectFrom('lists').select('id').where('id', 'in', listIds).execute()
  const there = new Set(lists.map((list) => list.id))
  await insertRows(
    trx,
    'list_members',
    memberships.filter((membership) => there.has(membership.list_id)),
  )
  await recountLists(trx, [...there])
}
