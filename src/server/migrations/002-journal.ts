import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Engine } from '../database/engine.ts'

/** Every change of a person, and the settings of the nation. */
export const createJournal = ({ columnTypes: { id, integer, text } }: Engine): Migration => ({
  async up(db) {
    await db.schema
      .createTable('changes')
      .addColumn('id', sql.raw(id))
      // No foreign key: the changes of a destroyed person stay, and bring them back.
      .addColumn('person_id', sql.raw(integer), (column) => column.notNull())
      .addColumn('version', sql.raw(integer), (column) => column.notNull())
      .addColumn('kind', sql.raw(text), (column) => column.notNull())
      .addColumn('at', sql.raw(text), (column) => column.notNull())
      .addColumn('account_id', sql.raw(text))
      .addColumn('source', sql.raw(text), (column) => column.notNull())
      .addColumn('batch', sql.raw(text))
      .addColumn('detail', sql.raw(text), (column) => column.notNull())
      .execute()
    await db.schema.createIndex('changes_person').on('changes').columns(['person_id', 'id']).execute()
    await db.schema.createIndex('changes_batch').on('changes').columns(['batch', 'id']).execute()

    await db.schema
      .createTable('settings')
      .addColumn('name', sql.raw(text), (column) => column.primaryKey())
      .addColumn('value', sql.raw(text), (column) => column.notNull())
      .execute()
  },
})
