import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Engine } from '../database/engine.ts'

/** What all the cells of a file tell of how its columns are written. */
export const keepEvidence = ({ columnTypes: { text } }: Engine): Migration => ({
  async up(db) {
    await db.schema.alterTable('imports').addColumn('evidence', sql.raw(text)).execute()
  },
})
