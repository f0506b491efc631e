import { setTimeout as delay } from 'node:timers/promises'
import type { Database } from './engine.ts'

/** How often a transaction that met another is tried again before the client hears of it. */
const ATTEMPTS = 8
/** Longest wait before the second attempt, in milliseconds; it doubles with each. */
const WAIT = 10

/** What the engines say when two transactions met and this one gave way; doing it again is right. */
const passing = new Set(['40001', '40P01', 'SQLITE_BUSY', 'SQLITE_BUSY_SNAPSHOT'])

const isPassing = (error: unknown) => passing.has(String((error as { code?: unknown } | null)?.code))

/**
 * Does work in a transaction as if nobody else were writing: what it read still holds when it commits, or it is
 * done again. So `work` must have no effect but on the database.
 */
export async function inTransaction<Result>(
  db: Database,
  work: (trx: Database) => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await db.transaction().setIsolationLevel('serializable').execute(work)
    } catch (error) {
      if (!isPassing(error) || attempt === ATTEMPTS) throw error
      await delay(Math.random() * WAIT * 2 ** attempt)
    }
  }
}
