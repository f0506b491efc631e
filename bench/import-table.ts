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

/** A number in letters, so that no two people have one name. */
const letters = (number: number) =>
  [456_976, 17_576, 676, 26, 1]
    .map((size) => String.fromCharCode(97 + (Math.floor(number / size) % 26)))
    .join('')

/** The cells of a made-up person; every number makes another. */
export function personCells(number: number): string[] {
  const [city, state, zip] = pick(cities, number)
  const family = `${pick(last, number)}${letters(number)}`
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
    `${1930 + (number % 75)}-${digits(1 + (number % 12), 2)}-${digits(1 + (number % 28), 2)}`,
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
