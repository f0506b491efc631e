import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Engine } from '../database/engine.ts'

/** What is kept about people beside themselves: private notes, lists, contacts. */
export const createRelations = ({ columnTypes: { id, integer, text } }: Engine): Migration => ({
  async up(db) {
    await db.schema
      .createTable('notes')
      .addColumn('id', sql.raw(id))
      .addColumn('person_id', sql.raw(integer), (column) =>
        column.notNull().references('people.id').onDelete('cascade'),
      )
      .addColumn('author_id', sql.raw(integer))
      .addColumn('content', sql.raw(text), (column) => column.notNull())
      .addColumn('created_at', sql.raw(text), (column) => column.notNull())
      .execute()
    await db.schema.createIndex('notes_person').on('notes').columns(['person_id', 'id']).execute()

    await db.schema
      .createTable('lists')
      .addColumn('id', sql.raw(id))
      .addColumn('name', sql.raw(text), (column) => column.notNull())
      .addColumn('slug', sql.raw(text), (column) => column.notNull().unique())
      .addColumn('author_id', sql.raw(integer))
      .addColumn('count', sql.raw(integer), (column) => column.notNull())
      .execute()
    await db.schema
      .createTable('list_members')
      .addColumn('list_id', sql.raw(integer), (column) =>
        column.notNull().references('lists.id').onDelete('cascade'),
      )
      .addColumn('person_id', sql.raw(integer), (column) =>
        column.notNull().references('people.id').onDelete('cascade'),
      )
      .addColumn('created_at', sql.raw(text), (column) => column.notNull())
      .addPrimaryKeyConstraint('list_members_pk', ['list_id', 'person_id'])
      .execute()
    await db.schema
      .createIndex('list_members_person')
      .on('list_members')
      .columns(['person_id', 'list_id'])
      .execute()

    let contacts = db.schema
      .createTable('contacts')
      .addColumn('id', sql.raw(id))
      .addColumn('person_id', sql.raw(integer), (column) =>
        column.notNull().references('people.id').onDelete('cascade'),
      )
    // No foreign keys: who made a contact may be gone, and the contact still happened.
    for (const name of ['sender_id', 'recipient_id', 'capital_in_cents']) {
      contacts = contacts.addColumn(name, sql.raw(integer), (column) => column.notNull())
    }
    for (const name of ['type_id', 'status_id', 'broadcaster_id']) {
      contacts = contacts.addColumn(name, sql.raw(integer))
    }
    await contacts
      .addColumn('method', sql.raw(text))
      .addColumn('note', sql.raw(text))
      .addColumn('created_at', sql.raw(text), (column) => column.notNull())
      .execute()
    await db.schema
      .createIndex('contacts_person')
      .on('contacts')
      .columns(['person_id', 'created_at', 'id'])
      .execute()
  },
})
