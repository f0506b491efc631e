import { validationProblem, type Complaint } from '../../../contract/complaint.ts'
import type { PersonInput } from '../../../contract/person.ts'
import type { Database } from '../../database/engine.ts'

/** The ids that push finds a person by (people-api.txt, Push Endpoint), email apart: it is looked up in all slots. */
const columns = [
  'civicrm_id',
  'county_file_id',
  'dw_id',
  'external_id',
  'facebook_username',
  'ngp_id',
  'salesforce_id',
  'twitter_login',
  'van_id',
] as const
type MatchingId = (typeof columns)[number] | 'email'

/** The most people named in a complaint. */
const NAMED_MAX = 10

/** An id that was sent, and the people who have it. */
interface Found {
  field: MatchingId
  value: string | number
  people: number[]
}

async function havingId(db: Database, field: MatchingId, value: string | number): Promise<number[]> {
  if (field === 'email') {
    const rows = await db
      .selectFrom('contact_points')
      .select('person_id')
      .where('kind', '=', 'email')
      .where('value', '=', String(value).toLowerCase())
      .orderBy('person_id')
      .execute()
    return rows.map((row) => row.person_id)
  }
  const rows = await db.selectFrom('people').select('id').where(field, '=', value).orderBy('id').execute()
  return rows.map((row) => row.id)
}

/**
 * The person whom the ids in the input mean: the one who has every id that somebody has. Ids that nobody has yet
 * say nothing. Throws `validation_failed`, naming the people, when that is more than one or when the ids belong
 * to different people.
 *
 * @returns their id, or null when nobody has any of the ids
 */
export async function personOfIds(db: Database, input: PersonInput): Promise<number | null> {
  const found: Found[] = []
  for (const field of ['email', ...columns] as const) {
    const value = input[field]
    if (value == null || (typeof value === 'string' && value.trim() === '')) continue
    const people = await havingId(db, field, value)
    if (people.length > 0) found.push({ field, value, people })
  }
  const [first, ...others] = found
  if (!first) return null
  const meant = first.people.filter((id) => others.every(({ people }) => people.includes(id)))
  if (meant.length === 1) return meant[0] as number
  throw validationProblem(found.map(complaint))
}

const complaint = ({ field, value, people }: Found): Complaint => {
  const named = people.slice(0, NAMED_MAX).join(', ')
  const more = people.length > NAMED_MAX ? ' and others' : ''
  return { field, value, rule: `belongs to ${people.length === 1 ? 'person' : 'people'} ${named}${more}` }
}
