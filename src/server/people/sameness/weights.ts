import type { SamenessReasonKind } from '../../../contract/sameness.ts'

/** How often something is so of two records of one person (m), and of two records of strangers (u). */
type Odds = readonly [m: number, u: number]

/**
 * What each thing that two records have in common, or don't, says: log2(m/u), as Fellegi and Sunter weigh it ("A
 * Theory for Record Linkage", 1969). Strangers are here two people who were found by a key, so they live in one
 * house, are namesakes or share a phone more often than any two people do.
 *
 * Where the figures come from: birthdates are spread over 27,000 days, and about 1 in 25 is written with a slip (the
 * error rates of Christen, "Data Matching", 2012, ch. 5 and 6, of names 1 in 10); a family has about 3 members to a
 * phone or an address; 1 in 8 moves in a year (US Census, CPS migration), 1 in 4 women has another name after ten
 * years; a suffix is left out more often than not, and hardly ever wrong. Names, first and last, and streets have
 * their own frequency in the nation as u: see `frequencies.ts`. What isn't measured was set by hand and tried on the
 * look-alikes of `bench/sameness`.
 */
const odds: Partial<Record<SamenessReasonKind, Odds>> = {
  other_id: [0.98, 0.000_001],
  other_ids_differ: [0.000_5, 0.999],
  logins_differ: [0.15, 0.99],
  email: [0.6, 0.000_04],
  email_near: [0.02, 0.000_2],
  emails_differ: [0.75, 0.999],
  phone: [0.5, 0.000_6],
  phone_near: [0.02, 0.000_5],
  phones_differ: [0.7, 0.999],
  first_names_differ: [0.01, 0.95],
  middle_name: [0.6, 0.02],
  initial: [0.5, 0.08],
  middle_names_differ: [0.000_5, 0.8],
  suffix: [0.6, 0.04],
  one_suffix: [0.4, 0.6],
  suffixes_differ: [0.000_003, 0.5],
  sex: [0.99, 0.5],
  sexes_differ: [0.005, 0.5],
  birthdate: [0.93, 0.000_06],
  birthdate_swapped: [0.01, 0.000_04],
  birthdate_near: [0.025, 0.001],
  birth_year: [0.5, 0.02],
  birth_years_differ: [0.01, 0.02],
  birthdates_differ: [0.000_2, 0.9],
  generations_differ: [0.000_005, 0.8],
  addresses_differ: [0.3, 0.97],
  unit: [0.9, 0.3],
  units_differ: [0.000_1, 0.7],
  zip: [0.7, 0.05],
  city: [0.8, 0.2],
}

/** The weight of something without a frequency of its own, in bits. */
export const weightOf = (kind: SamenessReasonKind): number => {
  const [m, u] = odds[kind] ?? [1, 1]
  return Math.log2(m / u)
}

/** Of names that agree: m, and the least and the most that they say, however rare. */
export const named = {
  first: { m: 0.85, least: 3.5, most: 7.5 },
  last: { m: 0.85, least: 3.5, most: 10 },
  street: { m: 0.6, least: 2.5, most: 9 },
} as const

/** What names that agree in a degree say less than those that are equal, in bits. */
export const degrees = {
  nickname: 2,
  initial: 4,
  name_start: 2,
  called_by_middle_name: 3,
  first_name_typo: 2.5,
  first_name_sound: 3,
  last_name_part: 2,
  last_name_typo: 2.5,
  last_name_sound: 3.5,
  names_swapped: 2,
  address_half: 1.5,
  address_near: 3,
} as const

/** What family names of which only a half agrees say less: brothers by marriage have them, and a street of cousins. */
export const HALF_NAME = 6

/** Another last name by sex: women change it with a marriage more often. */
export const otherLast = { F: -2, '': -3, M: -4.5 } as const

/** A phone says little more of two who live in one house, and a ZIP nothing. */
export const PHONE_AT_HOME = 3

/** A first of January stands for its year as often as for the day. */
export const FIRST_OF_JANUARY = 9

/** From here on two records are of one person: one in a few thousand such pairs isn't. */
export const SAME = 20
/** The same of two with other family names: of twenty thousand people some share a birthdate and a first name. */
export const SAME_OTHER_NAME = 26
/** From here on two records may be of one person. */
export const MAYBE = 12
