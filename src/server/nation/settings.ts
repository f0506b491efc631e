import { REGION_DEFAULT, UNITS_DEFAULT, type Nation, type Region } from '../../contract/nation.ts'
import type { Database } from '../database/engine.ts'

/** Name of a nation before its organizer gave one. */
const NAME_DEFAULT = 'Muster'

/** What the nation's settings are called where they are kept. */
type SettingName = 'nation_name' | 'nation_region' | 'nation_units' | 'phones_renewed_to'

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

/** The nation's name. */
export const nationName = async (db: Database): Promise<string> =>
  (await readSetting(db, 'nation_name')) ?? NAME_DEFAULT

/** The country of phone numbers that don't name theirs. */
export const nationRegion = async (db: Database): Promise<Region> =>
  ((await readSetting(db, 'nation_region')) as Region | undefined) ?? REGION_DEFAULT

/** What everyone is told of the nation. */
export async function readNation(db: Database): Promise<Nation> {
  const rows = await db.selectFrom('settings').selectAll().where('name', 'like', 'nation_%').execute()
  const kept = Object.fromEntries(rows.map(({ name, value }) => [name, value])) as Partial<
    Record<SettingName, string>
  >
  return {
    name: kept.nation_name ?? NAME_DEFAULT,
    region: (kept.nation_region as Nation['region'] | undefined) ?? REGION_DEFAULT,
    units: (kept.nation_units as Nation['units'] | undefined) ?? UNITS_DEFAULT,
  }
}

/** Names the nation. */
export const nameNation = (db: Database, name: string): Promise<void> => keepSetting(db, 'nation_name', name)
