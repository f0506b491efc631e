import type { Address } from '../../contract/address.ts'
import type { City } from './cities.ts'
import type { Random } from './random.ts'
import { streetLine, unitLine } from './streets.ts'

const KM_PER_DEGREE = 111.195
/** How far, in degrees, people stray from the bearing that leads away from a coast. */
const INLAND_SPREAD = 75
/** Letters that Canadian and British postal codes both use after the space. */
const POSTAL_LETTERS = 'ABEGHJLNPRSTWXYZ'

/** An address in the city: street, postal code and a point within `city.radius` km of its centre. */
export function addressIn(city: City, random: Random): Address {
  return {
    address1: streetLine(city, random),
    address2: random.chance(0.25) ? unitLine(city, random) : null,
    address3: null,
    city: city.name,
    state: city.state,
    zip: postalCode(city, random),
    country_code: city.country,
    ...pointIn(city, random),
  }
}

/** WGS-84 degrees, six decimals (11 cm); the distance is drawn evenly, so that people crowd at the centre. */
function pointIn(city: City, random: Random): { lat: number; lng: number } {
  const distance = city.radius * random.next()
  const bearing =
    city.inland === undefined ? random.next() * 360 : city.inland + (random.next() * 2 - 1) * INLAND_SPREAD
  const angle = (bearing * Math.PI) / 180
  const degrees = distance / KM_PER_DEGREE
  return {
    lat: sixDecimals(city.lat + degrees * Math.cos(angle)),
    lng: sixDecimals(city.lng + (degrees * Math.sin(angle)) / Math.cos((city.lat * Math.PI) / 180)),
  }
}

const sixDecimals = (value: number) => Math.round(value * 1e6) / 1e6

function postalCode(city: City, random: Random): string {
  const start = random.pick(city.zips)
  const letter = () => POSTAL_LETTERS[random.below(POSTAL_LETTERS.length)]
  if (city.country === 'CA') return `${start} ${random.below(10)}${letter()}${random.below(10)}`
  if (city.country === 'GB') return `${start} ${random.between(1, 9)}${letter()}${letter()}`
  return start
}
