import { setTimeout as delay } from 'node:timers/promises'
import type { Database } from './engine.ts'

/** How often a transaction that met another is tried again before the client hears of it. */
const ATTEMPTS = 8
/** Longest wait before the third attempt, in milliseconds; it doubles with each. */
const WAIT = 20

/** What the engines say when two transactions met and this one gave way; doing it again is right. */
const passing = new Set(['40001', '40P01', 'SQLITE_BUSY', 'SQLITE_BUSY_SNAPSHOT'])

const isPassing = (error: unknown) => passing.has(String((error as { code?: unknown } | null)?.code))

/**
 * Transactions that gave way are done again one at a time: many that write the same person, all at once again,
 * would only give way again.
 */
let turn: Promise<unknown> = Promise.resolve()

/**
 * Does work in a transaction as if nobody else were writing: what it read still holds when it commits, or it is
 * done again. So `work` must have no effect but on the database.
 */
export async function inTransaction<Result>(
  db: Database,
  work: (trx: Database) => Promise<Result>,
): Promise<Result> {
  const attempt = () => db.transaction().setIsolationLevel('serializable').execute(work)
  try {
    return await attempt()
  } catch (error) {
    if (!isPassing(error)) throw error
  }
  const again = turn.then(() => repeat(attempt))
  turn = again.catch(() => {})
  return again
}

/** Other servers on the same database have their own turns, and new transactions come in between. */
async function repeat<Result>(attempt: () => Promise<Result>): Promise<Result> {
  for (let attempts = 2; ; attempts += 1) {
    try {
      return await attempt()
    } catch (error) {
      if (!isPassing(error) || attempts === ATTEMPTS) throw error
      await delay(Math.random() * WAIT * 2 ** (attempts - 2))
    }
  }
}
