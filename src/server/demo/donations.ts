import type { PersonInput } from '../../contract/person.ts'
import { formatTime } from '../../contract/times.ts'
import type { Resident } from './resident.ts'
import { DAY_MS, timeBetween } from './timeline.ts'

/** What people give, in cents. */
const gifts = [500, 1000, 1000, 1500, 2000, 2500, 2500, 2700, 5000, 5000, 7500, 10_000, 25_000, 50_000]

/** A donor's totals, in cents; counts, sums and first and last times are of the same donations. */
export function donationFields({ random, added, now }: Resident): PersonInput {
  const gift = random.pick(gifts)
  const months = (now.getTime() - added.getTime()) / (30 * DAY_MS)
  const count = 1 + Math.floor(random.next() ** 3 * Math.min(months, 14))
  const donations = Array.from({ length: count }, () => ({
    at: timeBetween(added, now, random),
    cents: random.chance(0.7) ? gift : random.pick(gifts),
  })).toSorted((one, other) => one.at.getTime() - other.at.getTime())
  const recent = donations.filter(({ at }) => at >= cycleStart(now))
  const sum = (list: typeof donations) => list.reduce((total, { cents }) => total + cents, 0)
  const totals = { count: donations.length, cents: sum(donations) }
  const cycle = { count: recent.length, cents: sum(recent) }
  return {
    is_donor: true,
    donations_count: totals.count,
    donations_amount_in_cents: totals.cents,
    donations_count_this_cycle: cycle.count,
    donations_amount_this_cycle_in_cents: cycle.cents,
    // What a person raised includes what they gave.
    donations_raised_count: totals.count,
    donations_raised_amount_in_cents: totals.cents,
    donations_raised_count_this_cycle: cycle.count,
    donations_raised_amount_this_cycle_in_cents: cycle.cents,
    first_donated_at: formatTime((donations[0] ?? { at: added }).at),
    last_donated_at: formatTime((donations.at(-1) ?? { at: added }).at),
  }
}

/** A cycle is two years and starts with an odd one. */
function cycleStart(now: Date): Date {
  const year = now.getUTCFullYear()
  return new Date(Date.UTC(year % 2 === 0 ? year - 1 : year, 0, 1))
}
