import { amharic, arabic, igbo, somali, yoruba } from './names/african-arabic.ts'
import { chinese, filipino, hindi, japanese, korean, vietnamese } from './names/asian.ts'
import type { Community, Name } from './names/community.ts'
import { russian, ukrainian } from './names/cyrillic.ts'
import { english } from './names/english.ts'
import { french, german, italian, polish, portuguese, spanish } from './names/european.ts'
import type { City } from './cities.ts'
import type { Random } from './random.ts'

/** A person's name, and the letters that an email address of theirs is made of. */
export interface PersonName {
  first: string
  last: string
  middle: string | null
  /** First and last name as written in Latin letters, accents kept. */
  latin: { first: string; last: string }
}

interface Share {
  community: Community
  weight: number
}

/** Who lives in the cities of North America: of 100 people, `weight` belong to the community. */
const northAmerica: Share[] = [
  { community: english, weight: 60 },
  { community: spanish, weight: 16.5 },
  { community: vietnamese, weight: 3 },
  { community: chinese, weight: 3 },
  { community: arabic, weight: 2.5 },
  { community: french, weight: 2 },
  { community: hindi, weight: 2 },
  { community: korean, weight: 1.5 },
  { community: filipino, weight: 1.5 },
  { community: polish, weight: 1.2 },
  { community: yoruba, weight: 1 },
  { community: igbo, weight: 1 },
  { community: german, weight: 1 },
  { community: russian, weight: 0.9 },
  { community: japanese, weight: 0.8 },
  { community: somali, weight: 0.8 },
  { community: ukrainian, weight: 0.6 },
  { community: italian, weight: 0.6 },
  { community: portuguese, weight: 0.6 },
  { community: amharic, weight: 0.5 },
]

const elsewhere: Partial<Record<City['country'], Share[]>> = {
  GB: [
    { community: english, weight: 78 },
    { community: polish, weight: 6 },
    { community: hindi, weight: 6 },
    { community: yoruba, weight: 4 },
    { community: somali, weight: 3 },
    { community: arabic, weight: 3 },
  ],
  MX: [{ community: spanish, weight: 1 }],
  FR: [
    { community: french, weight: 84 },
    { community: arabic, weight: 10 },
    { community: portuguese, weight: 6 },
  ],
  ES: [
    { community: spanish, weight: 92 },
    { community: arabic, weight: 4 },
    { community: ukrainian, weight: 4 },
  ],
}

const quebec: Share[] = [{ community: french, weight: 55 }, ...northAmerica.map(halved)]

function halved({ community, weight }: Share): Share {
  return { community, weight: weight / 2 }
}

/** The community of a person who lives in the city. */
export function communityIn(city: City, random: Random): Community {
  const shares = city.state === 'QC' ? quebec : (elsewhere[city.country] ?? northAmerica)
  return random.weighted(shares).community
}

/** Draws a name that a woman or a man of the community could have. */
export function nameIn(community: Community, sex: 'F' | 'M', random: Random): PersonName {
  const givens = sex === 'F' ? community.women : community.men
  const given = random.pick(givens)
  const family = inSex(random.pick(community.families), community, sex)
  const second = community.twoFamilies && random.chance(0.4) ? random.pick(community.families) : null
  const middle = community.language === 'EN' && random.chance(0.25) ? random.pick(givens).written : null
  const latin = {
    first: given.latin,
    last: second ? `${family.latin} ${second.latin}` : family.latin,
  }
  // Among neighbours who can't read their letters, many write their name in Latin ones.
  if (community.ownScript && random.chance(0.4)) return { ...latin, middle, latin }
  return {
    first: given.written,
    last: second ? `${family.written} ${second.written}` : family.written,
    middle,
    latin,
  }
}

function inSex(family: Name, community: Community, sex: 'F' | 'M'): Name {
  const { feminine } = community
  if (sex === 'M' || !feminine) return family
  return { written: feminine(family.written), latin: feminine(family.latin) }
}
