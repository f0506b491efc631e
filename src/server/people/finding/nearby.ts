import { sql } from 'kysely'
import type { Database } from '../../database/engine.ts'
import { keysetPage, type KeysetPage, type Position } from '../../database/keyset.ts'
import { boxSql, distanceSql, withinSql, type Place } from './great-circle.ts'

/** Who is near, and how far, in miles. */
export interface Neighbour {
  id: number
  distance: number
}

/** A page of the people whose primary address is within a radius in miles, nearest first; ties go by id. */
export function nearbyPage(
  db: Database,
  place: Place,
  radius: number,
  position: Position | null,
  limit: number,
): Promise<KeysetPage<Neighbour>> {
  const distance = distanceSql(place)
  return keysetPage(
    position,
    limit,
    async ({ from, back, count, skip }) => {
      const sign = sql.raw(back ? '<' : '>')
      const after = from ? sql`and (distance, id) ${sign} (${sql.join(from)})` : sql``
      const direction = sql.raw(back ? 'desc' : 'asc')
      const { rows } = await sql<Neighbour>`
        select id, distance from (
          select people.id as id, ${distance} as distance from people where ${boxSql(place, radius)}
        ) as around
        where distance <= ${radius} ${after}
        order by distance ${direction}, id ${direction} limit ${count} offset ${skip}`.execute(db)
      return rows
    },
    ({ distance: far, id }) => [far, id],
  )
}

/** How many people are within a radius in miles. */
export async function countNearby(db: Database, place: Place, radius: number): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from people where ${withinSql(place, radius)}`.execute(db)
  return Number(rows[0]?.count ?? 0)
}
