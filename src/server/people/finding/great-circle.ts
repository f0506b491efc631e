import { sql, type RawBuilder } from 'kysely'
import { degrees, EARTH_RADIUS, radians } from '../../../contract/earth.ts'

/** A place on the earth, in degrees (WGS-84). */
export interface Place {
  lat: number
  lng: number
}

/** Where a person's primary address is. */
const [toLat, toLng] = [sql.ref('people.primary_lat'), sql.ref('people.primary_lng')]

/** The great-circle distance between a place and a person's primary address, in miles (haversine). */
export function distanceSql({ lat, lng }: Place): RawBuilder<number> {
  const half = (difference: RawBuilder<number>) => sql<number>`sin(radians(${difference}) / 2)`
  const latHalf = half(sql`${toLat} - ${sql.lit(lat)}`)
  const lngHalf = half(sql`${toLng} - ${sql.lit(lng)}`)
  const square = sql<number>`${latHalf} * ${latHalf} + ${sql.lit(Math.cos(radians(lat)))} * cos(radians(${toLat})) * ${lngHalf} * ${lngHalf}`
  // Rounding can carry the far side of the earth a hair over 1, of which there is no arcsine.
  return sql<number>`${sql.lit(2 * EARTH_RADIUS)} * asin(sqrt(case when ${square} > 1 then 1 else ${square} end))`
}

/** Whether a person's primary address is within a radius in miles. */
export const withinSql = (place: Place, radius: number): RawBuilder<boolean> =>
  sql<boolean>`${boxSql(place, radius)} and ${distanceSql(place)} <= ${radius}`

/**
 * Whether a person's primary address can be within a radius in miles at all: a box that indexes can find. It wraps
 * at the date line, and has every longitude when a pole lies within.
 */
export function boxSql({ lat, lng }: Place, radius: number): RawBuilder<boolean> {
  const angle = radius / EARTH_RADIUS
  // A hair wider than the circle, so that rounding leaves nobody at its edge out.
  const height = degrees(angle) * 1.000001 + 1e-9
  const band = sql<boolean>`${toLat} between ${lat - height} and ${lat + height}`
  if (lat + height >= 90 || lat - height <= -90) return band
  const width = degrees(Math.asin(Math.min(1, Math.sin(angle) / Math.cos(radians(lat))))) * 1.000001 + 1e-9
  const [west, east] = [lng - width, lng + width]
  const across = sql<boolean>`${toLng} between ${west} and ${east}`
  if (west < -180) return sql<boolean>`${band} and (${across} or ${toLng} >= ${west + 360})`
  if (east > 180) return sql<boolean>`${band} and (${across} or ${toLng} <= ${east - 360})`
  return sql<boolean>`${band} and ${across}`
}
