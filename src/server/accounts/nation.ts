import type { Database } from '../database/engine.ts'

/** Name of a nation before its organizer gave one. */
const NAME_DEFAULT = 'Muster'

/** The nation's name. */
export async function nationName(db: Database): Promise<string> {
  const row = await db
    .selectFrom('settings')
    .select('value')
    .where('name', '=', 'nation_name')
    .executeTakeFirst()
  return row?.value ?? NAME_DEFAULT
}

/** Names the nation. */
export async function nameNation(db: Database, value: string): Promise<void> {
  await db
    .insertInto('settings')
    .values({ name: 'nation_name', value })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
    .execute()
}
