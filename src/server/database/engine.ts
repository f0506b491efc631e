import type { Kysely } from 'kysely'
import type { ContactParts } from './contact-parts.ts'
import type { CountRequest } from './request-counts.ts'
import type { Schema } from './schema.ts'

/** The one thing every query takes first: the database, or a transaction on it. */
export type Database = Kysely<Schema>

/** What differs from one database engine to another. */
export interface Engine {
  db: Database
  /** The name that libraries know the engine by. */
  dialect: 'sqlite' | 'postgres'
  /** The name a column type has in `create table`. */
  columnTypes: { id: string; integer: string; real: string; text: string; bytes: string }
  /** What ends `create table` of a table that is read by its key alone. */
  keyTable: string
  /** Finds people by a part of an email, a phone or an external id. */
  contactParts: ContactParts
  /** Counts requests, shared by all servers that work on the database. */
  countRequest: CountRequest
  /**
   * Does work on a connection whose commits don't wait for the disk. After a power cut the last of them may not have
   * happened, each as a whole; what is committed afterwards by anyone else is safe together with them.
   */
  lazily<Result>(work: (db: Database) => Promise<Result>): Promise<Result>
  /** Bytes of the whole database. */
  size(): Promise<number>
  /**
   * Writes a consistent copy of the database to a file while it is in use; null where the engine's own tools do
   * that (pg_dump).
   */
  backUp: ((file: string) => Promise<void>) | null
  close(): Promise<void>
}
