import { REGION_DEFAULT, type Region } from '../../../contract/nation.ts'
import type { Database } from '../../database/engine.ts'
import { readSetting } from '../../database/settings.ts'

/** The country of phone numbers that don't name theirs. */
export const nationRegion = async (db: Database): Promise<Region> =>
  ((await readSetting(db, 'nation_region')) as Region | undefined) ?? REGION_DEFAULT
