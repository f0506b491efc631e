import type { CountryCode } from 'libphonenumber-js/min'
import { matchCriteria, type MatchQuery } from '../../../contract/match.ts'
import { Problem } from '../../../contract/problem.ts'
import type { Database } from '../../database/engine.ts'
import { foldText } from '../../text/fold.ts'
import { normalizePhone, phoneKey } from '../../text/phone-number.ts'

/**
 * The id of the one person who meets every criterion: email in any of the four slots whatever its case, names
 * whatever their case and accents, phones in any format. Throws `missing_parameters` without a criterion,
 * `no_matches` and `multiple_matches`.
 *
 * @param region of phone numbers without a country code
 */
export async function matchPerson(db: Database, criteria: MatchQuery, region: CountryCode): Promise<number> {
  const { email, phone, mobile } = criteria
  if (matchCriteria.every((name) => criteria[name] === undefined)) {
    throw new Problem('missing_parameters', 'Missing Parameters.', { parameters: [...matchCriteria] })
  }
  const keyOf = (number: string) => phoneKey(normalizePhone(number, region), number)
  let query = db.selectFrom('people').select('id')
  if (email !== undefined) {
    query = query.where('id', 'in', (points) =>
      points
        .selectFrom('contact_points')
        .select('person_id')
        .where('kind', '=', 'email')
        .where('value', '=', email.toLowerCase()),
    )
  }
  for (const name of ['first_name', 'last_name'] as const) {
    const wanted = criteria[name]
    if (wanted === undefined) continue
    const key = foldText(wanted)
    // A name of signs alone folds to nothing, as does no name at all: it is compared as it is.
    query = key ? query.where(`${name}_key`, '=', key) : query.where(name, '=', wanted)
  }
  if (phone !== undefined) query = query.where('phone_key', '=', keyOf(phone))
  if (mobile !== undefined) query = query.where('mobile_key', '=', keyOf(mobile))
  const [person, other] = await query.limit(2).execute()
  if (!person) throw new Problem('no_matches', 'No people matched the given criteria.')
  if (other) throw new Problem('multiple_matches', 'Multiple people matched the given criteria.')
  return person.id
}
