/** Values in one statement: two of each fit the 32,766 parameters that SQLite takes. */
const CHUNK = 16_000

/** Many values as parts of a size, by default one that a statement can take. */
export function* chunks<Value>(values: Value[], size = CHUNK): Generator<Value[]> {
  for (let start = 0; start < values.length; start += size) yield values.slice(start, start + size)
}
