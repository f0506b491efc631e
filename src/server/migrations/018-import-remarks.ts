import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Engine } from '../database/engine.ts'

/** What is remarked on rows that are taken: which rows they are, and how often which reason is given. */
export const keepRemarks = ({ columnTypes: { integer, text } }: Engine): Migration => ({
  async up(db) {
    await db.schema.alterTable('imports').addColumn('reasons', sql.raw(text)).execute()
    await db.schema
      .alterTable('import_rows')
      .addColumn('remarked', sql.raw(integer), (column) => column.notNull().defaultTo(0))
      .execute()
  },
})
