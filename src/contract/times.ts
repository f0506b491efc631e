import { z } from 'zod'
import { rules } from './rules.ts'

const isoDate = z.iso.date()
const isoTime = z.iso.datetime({ offset: true, local: true })
const hasOffset = /(?:[zZ]|[+-]\d\d:?\d\d)$/

/**
 * A time as every answer has it: UTC, whole seconds, never `Z`, since one client can't read it (api-facts).
 * Times in this form sort as text.
 */
export const formatTime = (time: Date): string => `${time.toISOString().slice(0, 19)}+00:00`

/** A calendar date, `YYYY-MM-DD`. */
export const dateInput = z
  .string(rules.date)
  .transform((value) => value.trim())
  .refine((value) => isoDate.safeParse(value).success, rules.date)

/** An ISO 8601 time with an offset or `Z`; without one it is UTC. Parsing gives it as `formatTime` writes it. */
export const timeInput = z.string(rules.time).transform((value, context) => {
  const written = value.trim()
  const full = /^\d{4}-\d\d-\d\d$/.test(written) ? `${written}T00:00:00Z` : written
  const time = isoTime.safeParse(full).success
    ? new Date(hasOffset.test(full) ? full : `${full}Z`)
    : undefined
  const year = time?.getUTCFullYear() ?? NaN
  if (time && year >= 0 && year <= 9999) return formatTime(time)
  context.addIssue(rules.time)
  return z.NEVER
})
