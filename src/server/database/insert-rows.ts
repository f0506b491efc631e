import { CompiledQuery, type Insertable } from 'kysely'
import type { Database } from './engine.ts'
import type { Schema } from './schema.ts'

/** The most values in one statement: longer ones are no faster, and each that is kept ready takes 200 bytes a value. */
const PARAMETERS_MAX = 500
/** The most texts of statements kept; those of one server's work are fewer. */
const STATEMENTS_MAX = 300

const statements = new Map<string, string>()

/**
 * Inserts many rows, several to a statement. The rows must all have the same keys in the same order. Statements are
 * of one, two, four ... rows: so few texts, each made once, and kept ready by the engine, do for any number of rows.
 *
 * @returns the ids of the rows, in their order, when `returning` names the column
 */
export function insertRows<Table extends keyof Schema>(
  db: Database,
  table: Table,
  rows: Insertable<Schema[Table]>[],
  returning?: 'id',
): Promise<number[]> {
  const columns = Object.keys(rows[0] ?? {})
  const cellsOf = (row: Insertable<Schema[Table]>) =>
    columns.map((column) => (row as Record<string, unknown>)[column])
  return insertCells(db, table, columns, rows.map(cellsOf), returning)
}

/** The same of rows that have no keys: as many cells each as there are columns, in their order. */
export async function insertCells(
  db: Database,
  table: keyof Schema,
  columns: string[],
  rows: unknown[][],
  returning?: 'id',
): Promise<number[]> {
  const name = `${table} ${columns.join()} ${returning}`
  const most = powerOfTwo(PARAMETERS_MAX / columns.length)
  const ids: number[] = []
  for (let start = 0; start < rows.length;) {
    const size = Math.min(most, powerOfTwo(rows.length - start))
    const key = `${name} ${size}`
    const text = statements.get(key) ?? keepStatement(key, statement(db, table, columns, size, returning))
    const parameters = rows.slice(start, start + size).flat()
    const { rows: returned } = await db.executeQuery<{ id: number }>(CompiledQuery.raw(text, parameters))
    for (const { id } of returned) ids.push(id)
    start += size
  }
  return ids
}

/** The greatest power of two that isn't above a number; 1 when there is none. */
const powerOfTwo = (number: number): number => 2 ** Math.max(0, Math.floor(Math.log2(number)))

function statement(
  db: Database,
  table: keyof Schema,
  columns: string[],
  size: number,
  returning?: 'id',
): string {
  const row = Object.fromEntries(columns.map((column) => [column, 0]))
  const insert = db.insertInto(table).values(Array.from({ length: size }, () => row) as never)
  return (returning ? insert.returning(returning as never) : insert).compile().sql
}

function keepStatement(key: string, text: string): string {
  if (statements.size >= STATEMENTS_MAX) statements.clear()
  statements.set(key, text)
  return text
}
