import type { Random } from './random.ts'

export const DAY_MS = 86_400_000
export const YEAR_MS = 365.25 * DAY_MS
const HISTORY_MS = 4 * YEAR_MS

/** At this many people the nation has grown up to the last day; those who come after share that day. */
const GROWN_AT = 10_000

/**
 * When the person with this ordinal was added. The nation starts 4 years before `now` and grows a little faster each year;
 * later ordinals are never earlier. It can't know how many will follow, so a nation of 100 has only its first days.
 */
export function additionTime(ordinal: number, now: Date, random: Random): Date {
  const place = ordinal + random.next()
  const toGo = Math.max(0, 1 - place / GROWN_AT)
  const age = (HISTORY_MS - DAY_MS) * toGo ** 1.25 + (DAY_MS * GROWN_AT) / (GROWN_AT + place)
  return new Date(now.getTime() - age)
}

/** A time between the two, each as likely. */
export function timeBetween(from: Date, to: Date, random: Random): Date {
  return new Date(from.getTime() + (to.getTime() - from.getTime()) * random.next())
}

/** A birth such that the person was an adult when added and is at most 95 years old now; the middle is thickest. */
export function birthTime(added: Date, now: Date, random: Random): Date {
  const youngest = added.getTime() - 18.01 * YEAR_MS
  const oldest = now.getTime() - 94.9 * YEAR_MS
  const share = ((random.next() + random.next()) / 2) ** 1.25
  return new Date(youngest - (youngest - oldest) * share)
}
