/** How many people of a nation have a name or live in a street; made by whoever judges. */
export interface Frequencies {
  /** Whether several people have a first name, so that it is no slip. */
  isFirst: (name: string) => boolean
  /** The share of people of a first or a last name, folded. */
  first: (name: string) => number
  last: (name: string) => number
  /** The share of people who live in a house, by the key of its street. */
  street: (key: string) => number
}

/** Names as they are spread where nothing is known of them: a family name that one in 1,500 has. */
const USUAL = { first: 1 / 150, last: 1 / 1_500, street: 1 / 5_000 }
/** A slip isn't made by so many. */
const SEVERAL = 4
/** How many people of an unknown nation a count is mixed with: of few people it says little. */
const UNKNOWN_PEOPLE = 2_000

/** The share of people, given how many of a nation have something. */
export const shareOf = (count: number, people: number, usual: number): number =>
  (count + UNKNOWN_PEOPLE * usual) / (people + UNKNOWN_PEOPLE)

/** The frequencies of a nation by counts of its names and houses; names that aren't counted are rare. */
export const frequenciesOf = (
  people: number,
  counts: Record<'first' | 'last' | 'street', ReadonlyMap<string, number>>,
): Frequencies => ({
  isFirst: (name) => (counts.first.get(name) ?? 0) >= SEVERAL,
  first: (name) => shareOf(counts.first.get(name) ?? 1, people, USUAL.first),
  last: (name) => shareOf(counts.last.get(name) ?? 1, people, USUAL.last),
  street: (key) => shareOf(counts.street.get(key) ?? 1, people, USUAL.street),
})

const none = new Map<string, number>()
/** Of a nation of which nothing is known. */
export const usualFrequencies: Frequencies = frequenciesOf(0, { first: none, last: none, street: none })
