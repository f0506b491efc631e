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
export async function insertRows<Table extends keyof Schema>(
  db: Database,
  table: Table,
  rows: Insertable<Schema[Table]>[],
  returning?: 'id',
): Promise<number[]> {
  const columns = Object.keys(rows[0] ?? {})
  const most = powerOfTwo(PARAMETERS_MAX / columns.length)
  const ids: number[] = []
  for (let start = 0; start < rows.length;) {
    const size = Math.min(most, powerOfTwo(rows.length - start))
    const some = rows.slice(start, start + size) as Record<string, unknown>[]
    const parameters: unknown[] = []
    for (const row of some) for (const column of columns) parameters.push(row[column])
    const text = statement(db, table, some, returning)
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
  rows: Record<string, unknown>[],
  returning?: 'id',
): string {
  const key = `${table} ${Object.keys(rows[0] ?? {}).join()} ${rows.length} ${returning}`
  const known = statements.get(key)
  if (known) return known
  const insert = db.insertInto(table).values(rows as never)
  const text = (returning ? insert.returning(returning as never) : insert).compile().sql
  if (statements.size >= STATEMENTS_MAX) statements.clear()
  statements.set(key, text)
  return text
}
