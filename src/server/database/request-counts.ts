import { sql } from 'kysely'
import type { Counted, CountRequest, Database } from './engine.ts'

/** How often windows that are over are cleared away, in seconds. */
const SWEEP_STEP = 60

/** Counts in memory: for an engine that only one server works on. */
export function countInMemory(): CountRequest {
  const windows = new Map<string, { count: number; endsAt: number }>()
  let sweptAt = 0

  function sweep(now: number) {
    if (now - sweptAt < SWEEP_STEP) return
    sweptAt = now
    for (const [key, { endsAt }] of windows) if (endsAt <= now) windows.delete(key)
  }

  return async (key, seconds) => {
    const now = Date.now() / 1000
    sweep(now)
    const known = windows.get(key)
    const { count, endsAt } = known && known.endsAt > now ? known : { count: 0, endsAt: now + seconds }
    windows.set(key, { count: count + 1, endsAt })
    return { count: count + 1, endsAt, secondsLeft: endsAt - now }
  }
}

/** Counts in a table that all servers share, by the clock of the database (docs/decisions/006). */
export function countInTable(db: Database): CountRequest {
  let sweptAt = 0

  /** Rows that another server holds are left to the next sweep: two sweeps can't wait for each other. */
  async function sweep() {
    const now = Date.now() / 1000
    if (now - sweptAt < SWEEP_STEP) return
    sweptAt = now
    await sql`
      delete from request_counts where key in (
        select key from request_counts where ends_at <= extract(epoch from clock_timestamp())
        for update skip locked
      )`.execute(db)
  }

  return async (key, seconds) => {
    await sweep()
    const { rows } = await sql<Counted>`
      with clock as materialized (select extract(epoch from clock_timestamp())::double precision as now)
      insert into request_counts as known (key, count, ends_at)
      select ${key}, 1, now + ${seconds}::integer from clock
      on conflict (key) do update set
        count = case when known.ends_at > excluded.ends_at - ${seconds}::integer then known.count + 1 else 1 end,
        ends_at = case
          when known.ends_at > excluded.ends_at - ${seconds}::integer then known.ends_at
          else excluded.ends_at
        end
      returning count, ends_at as "endsAt", ends_at - (select now from clock) as "secondsLeft"`.execute(db)
    return rows[0] as Counted
  }
}
