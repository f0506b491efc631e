import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Engine } from '../database/engine.ts'

/** One-time links that make an account for a person. */
export const createActivations = ({ columnTypes: { id, integer, text } }: Engine): Migration => ({
  async up(db) {
    await db.schema
      .createTable('activations')
      .addColumn('id', sql.raw(id))
      .addColumn('person_id', sql.raw(integer), (column) =>
        column.notNull().references('people.id').onDelete('cascade'),
      )
      .addColumn('email', sql.raw(text), (column) => column.notNull())
      .addColumn('digest', sql.raw(text), (column) => column.notNull().unique())
      .addColumn('expires_at', sql.raw(text), (column) => column.notNull())
      .execute()
    await db.schema.createIndex('activations_person').on('activations').column('person_id').execute()
  },
})
