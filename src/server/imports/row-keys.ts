import type { Database } from '../database/engine.ts'

/** Keys that are forgotten at a time: a large import has a few million, and others want to work meanwhile. */
const STEP = 20_000

/** Forgets some of what the rows of an import were known by. @returns whether there was any */
export async function forgetSomeKeys(trx: Database, importId: number): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom('import_keys')
    .where('import_id', '=', importId)
    .where('key', 'in', (query) =>
      query
        .selectFrom('import_keys')
        .select('key')
        .where('import_id', '=', importId)
        .orderBy('key')
        .limit(STEP),
    )
    .executeTakeFirst()
  return numDeletedRows > 0n
}
