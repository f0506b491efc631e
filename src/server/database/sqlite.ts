import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { Kysely, SqliteDialect } from 'kysely'
import { trigramsOfFts5 } from './contact-parts.ts'
import type { Engine } from './engine.ts'
import { countInMemory } from './request-counts.ts'
import type { Schema } from './schema.ts'

/** How long a statement waits for another process's write, in milliseconds: `muster token` beside a running server. */
const BUSY_TIMEOUT = 10_000
/** Memory for pages, in KiB: the hot part of some hundred thousand people. */
const CACHE_SIZE = 64 * 1024

/** Opens the SQLite file, making it and its folder when there is none. Writes survive a power cut. */
export function openSqlite(file: string): Engine {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true })
  const database = new SqliteDatabase(file, { timeout: BUSY_TIMEOUT })
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  database.pragma('foreign_keys = ON')
  database.pragma(`cache_size = -${CACHE_SIZE}`)
  const db = new Kysely<Schema>({ dialect: new SqliteDialect({ database }) })
  return {
    db,
    dialect: 'sqlite',
    columnTypes: { id: 'integer primary key autoincrement', integer: 'integer', real: 'real', text: 'text' },
    keyTable: 'without rowid',
    contactParts: trigramsOfFts5,
    countRequest: countInMemory(),
    close: () => db.destroy(),
  }
}
