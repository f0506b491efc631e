import { cities, type City } from './cities.ts'
import type { Community } from './names/community.ts'
import { communityIn, nameIn, type PersonName } from './names.ts'
import { Random } from './random.ts'
import { additionTime, birthTime } from './timeline.ts'

/** What is settled about a person before any field is filled. */
export interface Resident {
  ordinal: number
  /** The person's own chances: what one field draws shifts only this person's later fields. */
  random: Random
  now: Date
  /** When the person was added to the nation. */
  added: Date
  born: Date
  city: City
  community: Community
  /** Which list the given name is from. */
  sex: 'F' | 'M'
  name: PersonName
}

/** The person with this ordinal of the nation that `seed` names. */
export function residentAt(seed: number, ordinal: number, now: Date): Resident {
  const random = new Random(seed, ordinal)
  const added = additionTime(ordinal, now, random)
  const city = random.weighted(cities)
  const community = communityIn(city, random)
  const sex = random.chance(0.53) ? 'F' : 'M'
  return {
    ordinal,
    random,
    now,
    added,
    born: birthTime(added, now, random),
    city,
    community,
    sex,
    name: nameIn(community, sex, random),
  }
}
