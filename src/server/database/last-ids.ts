import { PostgresAdapter, sql } from 'kysely'
import type { Database } from './engine.ts'

/** The tables whose rows go by an id that is never given to another row. */
export const numberedTables = [
  'people',
  'notes',
  'contacts',
  'lists',
  'custom_fields',
  'saved_searches',
  'changes',
] as const
export type NumberedTable = (typeof numberedTables)[number]

const isPostgres = (db: Database) => db.getExecutor().adapter instanceof PostgresAdapter

/** The last id that a table gave, 0 when it gave none. */
export async function lastId(db: Database, table: NumberedTable): Promise<number> {
  const query = isPostgres(db)
    ? sql<{ id: number | null }>`
        select pg_sequence_last_value(pg_get_serial_sequence(${table}, 'id')::regclass) as id`
    : sql<{ id: number | null }>`select seq as id from sqlite_sequence where name = ${table}`
  const { rows } = await query.execute(db)
  return Number(rows[0]?.id ?? 0)
}

/** Makes a table give only ids after this one, for rows that come with ids of their own. */
export async function passId(db: Database, table: NumberedTable, id: number): Promise<void> {
  if (id <= (await lastId(db, table))) return
  if (isPostgres(db)) {
    await sql`select setval(pg_get_serial_sequence(${table}, 'id'), ${id})`.execute(db)
    return
  }
  await sql`delete from sqlite_sequence where name = ${table}`.execute(db)
  await sql`insert into sqlite_sequence (name, seq) values (${table}, ${id})`.execute(db)
}
