import { newDatabase, type Fill, type TestDatabase } from './database.ts'
import { nationOn, type Nation, type NationSettings, type OpenNation } from './served-nation.ts'

/**
 * Nations are kept for the tests that come after, each with its app and its connections: to build an app, to open a
 * database and to make ready what is asked of it takes longer than most tests. What is in the database becomes again
 * what it was; a nation of which anything else may be left is closed, and the next test gets a new one.
 */
interface Kept extends OpenNation {
  database: TestDatabase<{ tokens: Nation['tokens'] }>
}

type Filling = Fill<{ tokens: Nation['tokens'] }>

const free = new Map<Filling, Map<string, Kept[]>>()

/** What an app is like that is kept; one that differs in more is for its test alone. */
function kindOf({ rateLimit = null, manner = 'document', ...others }: NationSettings): string | null {
  return Object.keys(others).length > 0 ? null : JSON.stringify([rateLimit, manner])
}

function freeOf(fill: Filling, kind: string): Kept[] {
  const byKind = free.get(fill) ?? new Map<string, Kept[]>()
  free.set(fill, byKind)
  const found = byKind.get(kind) ?? []
  byKind.set(kind, found)
  return found
}

async function openOne(fill: Filling, settings: NationSettings): Promise<Kept> {
  const database = await newDatabase(fill)
  return { database, ...(await nationOn(database.url, database.told.tokens, settings)) }
}

/** A nation as fresh as a new one, with what must be done when its test is over: to say whether it passed. */
export async function takeNation<Told extends { tokens: Nation['tokens'] }>(
  fill: Fill<Told>,
  settings: NationSettings,
): Promise<{ nation: Nation; told: Told; leave: (passed: boolean) => Promise<void> }> {
  const kind = kindOf(settings)
  const kept = (kind !== null && freeOf(fill, kind).pop()) || (await openOne(fill, settings))
  const { nation, database, forget, isBusy, close } = kept

  async function leave(passed: boolean) {
    if (passed && kind !== null && !isBusy() && (await database.renew(nation.services.db))) {
      forget()
      freeOf(fill, kind).push(kept)
      return
    }
    await close()
    await database.drop()
  }

  return { nation, told: database.told as Told, leave }
}
