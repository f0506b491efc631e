import { join } from 'node:path'
import SqliteDatabase from 'better-sqlite3'

/** Rows that are inserted between two looks at the clock. */
const CHUNK = 1_000

type Cells = (string | number | null)[]

/**
 * Seconds that SQLite takes to insert rows with one prepared statement in one transaction; how long it takes to make
 * the rows is no part of it.
 *
 * @param tables the statements that make the table, named `bare` or `people`, and its indexes
 */
function insertAll(file: string, tables: string[], table: string, rows: Iterable<Cells[]>): number {
  const database = new SqliteDatabase(file)
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  for (const statement of tables) database.exec(statement)
  const width = database.pragma(`table_info(${table})`) as unknown[]
  const insert = database.prepare(`insert into ${table} values (${width.map(() => '?').join()})`)
  let time = 0
  const timed = (work: () => void) => {
    const started = performance.now()
    work()
    time += performance.now() - started
  }
  database.exec('begin')
  for (const some of rows) {
    timed(() => {
      for (const row of some) insert.run(row)
    })
  }
  timed(() => database.exec('commit'))
  database.close()
  return time / 1000
}

/** Seconds for the cells of the file as text, into a table without an index: the most that SQLite can do. */
export const insertCells = (folder: string, width: number, rows: Iterable<string[][]>): number =>
  insertAll(
    join(folder, 'bare.db'),
    [`create table bare (${Array.from({ length: width }, (_, index) => `c${index} text`).join()})`],
    'bare',
    rows,
  )

/**
 * Seconds for the rows of `people` that the import made, into such a table with its indexes: what it takes at least
 * to have them where they can be found, without addresses, tags, ready answers, search index, journal and checks.
 *
 * @param file the database with the people
 */
export function insertPeople(folder: string, file: string): number {
  const source = new SqliteDatabase(file, { readonly: true })
  const statements = source
    .prepare("select sql from sqlite_master where tbl_name = 'people' and sql is not null order by type desc")
    .pluck()
    .all() as string[]
  const next = source.prepare('select * from people where id > ? order by id limit ?').raw()
  function* people(): Generator<Cells[]> {
    for (let last = 0; ;) {
      const rows = next.all(last, CHUNK) as Cells[]
      if (rows.length === 0) return
      yield rows
      last = rows.at(-1)?.[0] as number
    }
  }
  const time = insertAll(join(folder, 'people.db'), statements, 'people', people())
  source.close()
  return time
}
