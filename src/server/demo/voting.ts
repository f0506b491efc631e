import type { Ballot } from '../../contract/ballot.ts'
import type { PersonInput } from '../../contract/person.ts'
import { formatTime } from '../../contract/times.ts'
import { electionsBefore } from './elections.ts'
import type { Resident } from './resident.ts'
import { DAY_MS, timeBetween, YEAR_MS } from './timeline.ts'

const parties = [
  { code: 'D', weight: 50 },
  { code: 'R', weight: 18 },
  { code: 'I', weight: 17 },
  { code: 'G', weight: 4 },
  { code: 'L', weight: 3 },
  { code: 'U', weight: 8 },
]
const methods = [
  { name: 'Polling place', leadDays: 0, weight: 55 },
  { name: 'Early', leadDays: 10, weight: 22 },
  { name: 'Absentee', leadDays: 20, weight: 23 },
]

/** What a voter file tells of a voter in the United States, with ids unique in the nation. */
export function votingFields(resident: Resident): PersonInput {
  const { random, born, added, now, ordinal, city } = resident
  const adult = new Date(Math.max(born.getTime() + 18.01 * YEAR_MS, now.getTime() - 30 * YEAR_MS))
  const registered = timeBetween(adult, added, random)
  const party = random.weighted(parties).code
  const diligence = random.next()
  const ballots = electionsBefore(now)
    .filter(({ at }) => at > registered)
    .filter(({ turnout }) => random.chance(Math.min(1, turnout * 2 * diligence)))
    .map(({ at, period }): Ballot => {
      const method = random.weighted(methods)
      const primary = period !== 'General'
      return {
        cast_at: formatTime(new Date(at.getTime() - random.below(method.leadDays + 1) * DAY_MS)),
        country_code: 'US',
        election_at: formatTime(at),
        election_period: period,
        party: primary && (party === 'D' || party === 'R') ? party : null,
        state: city.state,
        vote_method: method.name,
      }
    })
  const fields: PersonInput = {
    registered_at: formatTime(registered),
    party,
    is_active_voter: ballots.length > 2,
  }
  if (ballots.length > 0) fields.ballots = ballots
  if (random.chance(0.4)) fields.party_member = party === 'D' || party === 'R'
  if (random.chance(0.6)) fields.van_id = String(20_000_000 + ordinal * 7 + random.below(7))
  if (random.chance(0.35)) fields.county_file_id = `${city.state}${String(4_000_000 + ordinal * 3)}`
  return fields
}
