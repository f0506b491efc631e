import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Engine } from '../database/engine.ts'

/** How programs are answered: the manner chosen for a token, and what they asked in the running window. */
export const createApiClients = ({ dialect, columnTypes }: Engine): Migration => ({
  async up(db) {
    const { text } = columnTypes
    // Null follows the manner of the server.
    await db.schema.alterTable('tokens').addColumn('manner', sql.raw(text)).execute()
    // One server alone counts in memory. Unlogged: a count is worth nothing after a crash.
    if (dialect === 'postgres') {
      await sql`
        create unlogged table request_counts (
          key text collate "C" primary key,
          count integer not null,
          ends_at double precision not null
        ) with (fillfactor = 50)`.execute(db)
    }
  },
})
