import type { PersonInput } from '../../contract/person.ts'
import { formatTime } from '../../contract/times.ts'
import { donationFields } from './donations.ts'
import type { Random } from './random.ts'
import type { Resident } from './resident.ts'
import { timeBetween } from './timeline.ts'

const MOST_TAGS = 5

// prettier-ignore
const volunteerTags = ['doorknocker', 'phone bank', 'text bank', 'data entry', 'driver', 'host', 'block captain', 'poll worker', 'translator']
// prettier-ignore
const tags = ['yard sign', 'petition signer', 'union member', 'renter', 'homeowner', 'parent', 'student', 'senior', 'veteran', 'newsletter', 'town hall', 'bus riders', 'school board', 'climate', 'housing', 'small business', 'follow up', 'potluck']

const supportLevels = [
  { level: null, weight: 34 },
  { level: 1, weight: 24 },
  { level: 2, weight: 18 },
  { level: 3, weight: 13 },
  { level: 4, weight: 6 },
  { level: 5, weight: 5 },
]

/** Ids of contact statuses, the most common outcomes of a call or a knock first. */
const outcomes = [
  { id: 7, weight: 26 },
  { id: 1, weight: 22 },
  { id: 3, weight: 16 },
  { id: 4, weight: 12 },
  { id: 5, weight: 6 },
  { id: 6, weight: 6 },
  { id: 2, weight: 5 },
  { id: 8, weight: 4 },
  { id: 9, weight: 2 },
  { id: 0, weight: 1 },
]

/** Support, contacts, volunteering, donations and the tags that follow from them. */
export function involvementFields(resident: Resident): PersonInput {
  const { random, added, now } = resident
  const fields: PersonInput = {}
  const { level } = random.weighted(supportLevels)
  const opposed = level !== null && level >= 4
  if (level !== null) fields.support_level = level
  if (opposed) fields.is_supporter = false
  if (level !== null && random.chance(0.3)) fields.priority_level = random.between(1, 5)
  if (random.chance(0.42)) {
    fields.contact_status_id = random.weighted(outcomes).id
    fields.last_contacted_at = formatTime(timeBetween(added, now, random))
  }
  if (!opposed && random.chance(level === 1 ? 0.4 : 0.1)) {
    fields.is_volunteer = true
    fields.first_volunteer_at = formatTime(timeBetween(added, now, random))
    if (random.chance(0.4)) {
      fields.availability = random.pick(['weekends', 'weekday evenings', 'anytime', 'Saturday mornings'])
    }
  }
  if (!opposed && random.chance(level === 1 ? 0.25 : 0.08)) Object.assign(fields, donationFields(resident))
  const given = tagsFor(resident, fields)
  return given.length > 0 ? { ...fields, tags: given } : fields
}

function tagsFor({ random, community }: Resident, fields: PersonInput): string[] {
  const given = new Set<string>()
  if (fields.is_volunteer) {
    given.add('volunteer')
    addSome(given, volunteerTags, random.below(3), random)
  }
  if (fields.is_donor && random.chance(0.8)) given.add('donor')
  if (community.language === 'ES' && random.chance(0.5)) given.add('spanish speaker')
  addSome(given, tags, random.pick([0, 0, 0, 1, 1, 2, 3]), random)
  return [...given].slice(0, MOST_TAGS)
}

function addSome(given: Set<string>, from: readonly string[], count: number, random: Random): void {
  for (let added = 0; added < count; added++) given.add(random.pick(from))
}

/** Who brought the person in and who looks after them: ordinals below the person's own, or null. */
export function ties({ random, ordinal }: Resident): { recruiter: number | null; parent: number | null } {
  if (ordinal === 0) return { recruiter: null, parent: null }
  return {
    // The square makes early members the busy recruiters.
    recruiter: random.chance(0.22) ? Math.floor(ordinal * random.next() ** 2) : null,
    parent: random.chance(0.1) ? random.below(Math.min(ordinal, 60)) : null,
  }
}
