import type { PersonInput } from '../../contract/person.ts'
import { formatTime } from '../../contract/times.ts'
import { aboutFields, nameFields } from './about.ts'
import { addressFields, emailFields, phoneFields, refusalFields } from './contact.ts'
import { districtFields } from './districts.ts'
import { canBeRepeated, duplicateOf, type Original } from './duplicates.ts'
import { EmailBook } from './emails.ts'
import { involvementFields, ties } from './involvement.ts'
import { PhoneBook } from './phones.ts'
import { residentAt, type Resident } from './resident.ts'
import { votingFields } from './voting.ts'

/** A person of the demo nation, and how they are tied to people yielded before them. */
export interface DemoPerson {
  /** What a client would send to create the person; values are as `PersonInputSchema` gives them back. */
  input: PersonInput
  /** Ordinal (0 for the first person yielded) of who recruited them; always below their own. */
  recruiter: number | null
  /** Ordinal of their point person; always below their own. */
  parent: number | null
}

interface Books {
  emails: EmailBook
  phones: PhoneBook
}

const DUPLICATES = 0.02
/** How many earlier people are kept at hand to be repeated: enough for variety, little to hold in a large nation. */
const ORIGINALS_KEPT = 500

/** How much is known of a person: most have signed up in full, some left only a part. */
const records = [
  { known: 'everything', weight: 81 },
  { known: 'voter file', weight: 6 },
  { known: 'email', weight: 6 },
  { known: 'phone', weight: 4 },
  { known: 'first name', weight: 3 },
] as const

/**
 * The people of a made-up nation, the longest known first. The same `seed` and `now` give the same people: a person
 * doesn't depend on `count`, so a longer nation starts with the shorter one. No email address or phone number can
 * reach anyone.
 */
export function* demoPeople(options: { count: number; seed: number; now: Date }): Generator<DemoPerson> {
  const { count, seed, now } = options
  const books = { emails: new EmailBook(), phones: new PhoneBook() }
  const originals: Original[] = []
  for (let ordinal = 0; ordinal < count; ordinal++) {
    const resident = residentAt(seed, ordinal, now)
    const { random, name } = resident
    const original = random.chance(DUPLICATES) ? random.pick(originals) : undefined
    const fields = original ? duplicateOf(original, resident, books.emails) : personFields(resident, books)
    if (!original && canBeRepeated(fields)) {
      originals[originals.length < ORIGINALS_KEPT ? originals.length : random.below(ORIGINALS_KEPT)] = {
        input: fields,
        name,
      }
    }
    yield { input: { ...fields, created_at: formatTime(resident.added) }, ...ties(resident) }
  }
}

function personFields(resident: Resident, books: Books): PersonInput {
  const { random, name } = resident
  switch (random.weighted(records).known) {
    case 'email':
      return emailFields(resident, books.emails)
    case 'phone':
      return onlyPhone(resident, books)
    case 'first name':
      return { first_name: name.first, ...involvementFields(resident) }
    case 'voter file':
      return { ...nameFields(resident), ...aboutFields(resident), ...placeFields(resident, 1) }
    case 'everything':
      return everything(resident, books)
  }
}

/** A mobile alone; where numbers can't be made up, an email in its place, since a person needs something. */
function onlyPhone({ random, city, ...resident }: Resident, { phones, emails }: Books): PersonInput {
  const mobile = phones.mobile(city, random)
  return mobile ? { mobile } : emailFields({ random, city, ...resident }, emails)
}

function everything(resident: Resident, books: Books): PersonInput {
  const { random, ordinal } = resident
  return {
    ...nameFields(resident),
    ...(random.chance(0.9) ? emailFields(resident, books.emails) : {}),
    ...phoneFields(resident, books.phones, 0.72),
    ...aboutFields(resident),
    ...(random.chance(0.88) ? placeFields(resident, 0.5) : {}),
    ...involvementFields(resident),
    ...refusalFields(resident),
    ...(random.chance(0.3) ? { external_id: `CRM-${String(ordinal + 1).padStart(6, '0')}` } : {}),
  }
}

/** Addresses, and in the US districts and, for `voterShare` of the people, what the voter file says. */
function placeFields(resident: Resident, voterShare: number): PersonInput {
  const { random, city } = resident
  const addresses = addressFields(resident)
  if (city.country !== 'US' || !addresses.home_address) return addresses
  return {
    ...addresses,
    ...districtFields(addresses.home_address, random),
    ...(random.chance(voterShare) ? votingFields(resident) : {}),
  }
}
