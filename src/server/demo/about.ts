import type { PersonInput } from '../../contract/person.ts'
import { plainLetters } from './names/community.ts'
import { backgroundNote } from './notes.ts'
import type { Resident } from './resident.ts'
import { YEAR_MS } from './timeline.ts'
import { workAt } from './work.ts'

/** The parts of the name; a few carry a prefix or a suffix. */
export function nameFields({ random, name, sex, community }: Resident): PersonInput {
  const fields: PersonInput = { first_name: name.first, last_name: name.last }
  if (name.middle) fields.middle_name = name.middle
  if (random.chance(0.04)) {
    fields.prefix = random.pick(sex === 'F' ? ['Ms.', 'Mrs.', 'Dr.', 'Rev.'] : ['Mr.', 'Mr.', 'Dr.', 'Rev.'])
  }
  if (community.language === 'EN' && sex === 'M' && random.chance(0.05)) {
    fields.suffix = random.pick(['Jr.', 'Sr.', 'III'])
  }
  return fields
}

/** Sex, birth, language, work and what an organizer noted. */
export function aboutFields({ random, sex, born, now, community, ordinal, name }: Resident): PersonInput {
  const fields: PersonInput = {}
  const age = (now.getTime() - born.getTime()) / YEAR_MS
  if (random.chance(0.88)) fields.sex = random.chance(0.02) ? 'O' : sex
  if (random.chance(0.7)) fields.birthdate = born.toISOString().slice(0, 10)
  if (random.chance(0.65)) fields.language = community.language
  if (random.chance(0.6)) Object.assign(fields, workAt(age, random))
  if (random.chance(0.35)) fields.note = backgroundNote(community.language, random)
  if (random.chance(0.12)) fields.marital_status = random.pick(['S', 'M', 'M', 'D', 'W'])
  if (age > 70 && random.chance(0.01)) fields.is_deceased = true
  // The ordinal keeps a handle from being that of a real account.
  if (random.chance(0.05))
    fields.twitter_name = `example_${plainLetters(name.latin.first).slice(0, 1)}${ordinal}`
  return fields
}
