import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import type { Original, Store } from './database.ts'

/** Rows of a database that are written anew in less time than its file is copied and opened. */
const ROWS_MAX = 200

interface Table {
  name: string
  rows: unknown[][]
}

/** All that is in the tables that the server writes, the counts of ids last; what is indexed of them follows by their triggers. */
function readTables(database: SqliteDatabase.Database): Table[] {
  const names = database
    .prepare(
      `select name from pragma_table_list where schema = 'main' and type = 'table'
        and name not in ('sqlite_schema', 'kysely_migration', 'kysely_migration_lock')
      order by name = 'sqlite_sequence'`,
    )
    .pluck()
    .all() as string[]
  return names.map((name) => ({
    name,
    rows: database.prepare(`select * from "${name}"`).safeIntegers().raw().all() as unknown[][],
  }))
}

/** Of one connection: writes all tables as they were. */
function writer(database: SqliteDatabase.Database, tables: Table[]): () => void {
  database.pragma('synchronous = off')
  database.pragma('foreign_keys = off')
  const statements = tables.map(({ name, rows }) => ({
    empty: database.prepare(`delete from "${name}"`),
    rows,
    insert:
      rows[0] && database.prepare(`insert into "${name}" values (${rows[0].map(() => '?').join(', ')})`),
  }))
  return database.transaction(() => {
    for (const { empty } of statements) empty.run()
    for (const { empty, rows, insert } of statements) {
      // The counts of ids come last, and rows that were written before have begun them.
      empty.run()
      for (const row of rows) insert?.run(...row)
    }
  })
}

interface Keeper {
  isTouched: () => boolean
  write: () => void
  hasJobs: () => boolean
  hasSchema: () => boolean
  close: () => void
}

function keeperOf(file: string, tables: Table[]): Keeper {
  const database = new SqliteDatabase(file)
  const version = (of: string) => database.pragma(of, { simple: true })
  const schema = version('schema_version')
  let data = version('data_version')
  const write = writer(database, tables)
  const jobs = database.prepare('select 1 from jobs limit 1')
  return {
    isTouched: () => {
      const now = version('data_version')
      const isTouched = now !== data
      data = now
      return isTouched
    },
    write,
    hasJobs: () => jobs.get() !== undefined,
    hasSchema: () => version('schema_version') === schema,
    close: () => database.close(),
  }
}

/** Each database is a file in a folder of its own. */
export function sqliteStore(home: string): Store {
  const newFolder = () => mkdtempSync(join(home, 'database-'))
  const fileIn = (folder: string) => join(folder, 'muster.db')
  const keepers = new Map<string, Keeper>()

  function originalOf(folder: string): Original {
    const database = new SqliteDatabase(fileIn(folder))
    const tables = readTables(database)
    database.close()
    const isSmall = tables.reduce((sum, { rows }) => sum + rows.length, 0) <= ROWS_MAX
    return {
      copy: async () => {
        const own = newFolder()
        copyFileSync(fileIn(folder), fileIn(own))
        if (isSmall) keepers.set(own, keeperOf(fileIn(own), tables))
        return own
      },
      renew: async (own) => {
        const keeper = keepers.get(own)
        if (!keeper?.hasSchema() || keeper.hasJobs()) return false
        if (keeper.isTouched()) keeper.write()
        return true
      },
    }
  }

  return {
    create: async () => newFolder(),
    keep: async (folder) => originalOf(folder),
    drop: async (folder) => {
      keepers.get(folder)?.close()
      keepers.delete(folder)
      rmSync(folder, { recursive: true, force: true })
    },
    urlOf: (folder) => `file:${fileIn(folder)}`,
  }
}
