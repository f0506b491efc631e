import type { Kysely } from 'kysely'
import type { Schema } from './schema.ts'

/** The one thing every query takes first: the database, or a transaction on it. */
export type Database = Kysely<Schema>

/** Finding people by a part of an email, a phone or an external id: the text `lookup_people.contacts`. */
export interface ContactParts {
  /** Makes the index, beside the table and before anybody is in it. */
  create: (db: Database) => Promise<void>
  /** The ids of people whose text contains the part, newest first. The part has at least three characters. */
  find: (db: Database, part: string, limit: number) => Promise<number[]>
}

/** What was counted in the window that runs; it began with the first request of the key. */
export interface Counted {
  /** This request included. */
  count: number
  /** When the window ends, in seconds since the epoch. */
  endsAt: number
  /** Seconds until then, by the clock that counts. */
  secondsLeft: number
}

/** Counts one request of a key in a window of so many seconds. */
export type CountRequest = (key: string, seconds: number) => Promise<Counted>

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
