/** Days that programs write where they know none: the starts of their calendars, and what people type to go on. */
const madeUp = new Set(
  `0001-01-01 1111-11-11 1492-01-01 1582-10-15 1600-01-01 1700-01-01 1753-01-01 1800-01-01 1850-01-01 1899-12-30
  1899-12-31 1900-01-00 1900-01-01 1900-01-02 1901-01-01 1902-01-01 1904-01-01 1910-01-01 1910-10-10 1911-11-11
  1970-01-01 9999-12-31`.split(/\s+/),
)

/** The last birthdate that nobody who lives can have: what is before it was made up. */
const LIVING_SINCE = '1903-01-01'

/** A birthdate that says something; null for none, and for one that was made up. */
export const daySaid = (birthdate: string | null): string | null =>
  birthdate === null || birthdate < LIVING_SINCE || madeUp.has(birthdate) ? null : birthdate

/** A day with its month and day of the month the other way round; null where there is no such day, or it is the same. */
export function swappedDay(day: string): string | null {
  const [year, month, date] = day.split('-')
  return month === date || Number(date) > 12 ? null : `${year}-${date}-${month}`
}

/** How two birthdates are alike. `other_year` is the same day of another year: a slip, or a father and his son. */
export type DayLikeness = 'same' | 'swapped' | 'near' | 'year' | 'other_year' | 'other' | 'other_generation'

/** Where only a year is known, its first day stands for it. */
export const isYearAlone = (day: string) => day.endsWith('-01-01')
/** Years from which on two people are of two generations rather than of one birthdate written twice. */
const GENERATION = 13

/** Whether one digit is another, or two that stand side by side changed places. */
function isSlip(one: string, other: string): boolean {
  const places = [...one].flatMap((digit, index) => (digit === other[index] ? [] : [index]))
  const [first = 0, second = 0] = places
  const isTurned = second - first === 1 && one[first] === other[second] && one[second] === other[first]
  return places.length === 1 || (places.length === 2 && isTurned)
}

/** Compares two birthdates that say something. */
export function compareDays(one: string, other: string): DayLikeness {
  if (one === other) return 'same'
  if (swappedDay(one) === other) return 'swapped'
  const years = Math.abs(Number(one.slice(0, 4)) - Number(other.slice(0, 4)))
  if (years === 0) {
    if (isYearAlone(one) || isYearAlone(other)) return 'year'
    return isSlip(one, other) ? 'near' : 'other'
  }
  // The same day of another year is rather a slip, but where only the year is known.
  if (one.slice(4) === other.slice(4) && !isYearAlone(one)) return 'other_year'
  return years >= GENERATION ? 'other_generation' : 'other'
}
