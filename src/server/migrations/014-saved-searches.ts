import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Engine } from '../database/engine.ts'

/** Searches kept under a name, and what brings removed lists back. */
export const createSavedSearches = ({ columnTypes: { id, integer, text } }: Engine): Migration => ({
  async up(db) {
    await db.schema
      .createTable('saved_searches')
      .addColumn('id', sql.raw(id))
      .addColumn('account_id', sql.raw(text), (column) => column.notNull())
      .addColumn('name', sql.raw(text), (column) => column.notNull())
      .addColumn('terms', sql.raw(text), (column) => column.notNull())
      .addColumn('shared', sql.raw(integer), (column) => column.notNull())
      .addColumn('created_at', sql.raw(text), (column) => column.notNull())
      .addColumn('updated_at', sql.raw(text), (column) => column.notNull())
      .addColumn('removed_at', sql.raw(text))
      .execute()
    await db.schema.createIndex('saved_searches_account').on('saved_searches').column('account_id').execute()

    await db.schema
      .createTable('removed_lists')
      .addColumn('id', sql.raw(`${integer} primary key`))
      .addColumn('name', sql.raw(text), (column) => column.notNull())
      .addColumn('slug', sql.raw(text), (column) => column.notNull())
      .addColumn('author_id', sql.raw(integer))
      .addColumn('removed_at', sql.raw(text), (column) => column.notNull())
      .execute()
    // No foreign key to people: whoever is removed and comes back is still meant.
    await db.schema
      .createTable('removed_members')
      .addColumn('list_id', sql.raw(integer), (column) =>
        column.notNull().references('removed_lists.id').onDelete('cascade'),
      )
      .addColumn('person_id', sql.raw(integer), (column) => column.notNull())
      .addColumn('created_at', sql.raw(text), (column) => column.notNull())
      .addPrimaryKeyConstraint('removed_members_pk', ['list_id', 'person_id'])
      .execute()
  },
})
