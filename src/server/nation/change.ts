import type { NationChange, NationSettings } from '../../contract/nation.ts'
import type { Database } from '../database/engine.ts'
import { keepSetting } from '../database/settings.ts'
import { inTransaction } from '../database/transaction.ts'
import { nationRegion } from '../people/parts/region.ts'
import { phonesLeft, startRenewing } from './phones.ts'
import { nameNation, readNation } from './settings.ts'

/** The nation as its organizer has it. */
export const nationSettings = async (db: Database): Promise<NationSettings> => ({
  ...(await readNation(db)),
  phones_left: await phonesLeft(db),
})

/** Changes what is given of the nation. Another region means that stored numbers are to be gone through. */
export const changeNation = (db: Database, { name, region, units }: NationChange): Promise<NationSettings> =>
  inTransaction(db, async (trx) => {
    if (name !== undefined) await nameNation(trx, name)
    if (units !== undefined) await keepSetting(trx, 'nation_units', units)
    if (region !== undefined && region !== (await nationRegion(trx))) {
      await keepSetting(trx, 'nation_region', region)
      await startRenewing(trx)
    }
    return nationSettings(trx)
  })
