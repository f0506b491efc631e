import { randomBytes } from 'node:crypto'
import type { Database } from '../database/engine.ts'
import { keepSetting, readSetting } from '../database/settings.ts'
import { nationName } from '../nation/settings.ts'

/** Bytes that tell nations apart: names don't, since there is more than one Riverside. */
const KEY_BYTES = 6

/** What this nation is known by in its tables; made when it is first needed, and the same ever after. */
async function nationKey(db: Database): Promise<string> {
  const kept = await readSetting(db, 'nation_key')
  if (kept) return kept
  const key = randomBytes(KEY_BYTES).toString('hex')
  await keepSetting(db, 'nation_key', key)
  return key
}

/** The header of a column without cells that says whose ids a table has: `Muster: Riverside (1f9a0c3b77d2)`. */
export const ownMark = async (db: Database): Promise<string> =>
  `Muster: ${await nationName(db)} (${await nationKey(db)})`

/** Whether a header has the mark of this nation, whatever it was called then. */
export async function hasOwnMark(db: Database, header: readonly string[]): Promise<boolean> {
  const key = await readSetting(db, 'nation_key')
  return (
    key !== null &&
    key !== undefined &&
    header.some((text) => /^Muster: .* \((\w+)\)$/.exec(text.trim())?.[1] === key)
  )
}
