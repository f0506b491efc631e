import { degrees, EARTH_RADIUS, radians } from '../../../contract/earth.ts'
import type { LatLng } from '../../components/map/view.ts'

export const METERS_PER_MILE = 1609.344

/** The great-circle distance of two places, in miles (haversine). */
export function distanceBetween(one: LatLng, other: LatLng): number {
  const latHalf = Math.sin(radians(other.lat - one.lat) / 2)
  const lngHalf = Math.sin(radians(other.lng - one.lng) / 2)
  const square = latHalf ** 2 + Math.cos(radians(one.lat)) * Math.cos(radians(other.lat)) * lngHalf ** 2
  return 2 * EARTH_RADIUS * Math.asin(Math.sqrt(Math.min(1, square)))
}

/** The eight points of the compass, clockwise. */
export const directions = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const
export type Direction = (typeof directions)[number]

/** In which direction one place lies from another. */
export function directionTo(from: LatLng, to: LatLng): Direction {
  const turn = radians(to.lng - from.lng)
  const [here, there] = [radians(from.lat), radians(to.lat)]
  const bearing = Math.atan2(
    Math.sin(turn) * Math.cos(there),
    Math.cos(here) * Math.sin(there) - Math.sin(here) * Math.cos(there) * Math.cos(turn),
  )
  const eighth = Math.round((bearing / (2 * Math.PI)) * directions.length)
  return directions[(eighth + directions.length) % directions.length] as Direction
}

/** The place due east of another, at a distance in miles: where the edge of a circle is taken hold of. */
export function eastOf({ lat, lng }: LatLng, miles: number): LatLng {
  const half = Math.sin(miles / EARTH_RADIUS / 2) / Math.cos(radians(lat))
  return { lat, lng: lng + degrees(2 * Math.asin(Math.min(1, half))) }
}

/** The box around a circle, as its south-western and north-eastern corner. */
export function boxAround(place: LatLng, miles: number): [[number, number], [number, number]] {
  const height = degrees(miles / EARTH_RADIUS)
  const width = eastOf(place, miles).lng - place.lng
  return [
    [place.lat - height, place.lng - width],
    [place.lat + height, place.lng + width],
  ]
}
