import type { City } from './cities.ts'
import type { Random } from './random.ts'

/** Area codes of the US and Canada that none of the cities has: people bring their numbers when they move. */
// prettier-ignore
const movedFrom = [
  '203', '217', '218', '219', '224', '225', '228', '229', '231', '239', '240', '248', '251', '252', '254', '256',
  '260', '262', '269', '270', '276', '301', '302', '304', '307', '308', '309', '315', '316', '318', '319', '320',
  '325', '330', '334', '336', '337', '339', '351', '352', '360', '361', '386', '406', '409', '413', '417',
  '419', '423', '424', '425', '430', '432', '434', '440', '442', '475', '478', '479', '484', '501', '507',
  '515', '516', '518', '530', '540', '541', '561', '563', '570', '571', '573', '574', '580', '585', '586',
  '603', '605', '606', '607', '608', '609', '610', '616', '618', '620', '626', '631', '636', '641', '650', '660',
  '661', '662', '701', '706', '707', '712', '714', '715', '717', '719', '724', '727', '731', '732', '734', '740',
  '754', '757', '760', '763', '765', '772', '775', '781', '785', '802', '803', '805', '806', '810',
  '812', '814', '815', '817', '828', '830', '831', '843', '845', '847', '850', '856', '859', '863', '864', '865',
  '870', '903', '906', '908', '909', '910', '913', '914', '918', '920', '925', '928', '931', '936', '937', '940',
  '941', '949', '951', '952', '954', '956', '970', '978', '979', '985', '989',
]

/** Mobile numbers set aside for fiction: by Ofcom in the United Kingdom, by Arcep in France. */
const mobileStarts: Partial<Record<City['country'], string>> = { GB: '07700 900', FR: '06 39 98 ' }
const callingCodes: Partial<Record<City['country'], string>> = { GB: '+44', FR: '+33' }

/** Numbers of 100 for each area code go by in this stride, so that neighbours in time don't get 00, 01, 02. */
const STRIDE = 37

/**
 * Hands out telephone numbers that no telephone answers: 555-0100 to 555-0199 in the US and Canada, the ranges of
 * Ofcom and Arcep in the United Kingdom and France, none where a country has no such range. A number is given
 * twice only when the nation is so large (about 30,000 numbers) that all are taken.
 */
export class PhoneBook {
  readonly #given = new Map<string, number>()

  /** A landline of the city, or null where there is none to give. */
  landline(city: City, random: Random): string | null {
    return this.#number(city, city.area, 0.3, random)
  }

  /** A mobile; some people in the US and Canada brought theirs from another place. */
  mobile(city: City, random: Random): string | null {
    const start = mobileStarts[city.country]
    if (start !== undefined) return this.#number(city, [start], 0.7, random)
    const moved = isNorthAmerican(city) && random.chance(0.2)
    return this.#number(city, moved ? movedFrom : city.area, 0, random)
  }

  #number(city: City, starts: readonly string[], internationalShare: number, random: Random): string | null {
    if (starts.length === 0) return null
    if (isNorthAmerican(city)) return this.#fiveFiveFive(starts, random)
    const start = random.pick(starts)
    const national =
      city.country === 'FR' ? frenchNumber(start, random) : britishNumber(start, this.#next(start))
    const code = callingCodes[city.country]
    return code && random.chance(internationalShare) ? `${code} ${national.slice(1)}` : national
  }

  #fiveFiveFive(areaCodes: readonly string[], random: Random): string {
    const area = this.#free(areaCodes, random) ?? this.#free(movedFrom, random) ?? random.pick(areaCodes)
    const line = (this.#next(area) * STRIDE + Number(area)) % 100
    return `(${area}) 555-01${String(line).padStart(2, '0')}`
  }

  #free(areaCodes: readonly string[], random: Random): string | undefined {
    const start = random.below(areaCodes.length)
    for (let step = 0; step < areaCodes.length; step++) {
      const area = areaCodes[(start + step) % areaCodes.length] as string
      if ((this.#given.get(area) ?? 0) < 100) return area
    }
    return undefined
  }

  /** How many numbers with this start were given before. */
  #next(start: string): number {
    const count = this.#given.get(start) ?? 0
    this.#given.set(start, count + 1)
    return count
  }
}

const isNorthAmerican = ({ country }: City) => country === 'US' || country === 'CA'

function britishNumber(start: string, count: number): string {
  return `${start}${String((count * STRIDE + 123) % 1000).padStart(3, '0')}`
}

function frenchNumber(start: string, random: Random): string {
  const pair = () => String(random.below(100)).padStart(2, '0')
  return `${start.trim()} ${pair()} ${pair()}`
}
