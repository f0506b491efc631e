import type { WalkPerson, WalkStreet } from '../../../contract/nearby.ts'
import { foldText } from '../../text/fold.ts'
import type { NearbyPerson } from './nearby-people.ts'

/** A flat at the end of the line, which is of the house and not of the street: `Apt 4`, `# 12`. */
const flat = /[\s,]+(?:(?:apt|apartment|unit|suite|ste|rm|room|floor|fl)\b\.?|#)\s*[\w-]*\s*$/i
/** The number before the street, as in `12-B Elm St`, or behind it, as in `Calle Mayor 12`. */
const before = /^(\d+)(-?\w{0,3})\s+(.*\p{L}.*)$/u
const behind = /^(.*\p{L}.*?)[\s,]+(?:nº\s*)?(\d+)(-?\w{0,2})$/u

interface Door {
  street: string | null
  /** The number as it is written, and what it is ordered by. */
  written: string | null
  number: number | null
  flat: string | null
}

/** What the first line of an address says: `12B Elm St Apt 4` is number 12B of Elm St, flat Apt 4. */
function readDoor(line: string): Door {
  const text = line.trim().replace(/\s+/g, ' ')
  const found = flat.exec(text)
  const house = found ? text.slice(0, found.index) : text
  const rest = found ? found[0].replace(/^[\s,]+/, '').trim() : null
  const first = before.exec(house)
  if (first) return door(first[3], first[1], first[2], rest)
  const last = behind.exec(house)
  if (last) return door(last[1], last[2], last[3], rest)
  return { street: house || null, written: null, number: null, flat: rest }
}

const door = (street = '', digits = '', letter = '', rest: string | null): Door => ({
  street: street.trim(),
  written: digits + letter,
  number: Number(digits),
  flat: rest,
})

const sides = ['odd', 'even', null] as const
const sideOf = (number: number | null) => (number === null ? null : number % 2 === 1 ? 'odd' : 'even')

/** A person on a walk list with what they are ordered by. */
interface Visit {
  person: WalkPerson
  street: string | null
  city: string | null
  /** Tells streets apart, whatever the case and the accents they are written with. */
  keys: [city: string, street: string]
  number: number
}

function visitOf({ id, name, address, phones, do_not_call, support_level }: NearbyPerson): Visit {
  const { street, written, number, flat: rest } = readDoor(address?.address1 ?? '')
  const city = address?.city ?? null
  const line = [rest, address?.address2, address?.address3].filter(Boolean).join(', ') || null
  const side = sideOf(number)
  return {
    person: { id, name, number: written, side, line, phones, do_not_call, support_level },
    street,
    city,
    keys: [foldText(city ?? ''), foldText(street ?? '')],
    number: number ?? 0,
  }
}

const inOrder = (one: string | null, other: string | null) =>
  (one ?? '').localeCompare(other ?? '', 'en', { numeric: true })
const blankLast = (one: string, other: string) =>
  Number(one === '') - Number(other === '') || inOrder(one, other)

/** One side of the street and then the other; in a house by flat, in a flat by name. */
const byDoor = (one: Visit, other: Visit) =>
  blankLast(one.keys[0], other.keys[0]) ||
  blankLast(one.keys[1], other.keys[1]) ||
  sides.indexOf(one.person.side) - sides.indexOf(other.person.side) ||
  one.number - other.number ||
  inOrder(one.person.number, other.person.number) ||
  inOrder(one.person.line, other.person.line) ||
  inOrder(one.person.name, other.person.name) ||
  one.person.id - other.person.id

/** Puts people in the order of their addresses, street by street; those without a street come last in their city. */
export function walkStreets(people: NearbyPerson[]): WalkStreet[] {
  const streets = new Map<string, WalkStreet>()
  for (const { person, street, city, keys } of people.map(visitOf).toSorted(byDoor)) {
    const key = keys.join('\n')
    const known = streets.get(key) ?? { street, city, people: [] }
    streets.set(key, known)
    known.people.push(person)
  }
  return [...streets.values()]
}
