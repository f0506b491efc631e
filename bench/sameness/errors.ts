import { nicknames } from '../../src/server/people/finding/lookup/nicknames.ts'
import { foldText } from '../../src/server/text/fold.ts'
import type { Random } from '../../src/server/demo/random.ts'
import type { People, Row } from './people.ts'

/** A slip of the keys: a letter left out, doubled, changed places with the next, or another one. */
export function typo(text: string, random: Random): string {
  if (text.length < 3) return text
  const place = random.between(1, text.length - 2)
  const [before, letter, after] = [text.slice(0, place), text[place] as string, text.slice(place + 1)]
  return random.pick([
    () => before + after,
    () => before + letter + letter + after,
    () => before + (after[0] ?? '') + letter + after.slice(1),
    () => before + random.pick([...'aeionrstl']) + after,
  ])()
}

/** How a line of an address is written by somebody else. */
function otherStreet(line: string, random: Random): string {
  const long: Record<string, string> = {
    St: 'Street', Ave: 'Avenue', Blvd: 'Boulevard', Dr: 'Drive', Rd: 'Road', Ln: 'Lane', Ct: 'Court', Pl: 'Place',
    Ter: 'Terrace', N: 'North', S: 'South', E: 'East', W: 'West',
  } // prettier-ignore
  const words = line.split(' ').map((word) => (random.chance(0.7) ? (long[word] ?? word) : word))
  const text = words.join(' ')
  return random.chance(0.3) ? text.toUpperCase() : text
}

const swappedDay = (day: string) => {
  const [year, month, date] = day.split('-')
  return Number(date) <= 12 ? `${year}-${date}-${month}` : day
}

/** What every row of another list has of its own, at these rates, whoever it is about. */
export function asAnotherList(row: Row, people: People, random: Random): Row {
  const other = { ...row, van_id: '' }
  const lose = (name: keyof Row, share: number) => {
    if (random.chance(share)) other[name] = '' as never
  }
  lose('middle_name', 0.4)
  lose('suffix', 0.5)
  lose('sex', 0.15)
  lose('birthdate', 0.1)
  lose('email', 0.15)
  lose('phone', 0.3)
  lose('mobile', 0.2)
  lose('address2', 0.1)
  if (random.chance(0.4)) other.middle_name = other.middle_name.slice(0, 1)
  if (random.chance(0.5)) other.address1 = otherStreet(other.address1, random)
  if (random.chance(0.02)) other.first_name = typo(other.first_name, random)
  if (random.chance(0.02)) other.last_name = typo(other.last_name, random)
  if (other.birthdate && random.chance(0.02)) other.birthdate = swappedDay(other.birthdate)
  if (other.email && random.chance(0.15))
    other.email = `${foldText(other.first_name).replaceAll(' ', '')}${random.below(9_999)}@example.net`
  if (random.chance(0.01)) [other.first_name, other.last_name] = [other.last_name, other.first_name]
  if (random.chance(0.05))
    [other.first_name, other.last_name] = [other.first_name.toUpperCase(), other.last_name.toUpperCase()]
  if (other.phone && random.chance(0.05)) other.phone = people.phone()
  return other
}

/** What a second record of someone has as well, by its class. */
export const secondRecords: Record<string, (row: Row, people: People, random: Random) => Row> = {
  typo: (row, _, random) => {
    const field = random.pick(['first_name', 'last_name'] as const)
    const slip = { ...row, [field]: typo(row[field], random) }
    // One digit of the day, now and then.
    if (row.birthdate && random.chance(0.2))
      slip.birthdate = row.birthdate.slice(0, 9) + String((Number(row.birthdate[9]) + 1) % 8 || 1)
    return slip
  },
  married: (row, people, random) => ({
    ...row,
    last_name: random.chance(0.3) ? `${row.last_name}-${people.otherLast()}` : people.otherLast(),
  }),
  moved: (row, people) => ({ ...row, ...people.place() }),
  nickname: (row, _, random) => {
    const known = nicknames(foldText(row.first_name))
    return known.length === 0 ? row : { ...row, first_name: random.pick(known) }
  },
  'lost zeros': (row) => ({
    ...row,
    zip: row.zip.replace(/^0+/, ''),
    birthdate: row.birthdate.replace(/-0(\d)-/, '-0$1-'),
    phone: row.phone.replace(/^\(\d{3}\) /, ''),
  }),
  'other phone': (row, people) => ({ ...row, phone: people.phone(), mobile: people.phone() }),
}

/** Somebody else who looks like someone, by a class; each differs in something that a careful person sees. */
export const lookAlikes: Record<string, (row: Row, people: People, random: Random) => Row> = {
  'father and son': (row, people) => {
    const year = Number(row.birthdate.slice(0, 4) || 1950)
    const isFather = year > 1975
    return {
      ...row,
      suffix: isFather ? 'Sr.' : 'Jr.',
      birthdate: isFather ? people.birthdate(year - 40, year - 20) : people.birthdate(year + 20, year + 32),
      email: '',
      mobile: people.phone(),
      middle_name: '',
    }
  },
  twin: (row, people, random) => {
    const sex = random.chance(0.5) ? 'F' : 'M'
    return {
      ...row,
      first_name: people.otherFirst(sex, row.first_name),
      sex,
      middle_name: '',
      suffix: '',
      email: '',
      mobile: people.phone(),
    }
  },
  'couple with one email': (row, people) => {
    const sex = row.sex === 'F' ? 'M' : 'F'
    return {
      ...row,
      first_name: people.otherFirst(sex, row.first_name),
      sex,
      middle_name: '',
      suffix: '',
      birthdate: people.birthdate(1940, 1999),
      mobile: people.phone(),
    }
  },
  'family with one phone': (row, people, random) => {
    const sex = random.chance(0.5) ? 'F' : 'M'
    return {
      ...row,
      first_name: people.otherFirst(sex, row.first_name),
      sex,
      middle_name: '',
      suffix: '',
      birthdate: people.birthdate(1940, 2006),
      email: '',
    }
  },
  'namesake of one street': (row, people, random) => {
    const [, ...street] = row.address1.split(' ')
    return {
      ...row,
      address1: [random.between(10_000, 19_999), ...street].join(' '),
      address2: '',
      birthdate: people.birthdate(1940, 2006),
      middle_name: '',
      email: '',
      phone: people.phone(),
      mobile: people.phone(),
    }
  },
  'namesake of one tower': (row, people, random) => ({
    ...row,
    address2: `Apt ${random.between(5_000, 9_999)}`,
    birthdate: random.chance(0.5) ? people.birthdate(1940, 2006) : '',
    middle_name: '',
    email: '',
    phone: people.phone(),
    mobile: people.phone(),
  }),
}
