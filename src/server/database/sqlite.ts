import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { Kysely, SqliteDialect } from 'kysely'
import { trigramsOfFts5 } from './contact-parts.ts'
import type { Engine } from './engine.ts'
import { onConnection } from './on-connection.ts'
import { countInMemory } from './request-counts.ts'
import type { Schema } from './schema.ts'

/** How long a statement waits for another process's write, in milliseconds: `muster token` beside a running server. */
const BUSY_TIMEOUT = 10_000
/**
 * Pages in the log before they are moved into the file: with SQLite's own 1,000 a transaction that writes a few
 * hundred people moves them each time, and waits for the disk twice as often.
 */
const LOG_PAGES = 32_000
/** Memory for pages, in KiB: the hot part of some hundred thousand people. */
const CACHE_SIZE = 24 * 1024

const pageSize = (database: SqliteDatabase.Database) => Number(database.pragma('page_size', { simple: true }))

/** Opens the SQLite file, making it and its folder when there is none. Writes survive a power cut. */
export function openSqlite(file: string): Engine {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true })
  const database = new SqliteDatabase(file, { timeout: BUSY_TIMEOUT })
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  database.pragma(`wal_autocheckpoint = ${LOG_PAGES}`)
  database.pragma('foreign_keys = ON')
  database.pragma(`cache_size = -${CACHE_SIZE}`)
  const db = new Kysely<Schema>({ dialect: new SqliteDialect({ database: withKeptStatements(database) }) })
  return {
    db,
    dialect: 'sqlite',
    columnTypes: {
      id: 'integer primary key autoincrement',
      integer: 'integer',
      real: 'real',
      text: 'text',
      bytes: 'blob',
    },
    keyTable: 'without rowid',
    contactParts: trigramsOfFts5,
    countRequest: countInMemory(),
    lazily: onConnection(db, 'pragma synchronous = normal', 'pragma synchronous = full'),
    size: async () => Number(database.pragma('page_count', { simple: true })) * pageSize(database),
    backUp: async (to) => void (await database.backup(to)),
    close: () => db.destroy(),
  }
}

/** Characters of all statements kept ready: those of everyday requests are fewer. They take some hundred bytes each. */
const KEPT_MAX = 100_000
/** Longer statements, in characters, are of many values at once and seldom the same again; those of `insertRows` fit. */
const STATEMENT_MAX = 4_000

/** The database as Kysely uses it, with its statements kept ready: to prepare one costs more than to run it. */
function withKeptStatements(database: SqliteDatabase.Database) {
  const kept = new Map<string, SqliteDatabase.Statement>()
  let length = 0
  return {
    close: () => void database.close(),
    prepare(text: string) {
      // SQLite takes a transaction back by itself when the disk is full; to be asked for it once more is no fault, and
      // would hide the one that there was.
      if (text === 'rollback' && !database.inTransaction) return database.prepare('select null limit 0')
      const ready = kept.get(text)
      const statement = ready ?? database.prepare(text)
      if (text.length > STATEMENT_MAX) return statement
      // The one used last goes to the end, so that the first is the one to drop.
      kept.delete(text)
      kept.set(text, statement)
      if (!ready) length += text.length
      for (const oldest of kept.keys()) {
        if (length <= KEPT_MAX) break
        kept.delete(oldest)
        length -= oldest.length
      }
      return statement
    },
  }
}
