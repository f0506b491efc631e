/** Columns of the table that is imported, as a hosted tool names them: thirty. */
export const columns = [
  'external_id',
  'prefix',
  'first_name',
  'middle_name',
  'last_name',
  'suffix',
  'email',
  'phone',
  'mobile',
  'home_address.address1',
  'home_address.city',
  'home_address.state',
  'home_address.zip',
  'home_address.country_code',
  'born_at',
  'sex',
  'occupation',
  'employer',
  'party',
  'support_level',
  'tag_list',
  'is_volunteer',
  'do_not_call',
  'email_opt_in',
  'language',
  'ethnicity',
  'religion',
  'county_file_id',
  'note',
  'website',
] as const

const first = ['Ada', 'Grace', 'José', 'Zoë', 'Li', 'Amara', 'Noor', 'Wanjiru', 'Søren', 'Maria']
const last = ['Lovelace', 'Hopper', 'Núñez', 'Müller', 'Wang', 'Okafor', 'Rahman', 'Kamau', 'Berg', 'García']
const cities = [
  ['Boston', 'MA', '02108'],
  ['Denver', 'CO', '80202'],
  ['Dallas', 'TX', '75201'],
] as const
const tags = ['host', 'donor', 'phone bank', 'canvass', 'yard sign', 'member', 'press', 'union']
const pick = <Value>(values: readonly Value[], number: number): Value =>
  values[number % values.length] as Value
const digits = (number: number, length: number) => String(number).padStart(length, '0').slice(-length)

/** How many family names a nation has. */
const FAMILIES = 20_000

/** A number in letters. */
const letters = (number: number) =>
  [17_576, 676, 26, 1].map((size) => String.fromCharCode(97 + (Math.floor(number / size) % 26))).join('')

/** A number between 0 and 1 that is a number's own. */
const chance = (number: number) => (Math.imul(number, 2_654_435_761) >>> 0) / 2 ** 32

/** A family name: a few of them are frequent and most are rare, as they are anywhere. */
function familyName(number: number): string {
  const rank = Math.floor(FAMILIES * chance(number) ** 3)
  return `${pick(last, rank)}${letters(rank)}`
}

/** A day of 75 years. */
const birthdate = (number: number) =>
  new Date(Date.UTC(1930, 0, 1 + Math.floor(75 * 365 * chance(number + FAMILIES)))).toISOString().slice(0, 10)

/** The cells of a made-up person; every number makes another. */
export function personCells(number: number): string[] {
  const [city, state, zip] = pick(cities, number)
  const family = familyName(number)
  const given = pick(first, number)
  return [
    `B${number}`,
    pick(['Ms.', 'Mr.', ''], number),
    given,
    pick(['', 'Marie', 'J.'], number),
    family,
    '',
    `p${number}@example.com`,
    `(303) ${digits(200 + (number % 700), 3)}-${digits(number, 4)}`,
    `(212) ${digits(200 + (Math.floor(number / 10_000) % 700), 3)}-${digits(number, 4)}`,
    `${1 + (number % 9_000)} Main Street`,
    city,
    state,
    zip,
    'US',
    birthdate(number),
    pick(['F', 'M', 'O'], number),
    pick(['Nurse', 'Teacher', 'Driver', ''], number),
    pick(['City', 'School', ''], number),
    pick(['D', 'R', 'I', ''], number),
    String(1 + (number % 5)),
    [pick(tags, number), pick(tags, Math.floor(number / 8))].join(', '),
    pick(['true', 'false'], number),
    pick(['false', 'true'], Math.floor(number / 20)),
    'true',
    pick(['en', 'es', 'fr'], number),
    '',
    '',
    `C${number}`,
    pick(['', 'Met at the fair'], number),
    '',
  ]
}
