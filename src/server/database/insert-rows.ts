import { CompiledQuery, type Insertable } from 'kysely'
import type { Database } from './engine.ts'
import type { Schema } from './schema.ts'

/** The most values in one statement: under the 32,766 that SQLite takes and the 65,535 of PostgreSQL. */
const PARAMETERS_MAX = 16_000

const statements = new Map<string, string>()

/**
 * Inserts many rows, several to a statement. The rows must all have the same keys in the same order. The text of
 * a statement is made once for each number of rows: building it costs more than running it.
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
  const size = Math.max(1, Math.floor(PARAMETERS_MAX / columns.length))
  const ids: number[] = []
  for (let start = 0; start < rows.length; start += size) {
    const some = rows.slice(start, start + size) as Record<string, unknown>[]
    const parameters = some.flatMap((row) => columns.map((column) => row[column]))
    const text = statement(db, table, some, returning)
    const { rows: returned } = await db.executeQuery<{ id: number }>(CompiledQuery.raw(text, parameters))
    ids.push(...returned.map((row) => row.id))
  }
  return ids
}

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
  statements.set(key, text)
  return text
}
