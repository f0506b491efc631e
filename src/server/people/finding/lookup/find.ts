import { sql, type RawBuilder } from 'kysely'
import { storedLookupFields, type LookupReason } from '../../../../contract/lookup.ts'
import type { Database, Engine } from '../../../database/engine.ts'
import { nationRegion } from '../../parts/region.ts'
import { abbreviatedJson } from '../../reading/read.ts'
import type { Sight } from '../../reading/sight.ts'
import { readQuestion } from './question.ts'
import type { LookupSource } from './source.ts'
import { tiersOf, type Tier } from './tiers.ts'

/** Someone found: the abbreviated person as JSON text, and why. */
export interface LookupHit {
  person: string
  reason: LookupReason
}

interface Found {
  id: number
  tier: Tier
}

/**
 * Finds the people whom a text may mean, best first: whole ids, emails and phones, then names as they are written,
 * then what comes near; of those found in the same way the last updated first. Better ways are tried first, and
 * the others only as long as there is room.
 */
export async function lookupPeople(
  engine: Engine,
  q: string,
  limit: number,
  sight: Sight,
): Promise<LookupHit[]> {
  const { db } = engine
  const found: Found[] = []
  for (const tiers of tiersOf(readQuestion(q, await nationRegion(db)), engine)) {
    const room = limit - found.length
    if (room === 0) break
    found.push(...(await findIn(db, tiers, found, room)))
  }
  return present(db, found, sight)
}

interface RankedRow {
  id: number
  rank: number
}

/** Those of some tiers who aren't found yet, each by the first tier that has them. */
async function findIn(db: Database, tiers: Tier[], known: Found[], room: number): Promise<Found[]> {
  const queries: RawBuilder<unknown>[] = []
  for (const [rank, tier] of tiers.entries()) {
    const who = await tier.who(db)
    if (who) queries.push(sql`select person_id, ${sql.lit(rank)} as rank from (${who}) as tier`)
  }
  if (queries.length === 0) return []
  const others =
    known.length === 0
      ? sql``
      : sql`where lookup_people.person_id not in (${sql.join(known.map(({ id }) => id))})`
  const { rows } = await sql<RankedRow>`
    select lookup_people.person_id as id, min(rank) as rank
    from (${sql.join(queries, sql` union all `)}) as ranked
    join lookup_people on lookup_people.person_id = ranked.person_id
    ${others}
    group by lookup_people.person_id, updated_at
    order by min(rank), updated_at desc, lookup_people.person_id
    limit ${room}`.execute(db)
  return rows.map(({ id, rank }) => ({ id, tier: tiers[rank] as Tier }))
}

async function present(db: Database, found: Found[], sight: Sight): Promise<LookupHit[]> {
  if (found.length === 0) return []
  const rows = await db
    .selectFrom('people')
    .innerJoin('person_resources', 'person_resources.person_id', 'people.id')
    .select(['people.id', 'abbreviated_plain', 'abbreviated_sensitive'])
    .select(storedLookupFields)
    .where(
      'people.id',
      'in',
      found.map(({ id }) => id),
    )
    .execute()
  const byId = new Map(rows.map((row) => [row.id, row]))
  return found.flatMap(({ id, tier }) => {
    const row = byId.get(id)
    const reason = row && tier.explain(row as LookupSource, id)
    // Someone who changed between the two queries may be gone, or no longer fit.
    return row && reason ? [{ person: abbreviatedJson(row, sight), reason }] : []
  })
}
