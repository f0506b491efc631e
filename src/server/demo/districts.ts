import type { Address } from '../../contract/address.ts'
import type { PersonInput } from '../../contract/person.ts'
import type { Random } from './random.ts'

/** Seats in the House of Representatives since 2023, so that no district has a number its state lacks. */
// prettier-ignore
const houseSeats: Record<string, number> = {
  AK: 1, AL: 7, AZ: 9, CA: 52, CO: 8, CT: 5, DC: 1, FL: 28, GA: 14, HI: 2, ID: 2, IL: 17, IN: 9, KY: 6, LA: 6, MA: 9,
  MD: 8, ME: 2, MI: 13, MN: 8, MO: 8, MS: 4, NC: 14, NE: 3, NJ: 12, NM: 3, NV: 4, NY: 26, OH: 15, OK: 5, OR: 6,
  PA: 17, RI: 2, TN: 9, TX: 38, UT: 4, VA: 11, WA: 10, WI: 8,
}
const PRECINCTS_PER_ZIP = 8

/** Districts and precinct of an address in the US: made up, but the same for all people of a ZIP code. */
export function districtFields({ state, zip }: Address, random: Random): PersonInput {
  const place = Number(zip)
  const precinct = random.between(1, PRECINCTS_PER_ZIP)
  const code = `${zip}-${precinct}`
  return {
    federal_district: String((place % (houseSeats[state ?? ''] ?? 1)) + 1),
    state_upper_district: String((place % 31) + 1),
    state_lower_district: String((place % 83) + 1),
    county_district: String((place % 5) + 1),
    city_district: String((place % 11) + 1),
    precinct_id: place * 10 + precinct,
    precinct_code: code,
    precinct_name: `Precinct ${code}`,
  }
}
