import type { Box, Place } from '../../contract/map.ts'
import { gazetteer, placeKey, type City, type Gazetteer } from './gazetteer.ts'

/** The most places that are offered for what was typed. */
const FOUND_MAX = 8
/** The most places named on a part of the map. */
const WITHIN_MAX = 40

/** Places that start with what is typed: a ZIP code, or a city with or without (the start of) its state. */
export async function findPlaces(text: string): Promise<Place[]> {
  const known = await gazetteer()
  const key = placeKey(text)
  if (key === '') return []
  // The four digits after a hyphen narrow a ZIP code to a block, which the gazetteer doesn't know.
  const digits = /^(\d{1,5})( \d{0,4})?$/.exec(key)?.[1]
  return digits ? zipsFrom(known, digits) : citiesLike(known, key)
}

function zipsFrom({ zips }: Gazetteer, start: string): Place[] {
  let [low, high] = [0, zips.length]
  while (low < high) {
    const half = (low + high) >> 1
    if ((zips[half] as { zip: string }).zip < start) low = half + 1
    else high = half
  }
  return zips.slice(low, low + FOUND_MAX).filter(({ zip }) => zip.startsWith(start))
}

function citiesLike({ cities }: Gazetteer, key: string): Place[] {
  const found: City[][] = [[], []]
  for (const city of cities) {
    const rank = rankOf(city, key)
    if (rank !== null) (found[rank] as City[]).push(city)
  }
  // Within a rank they stay as they were, the largest first.
  return found.flat().slice(0, FOUND_MAX).map(placeOf)
}

/** 0: the whole name, with or without its state; 1: a part of it; null: another city. */
function rankOf({ key: name, state, stateKey }: City, key: string): 0 | 1 | null {
  if (name === key) return 0
  if (name.startsWith(key)) return 1
  if (!key.startsWith(`${name} `)) return null
  const rest = key.slice(name.length + 1)
  if (rest === state.toLowerCase() || rest === stateKey) return 0
  return stateKey.startsWith(rest) ? 1 : null
}

const placeOf = ({ zip, city, state, lat, lng }: Place): Place => ({ zip, city, state, lat, lng })

/** Places within a box: cities first, the largest before the smaller, then ZIP codes. */
export async function placesWithin({ south, west, north, east }: Box): Promise<Place[]> {
  const { cities, zips } = await gazetteer()
  const isWithin = ({ lat, lng }: Place) => lat >= south && lat <= north && lng >= west && lng <= east
  const found: Place[] = []
  for (const places of [cities, zips]) {
    for (const place of places) {
      if (found.length === WITHIN_MAX) return found
      if (isWithin(place)) found.push(placeOf(place))
    }
  }
  return found
}
