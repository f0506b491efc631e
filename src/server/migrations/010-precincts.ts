import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Engine } from '../database/engine.ts'

/** The nation's precincts, begun with those that people name. */
export const createPrecincts = ({ columnTypes: { integer, text } }: Engine): Migration => ({
  async up(db) {
    await db.schema
      .createTable('precincts')
      .addColumn('id', sql.raw(`${integer} primary key`))
      .addColumn('code', sql.raw(text))
      .addColumn('name', sql.raw(text))
      .execute()
    await sql`
      insert into precincts (id, code, name)
      select precinct_id, max(precinct_code), max(precinct_name) from people
      where precinct_id is not null group by precinct_id`.execute(db)
    await db.schema.createIndex('precincts_code').on('precincts').column('code').execute()
  },
})
