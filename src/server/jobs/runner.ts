import { randomUUID } from 'node:crypto'
import { setImmediate as turn } from 'node:timers/promises'
import type { ExpressionBuilder } from 'kysely'
import { formatTime } from '../../contract/times.ts'
import type { Database, Engine } from '../database/engine.ts'
import type { Schema } from '../database/schema.ts'
import { inTransaction } from '../database/transaction.ts'
import { requireJob, underWay } from './read.ts'
import { isDiskFull } from '../database/disk-full.ts'
import { leave, takeStep } from './step.ts'
import type { Workers } from './worker.ts'

/** How long a server holds a job with each step, in milliseconds: if it stops, another goes on after this. */
const HOLD = 15_000
/** How much work a power cut may undo, in milliseconds: it is done again, since nobody was told that it is done. */
const SAFE = 1_000
/** How often jobs that nobody works on are looked for, in milliseconds. */
const LOOK = 10_000

const inTime = (milliseconds: number) => formatTime(new Date(Date.now() + milliseconds))

/** A job that isn't over and that nobody works on. */
const isFree = ({ and, or, eb }: ExpressionBuilder<Schema, 'jobs'>) =>
  and([eb('status', 'in', underWay), or([eb('held_until', 'is', null), eb('held_until', '<', inTime(0))])])

/** Works on jobs, each until it is over. Several servers share the jobs of a database: each job is held by one. */
export interface JobRunner {
  /** Works on a job; resolves when this server has no more to do for it. */
  run: (id: number) => Promise<void>
  /** Goes on with the jobs that nobody works on, now and from time to time. */
  start: () => Promise<void>
  /** Stops between two steps; what is not done, another server or the next start does. */
  stop: () => Promise<void>
}

/** Makes what works on the jobs of a database. `onError` hears of a job that broke for no reason we know. */
export function createJobRunner(
  { db, lazily }: Pick<Engine, 'db' | 'lazily'>,
  workers: Workers,
  onError: (error: unknown) => void,
): JobRunner {
  const holder = randomUUID()
  const atWork = new Map<number, Promise<void>>()
  let timer: NodeJS.Timeout | undefined
  const stopping = new AbortController()

  async function hold(id: number): Promise<boolean> {
    const { numUpdatedRows } = await db
      .updateTable('jobs')
      .set({ held_by: holder, held_until: inTime(HOLD) })
      .where('id', '=', id)
      .where(isFree)
      .executeTakeFirst()
    return numUpdatedRows > 0n
  }

  async function work(id: number): Promise<void> {
    try {
      if (!(await hold(id))) return
      const job = await requireJob(db, id)
      const worker = workers[job.kind](db, job)
      let hasMore = true
      let safeAt = Date.now()
      while (hasMore && !stopping.signal.aborted) {
        const step = await worker.prepare()
        const take = (some: Database) =>
          inTransaction(some, (trx) => takeStep(trx, id, holder, inTime(HOLD), step))
        // To wait for the disk with every step takes as long as the step.
        if (Date.now() - safeAt < SAFE) hasMore = await lazily(take)
        else {
          hasMore = await take(db)
          safeAt = Date.now()
        }
        // SQLite answers within the turn: without this nobody else's request would be served until the end.
        await turn()
      }
      await release(id)
    } catch (error) {
      onError(error)
      // Of a full disk somebody can make room, and let the job go on.
      if (isDiskFull(error)) await leave(db, id, { status: 'paused', problem: 'disk_full' }, holder)
      else await leave(db, id, { status: 'failed', problem: 'broken' }, holder)
    }
  }

  /** Lets go of a job; it writes and waits for the disk, so that all that was done of it is safe from then on. */
  const release = (id: number) =>
    db
      .updateTable('jobs')
      .set({ held_by: null, held_until: null })
      .where('id', '=', id)
      .where(({ or, eb }) => or([eb('held_by', '=', holder), eb('held_by', 'is', null)]))
      .execute()

  function run(id: number): Promise<void> {
    const already = atWork.get(id)
    if (already) return already
    const working = work(id)
      .catch(onError)
      .finally(() => atWork.delete(id))
    atWork.set(id, working)
    // One job may leave another behind, or may have been told to go on while it was about to rest.
    void working.then(goOn).catch(onError)
    return working
  }

  async function goOn(): Promise<void> {
    if (stopping.signal.aborted) return
    const rows = await db.selectFrom('jobs').select('id').where(isFree).execute()
    for (const { id } of rows) if (!stopping.signal.aborted) void run(id)
  }

  return {
    run,
    async start() {
      await goOn()
      timer = setInterval(() => void goOn().catch(onError), LOOK).unref()
    },
    async stop() {
      stopping.abort()
      clearInterval(timer)
      await Promise.all(atWork.values())
    },
  }
}
