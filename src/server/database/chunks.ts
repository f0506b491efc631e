/** Values in one statement: two of each fit the 32,766 parameters that SQLite takes. */
const CHUNK = 16_000

/** Many values as parts that a statement can take. */
export function* chunks<Value>(values: Value[]): Generator<Value[]> {
  for (let start = 0; start < values.length; start += CHUNK) yield values.slice(start, start + CHUNK)
}
