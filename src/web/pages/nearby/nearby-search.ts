import type { LatLng } from '../../components/map/view.ts'

/** The least and the greatest radius, in miles. */
export const RADIUS = { min: 0.25, max: 50, initial: 1 }
/** The longest name of a place in the address of the page. */
const PLACE_MAX = 100

/** What the address of the page says. */
export interface NearbySearch {
  /** The middle of the circle: `latitude,longitude`. */
  at?: string
  /** What the middle is called, such as a city. */
  place?: string
  /** The person around whose primary address one looks, instead of `at`. */
  person?: number
  /** In miles. */
  radius?: number
  /** The person who is selected. */
  selected?: number
}

const place = /^\s*([+-]?\d{1,2}(?:\.\d+)?)\s*[,;\s]\s*([+-]?\d{1,3}(?:\.\d+)?)\s*$/

/** Reads `latitude,longitude` in degrees; null when it is no place on the earth. */
export function readPlace(text: string): LatLng | null {
  const [, lat, lng] = place.exec(text)?.map(Number) ?? []
  if (lat === undefined || lng === undefined || Math.abs(lat) > 90 || Math.abs(lng) > 180) return null
  return { lat, lng }
}

/** A place as the address has it. */
export const writePlace = ({ lat, lng }: LatLng): string =>
  `${Number(lat.toFixed(5))},${Number(lng.toFixed(5))}`

const identity = (value: unknown) => {
  const id = Number(value)
  return Number.isSafeInteger(id) && id > 0 ? id : undefined
}

/** A radius within what the slider reaches. */
export const clampRadius = (miles: number): number =>
  Math.min(RADIUS.max, Math.max(RADIUS.min, Number(miles.toFixed(4))))

/** The address as far as it can be understood: the rest is as if it weren't there. */
export function readSearch(search: Record<string, unknown>): NearbySearch {
  const at = typeof search.at === 'string' ? readPlace(search.at) : null
  const radius = Number(search.radius)
  const name = String(search.place ?? '').slice(0, PLACE_MAX)
  return {
    at: at ? writePlace(at) : undefined,
    place: at && name ? name : undefined,
    person: at ? undefined : identity(search.person),
    radius: Number.isFinite(radius) && radius > 0 ? clampRadius(radius) : undefined,
    selected: identity(search.selected),
  }
}
