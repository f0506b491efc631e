import type { Kysely } from 'kysely'
import type { Schema } from './schema.ts'

/** The one thing every query takes first: the database, or a transaction on it. */
export type Database = Kysely<Schema>

/** What differs from one database engine to another. */
export interface Engine {
  db: Database
  /** The name that libraries know the engine by. */
  dialect: 'sqlite' | 'postgres'
  /** The name a column type has in `create table`. */
  columnTypes: { id: string; integer: string; real: string; text: string }
  close(): Promise<void>
}
