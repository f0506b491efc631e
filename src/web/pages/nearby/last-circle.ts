import type { LatLng } from '../../components/map/view.ts'
import { clampRadius, readPlace, writePlace } from './nearby-search.ts'

const KEY = 'muster-nearby'

/** Where someone looked last, and how far around. */
export interface LastCircle {
  place: LatLng
  name: string
  /** In miles. */
  radius: number
}

/** The circle this browser showed last; null when there was none, or when it doesn't keep anything. */
export function readLast(): LastCircle | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null')
    if (typeof kept !== 'object' || kept === null) return null
    const { at, name, radius } = kept as Record<string, unknown>
    const place = readPlace(String(at))
    return place && { place, name: String(name), radius: clampRadius(Number(radius) || 1) }
  } catch {
    return null
  }
}

/** Keeps the circle for the next visit. */
export function keepLast({ place, name, radius }: LastCircle): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ at: writePlace(place), name, radius }))
  } catch {
    // A browser that keeps nothing starts where most people are.
  }
}
