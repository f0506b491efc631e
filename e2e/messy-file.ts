/** A file as nations have them, and what is in it. */
export interface MessyFile {
  name: string
  /** UTF-8, separated by semicolons. */
  text: string
  /** Rows below the header: people, doubles among them, some of them with a cell that can't be taken. */
  rows: number
  people: number
  doubles: number
  remarked: number
}

const givenNames = ['José', 'Zoë', 'Łukasz', 'Ng', 'Øyvind', 'Ana María', 'Þóra', 'François']
const surnames = ['García Márquez', 'O’Neill', 'van den Berg', 'Müller', 'Nguyễn', 'Ağaoğlu', 'Smith']
const pick = (from: readonly string[], number: number) => from[number % from.length] as string
/** A name that is nobody else's: digits are no part of one. */
const ownName = (number: number) =>
  [17_576, 676, 26, 1].map((size) => String.fromCodePoint(97 + (Math.floor(number / size) % 26))).join('')
const two = (number: number) => String(number).padStart(2, '0')

const HEADER = 'Name;E-Mail;Mobile;Birthdate;First volunteered;Membership started;City;Shirt'

/** Days from 1 to 12 alone don't tell which number is the month, nor do columns that begin with the year. */
const days = (number: number) => {
  // Nobody of a name has the birthdate of another one.
  const [early, any, month] = [(number % 12) + 1, (number % 28) + 1, (Math.floor(number / 12) % 12) + 1]
  return [
    `${two(early)}/${two(month)}/19${50 + (number % 49)}`,
    `2019/${two(month)}/${two(any)}`,
    `2020-${two(month)}-${two(any)}`,
  ]
}

function line(number: number, email: string): string {
  const name = `${pick(surnames, number)}-${ownName(number)}, ${pick(givenNames, number * 3)}`
  const mobile = `(212) 555-${String(1_000 + (number % 9_000))}`
  return [`"${name}"`, email, mobile, ...days(number), 'Köln', pick(['S', 'M', 'XL'], number)].join(';')
}

/**
 * Makes a file with accents, doubles, cells that can't be taken and days written in three ways: every 50th row is
 * someone a second time, every 80th has no email address in its place.
 */
export function messyFile(rows = 2_000): MessyFile {
  const numbers = Array.from({ length: rows }, (_, index) => index + 1)
  const isDouble = (number: number) => number % 50 === 0
  const isBad = (number: number) => number % 80 === 7
  const lines = numbers.map((number) => {
    const who = isDouble(number) ? number - 1 : number
    return line(who, isBad(number) ? `person${who} at example.org` : `person${who}@example.org`)
  })
  const doubles = numbers.filter(isDouble).length
  const remarked = numbers.filter(isBad).length
  return {
    name: 'Mitglieder 2026.csv',
    text: [HEADER, ...lines, ''].join('\r\n'),
    rows,
    people: rows - doubles,
    doubles,
    remarked,
  }
}
