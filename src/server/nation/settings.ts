import { REGION_DEFAULT, UNITS_DEFAULT, type Nation } from '../../contract/nation.ts'
import type { Database } from '../database/engine.ts'
import { keepSetting, readSetting, type SettingName } from '../database/settings.ts'

/** Name of a nation before its organizer gave one. */
const NAME_DEFAULT = 'Muster'

/** The nation's name. */
export const nationName = async (db: Database): Promise<string> =>
  (await readSetting(db, 'nation_name')) ?? NAME_DEFAULT

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
