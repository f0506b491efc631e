import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Engine } from '../database/engine.ts'

/** The fields that a nation adds, and the values people have in them. */
export const createCustomFields = ({ columnTypes: { id, integer, text } }: Engine): Migration => ({
  async up(db) {
    await db.schema
      .createTable('custom_fields')
      .addColumn('id', sql.raw(id))
      .addColumn('name', sql.raw(text), (column) => column.notNull())
      .addColumn('slug', sql.raw(text), (column) => column.notNull().unique())
      .addColumn('type', sql.raw(text), (column) => column.notNull())
      .addColumn('options', sql.raw(text))
      .execute()
    await db.schema
      .createTable('custom_values')
      .addColumn('person_id', sql.raw(integer), (column) =>
        column.notNull().references('people.id').onDelete('cascade'),
      )
      .addColumn('slug', sql.raw(text), (column) => column.notNull())
      .addColumn('value', sql.raw(text), (column) => column.notNull())
      .addColumn('comparable', sql.raw(text), (column) => column.notNull())
      .addPrimaryKeyConstraint('custom_values_pk', ['person_id', 'slug'])
      .execute()
    await db.schema
      .createIndex('custom_values_comparable')
      .on('custom_values')
      .columns(['slug', 'comparable'])
      .execute()
  },
})
