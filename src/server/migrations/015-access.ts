import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Engine } from '../database/engine.ts'

/** What a token is called, and the role that an invitation gives; null is a volunteer's, as it was before. */
export const prepareAccess = ({ columnTypes: { text } }: Engine): Migration => ({
  async up(db) {
    await db.schema.alterTable('tokens').addColumn('name', sql.raw(text)).execute()
    await db.schema.alterTable('activations').addColumn('role', sql.raw(text)).execute()
  },
})
