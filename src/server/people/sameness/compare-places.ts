import { compareStreets } from '../parts/street-key.ts'
import { isTypo } from './names.ts'
import { rarity, type Said } from './compare-names.ts'
import type { Frequencies } from './frequencies.ts'
import type { ComparedAddress, SamenessRecord } from './record.ts'
import { degrees, weightOf } from './weights.ts'

/** Where two records place people, and whether in one house. */
export interface PlaceComparison {
  said: Said[]
  isOneHouse: boolean
  isOtherUnit: boolean
}

const nowhere: PlaceComparison = { said: [], isOneHouse: false, isOtherUnit: false }
const clashes = (mine: string, theirs: string) => mine !== '' && theirs !== '' && mine !== theirs
const shares = (mine: string, theirs: string) => mine !== '' && mine === theirs

/** Compares all addresses of two records; the pair that says the most for one person counts. */
export function comparePlaces(
  one: SamenessRecord,
  other: SamenessRecord,
  frequencies: Frequencies,
): PlaceComparison {
  let best: PlaceComparison | null = null
  for (const mine of one.addresses) {
    for (const theirs of other.addresses) {
      const found = comparePair(mine, theirs, frequencies)
      if (best === null || sum(found) > sum(best)) best = found
    }
  }
  return best ?? nowhere
}

const sum = ({ said }: PlaceComparison) => said.reduce((all, { weight }) => all + weight, 0)

function comparePair(
  mine: ComparedAddress,
  theirs: ComparedAddress,
  frequencies: Frequencies,
): PlaceComparison {
  const sameZip = shares(mine.zip, theirs.zip)
  const sameCity = shares(mine.city, theirs.city)
  const place: Said[] = sameZip
    ? [{ kind: 'zip', weight: weightOf('zip') }]
    : sameCity
      ? [{ kind: 'city', weight: weightOf('city') }]
      : []
  const house = houseOf(mine, theirs, sameZip, sameCity, frequencies)
  if (house === null) {
    const isMoved = mine.street !== null && theirs.street !== null
    return {
      said: isMoved ? [...place, { kind: 'addresses_differ', weight: weightOf('addresses_differ') }] : place,
      isOneHouse: false,
      isOtherUnit: false,
    }
  }
  const isOtherUnit = clashes(mine.unit, theirs.unit)
  const unit: Said[] = isOtherUnit
    ? [{ kind: 'units_differ', weight: weightOf('units_differ') }]
    : shares(mine.unit, theirs.unit)
      ? [{ kind: 'unit', weight: weightOf('unit') }]
      : []
  return { said: [house, ...unit], isOneHouse: !isOtherUnit, isOtherUnit }
}

/** What it says that two addresses are of one house; null when they aren't. */
function houseOf(
  { street: mine, ...here }: ComparedAddress,
  { street: theirs, ...there }: ComparedAddress,
  sameZip: boolean,
  sameCity: boolean,
  frequencies: Frequencies,
): Said | null {
  if (!mine || !theirs) return null
  // Cities and ZIPs that differ are two towns; where one of both is the same, the other may have a slip.
  const isElsewhere =
    !sameZip && !sameCity && (clashes(here.zip, there.zip) || clashes(here.city, there.city))
  const isNearby =
    isElsewhere && ((here.zip !== '' && isZipSlip(here.zip, there.zip)) || isTypo(here.city, there.city))
  if (isElsewhere && !isNearby) return null
  const likeness = compareStreets(mine, theirs)
  const weight = Math.min(
    rarity(frequencies.street(mine.core), 'street'),
    rarity(frequencies.street(theirs.core), 'street'),
  )
  const isKnownPlace = (sameZip || sameCity) && mine.number !== ''
  if (likeness === 'same' && isKnownPlace) return { kind: 'address', weight }
  if (likeness !== 'other') return { kind: 'address_half', weight: weight - degrees.address_half }
  const isNear = mine.number === theirs.number && isKnownPlace && isTypo(mine.name, theirs.name)
  return isNear ? { kind: 'address_near', weight: weight - degrees.address_near } : null
}

/** One digit of a ZIP that is another, or two that changed places. */
function isZipSlip(one: string, other: string): boolean {
  if (one.length !== other.length) return false
  const places = [...one].flatMap((digit, index) => (digit === other[index] ? [] : [index]))
  return places.length === 1 || (places.length === 2 && (places[1] as number) - (places[0] as number) === 1)
}
