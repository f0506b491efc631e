import type { electionPeriods } from '../../contract/ballot.ts'

/** An election that was held: when, which sort, and the share of those registered who vote in it. */
export interface Election {
  at: Date
  period: (typeof electionPeriods)[number]
  turnout: number
}

const YEARS_BACK = 8
const TUESDAY = 2

/**
 * The elections of the eight years before `now`, the earliest first. November days are the real ones; primaries
 * stand on one day for all states, as this is only for show.
 */
export function electionsBefore(now: Date): readonly Election[] {
  const thisYear = now.getUTCFullYear()
  const elections: Election[] = []
  for (let year = thisYear - YEARS_BACK; year <= thisYear; year++) {
    if (year % 4 === 0)
      elections.push({ at: tuesday(year, 2, 1), period: 'Presidential Primary', turnout: 0.28 })
    if (year % 2 === 0) elections.push({ at: tuesday(year, 5, 1), period: 'Primary', turnout: 0.22 })
    // The first Tuesday after the first Monday: never the 1st.
    if (year % 2 === 0) {
      elections.push({ at: tuesday(year, 10, 2), period: 'General', turnout: year % 4 === 0 ? 0.66 : 0.48 })
    }
  }
  return elections.filter(({ at }) => at < now)
}

/** The first Tuesday of the month that is not before the day; noon in the east, so that it is that day in every state. */
function tuesday(year: number, month: number, day: number): Date {
  const start = new Date(Date.UTC(year, month, day, 17))
  const wait = (TUESDAY - start.getUTCDay() + 7) % 7
  return new Date(Date.UTC(year, month, day + wait, 17))
}
