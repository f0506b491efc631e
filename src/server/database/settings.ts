import type { Database } from './engine.ts'

/** What the settings of a nation are called where they are kept. */
export type SettingName =
  'nation_name' | 'nation_key' | 'nation_region' | 'nation_units' | 'phones_renewed_to'

/** What is kept under a name; undefined when nothing is. */
export async function readSetting(db: Database, name: SettingName): Promise<string | undefined> {
  const row = await db.selectFrom('settings').select('value').where('name', '=', name).executeTakeFirst()
  return row?.value
}

/** Keeps a text under a name, whatever was there. */
export async function keepSetting(db: Database, name: SettingName, value: string): Promise<void> {
  await db
    .insertInto('settings')
    .values({ name, value })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
    .execute()
}

/** Forgets what is kept under a name. */
export async function dropSetting(db: Database, name: SettingName): Promise<void> {
  await db.deleteFrom('settings').where('name', '=', name).execute()
}
