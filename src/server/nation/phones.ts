import { formatTime } from '../../contract/times.ts'
import type { Database } from '../database/engine.ts'
import { countRows } from '../database/rows.ts'
import { dropSetting, keepSetting, readSetting } from '../database/settings.ts'
import { inTransaction } from '../database/transaction.ts'
import type { PersonState } from '../people/parts/person-state.ts'
import { nationRegion } from '../people/parts/region.ts'
import { loadPeople } from '../people/reading/load.ts'
import type { Writing } from '../people/writing/journal.ts'
import { savePeople } from '../people/writing/save.ts'
import { normalizePhone } from '../text/phone-number.ts'

/** People gone through in one request: a second or so, so that others get a turn between. */
const STEP = 500

/** Those with a number that has an international form, by id, from the first not gone through. */
const havingPhones = (db: Database, after: number) =>
  db
    .selectFrom('people')
    .where('id', '>', after)
    .where(({ or, eb }) => or([eb('phone', 'is not', null), eb('mobile', 'is not', null)]))

/** How many people may still have numbers in the form of an earlier region. */
export async function phonesLeft(db: Database): Promise<number> {
  const renewedTo = await readSetting(db, 'phones_renewed_to')
  return renewedTo === undefined ? 0 : countRows(havingPhones(db, Number(renewedTo)))
}

/** Lets everyone be gone through again: the region is another. */
export const startRenewing = (db: Database): Promise<void> => keepSetting(db, 'phones_renewed_to', '0')

/**
 * Works out anew the international form of the numbers of some more people. What was typed stays as it is, so that
 * a region chosen by mistake loses nothing. How far it came is kept with the nation: anyone may go on.
 */
export const renewPhones = (
  db: Database,
  writing: Writing,
): Promise<{ phones_left: number; changed: number }> =>
  inTransaction(db, async (trx) => {
    const renewedTo = await readSetting(trx, 'phones_renewed_to')
    if (renewedTo === undefined) return { phones_left: 0, changed: 0 }
    const region = await nationRegion(trx)
    const rows = await havingPhones(trx, Number(renewedTo)).select('id').orderBy('id').limit(STEP).execute()
    const people = [
      ...(
        await loadPeople(
          trx,
          rows.map(({ id }) => id),
        )
      ).values(),
    ]
    const drafts = people.flatMap((before) => {
      const after = { ...before.state }
      after.phone_normalized = normalizePhone(after.phone, region)
      after.mobile_normalized = normalizePhone(after.mobile, region)
      return hasSamePhones(before.state, after)
        ? []
        : [{ before, after: { ...after, updated_at: formatTime(writing.now) } }]
    })
    await savePeople(trx, drafts, writing)
    const last = rows.at(-1)
    if (last) await keepSetting(trx, 'phones_renewed_to', String(last.id))
    const left = await phonesLeft(trx)
    if (left === 0) await dropSetting(trx, 'phones_renewed_to')
    return { phones_left: left, changed: drafts.length }
  })

const hasSamePhones = (one: PersonState, other: PersonState) =>
  one.phone_normalized === other.phone_normalized && one.mobile_normalized === other.mobile_normalized
