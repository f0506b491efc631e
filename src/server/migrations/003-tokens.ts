import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Engine } from '../database/engine.ts'

/** API tokens; the accounts they belong to are kept by better-auth, in tables of its own making. */
export const createTokens = ({ columnTypes: { id, text } }: Engine): Migration => ({
  async up(db) {
    await db.schema
      .createTable('tokens')
      .addColumn('id', sql.raw(id))
      .addColumn('account_id', sql.raw(text), (column) => column.notNull())
      .addColumn('role', sql.raw(text), (column) => column.notNull())
      .addColumn('digest', sql.raw(text), (column) => column.notNull().unique())
      .addColumn('created_at', sql.raw(text), (column) => column.notNull())
      .addColumn('last_used_at', sql.raw(text))
      .execute()
    await db.schema.createIndex('tokens_account').on('tokens').column('account_id').execute()
  },
})
