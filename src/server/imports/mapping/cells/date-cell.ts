import type { DateOrder } from '../../../../contract/import-mapping.ts'
import { monthOf } from './month-names.ts'
import { daysWritten, type WrittenDay } from './day-text.ts'

/** How the days of a column are read. */
export interface DateReading {
  /** How they are written; undefined when nobody said: then only what can be meant in one way is read. */
  order: DateOrder | undefined
  /** The latest day that a year of two digits can mean, `YYYY-MM-DD`; a later one is of the century before. */
  latest: string
}

/** How long ahead a year of two digits can be: longer than any membership. */
const YEARS_AHEAD = 20

/** The latest day that a year of two digits means: nobody is born after today. */
export function latestDay(now: Date, isBirthdate: boolean): string {
  const today = now.toISOString().slice(0, 10)
  return isBirthdate ? today : `${now.getUTCFullYear() + YEARS_AHEAD}-12-31`
}

const isoTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/
const isoDate = /^\d{4}-\d\d-\d\d$/

/** A day as people write it, as `YYYY-MM-DD`; null when it is none or could be two. A time behind it is left out. */
export function dayOf(text: string, { order, latest }: DateReading): string | null {
  if (isoDate.test(text)) return text
  const all = daysWritten(text)
  const meant = all.find((day) => day.named || day.order === order)
  // One way to mean it is enough, but not against the order of the column.
  const only = order === undefined || all.every((day) => day.year.length === 4 && day.order === 'ymd')
  const days = meant ? [meant] : only ? all : []
  const [first, ...others] = [...new Set(days.map((day) => isoDay(day, latest)))]
  return first !== undefined && others.length === 0 ? first : null
}

function isoDay({ year, month, day }: WrittenDay, latest: string): string {
  const rest = `${pad(month)}-${pad(day)}`
  if (year.length === 4) return `${year}-${rest}`
  const thisCentury = `20${year}-${rest}`
  return thisCentury > latest ? `19${year}-${rest}` : thisCentury
}

const pad = (number: number) => String(number).padStart(2, '0')

const time =
  /(?:^|[T,\s]\s*(?:at |à |a las )?)(\d{1,2})[:hH](\d{2})?(?::(\d{2})(?:[.,]\d+)?)?\s*(?:([ap])\.?\s?m\.?)?\s*(Z|(?:UTC|GMT)(?:[+-]\d{2}:?\d{2})?|[ECMP][SD]T|[+-]\d{2}:?(?:\d{2})?)?(?:\s*\([^()]*\))?$/i

/** Hours from UTC of the zones that files from North America name. */
const zones: Record<string, string> = {
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
}

/** A day, or the day of a time, as people write it, as `YYYY-MM-DD`; the text when it can't be told. */
export const dateCell = (text: string, reading: DateReading): string =>
  dayOf(text, reading) ?? dayOf(withoutTime(text), reading) ?? text

/** A time without its hours. */
export const withoutTime = (text: string): string => text.replace(time, '')

/** A time as people write it, in ISO 8601; a day alone is its midnight. The text when it can't be told. */
export function timeCell(text: string, reading: DateReading): string {
  if (isoTime.test(text)) return text
  const whole = dayOf(text, reading)
  if (whole !== null) return whole
  const found = time.exec(text)
  const day = found && dayOf(text.slice(0, found.index), reading)
  if (!found || !day) return text
  const [, hour = '', minute = '00', second = '00', half, zone] = found
  return `${day}T${hourOf(Number(hour), half)}:${minute}:${second}${offset(zone)}`
}

/** 12 AM is midnight, 12 PM noon. */
const hourOf = (hour: number, half: string | undefined) =>
  pad(half === undefined ? hour : (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0))

/** Without a zone a time is of UTC, as everywhere in the API. */
function offset(zone: string | undefined): string {
  if (zone === undefined || /^(z|utc|gmt)$/i.test(zone)) return 'Z'
  const named = zones[zone.toUpperCase()]
  const shift = zone.replace(/^(?:utc|gmt)/i, '')
  return named ?? `${shift.slice(0, 3)}:${shift.slice(3).replace(':', '') || '00'}`
}

/** What spreadsheets and programs show for the number 0 in a column of days, or for a day that nobody set. */
const dayZero =
  /^(?:1[/.-]0[/.-](?:19)?00|0[/.-]1[/.-](?:19)?00|0-jan-(?:19)?00|1900-0?1-00|1899-12-3[01]|12\/3[01]\/1899|0001-01-01|0?1[/.-]0?1[/.-]0?001|9999-12-31|(?:12[/.-]31|31[/.-]12)[/.-]9999)$/i

/** What programs write for no date, zeros or the marks between them: it says as little as an empty cell. */
export const isNoDate = (text: string): boolean =>
  text.length <= 25 &&
  (/^[0\s/.:_,T-]*(?:Z|UTC|[AP]M|\+[0:]+)?$/i.test(text) || dayZero.test(withoutTime(text)))

const day = String.raw`(?:0?[1-9]|[12]\d|3[01])`
const partial = [
  // A year alone, with a month, and with zeros for what isn't known.
  /^(?:1[89]|20)\d\d$/,
  /^(?:1[89]|20)\d\d[-/. ](?:0?\d|1[0-2])$/,
  /^(?:0?\d|1[0-2])[-/. ](?:1[89]|20)\d\d$/,
  /^\d{4}[-/.]0?0[-/.]\d\d?$|^\d{4}[-/.]\d\d?[-/.]0?0$|^0?0[-/.]\d\d?[-/.]\d{2,4}$|^\d\d?[-/.]0?0[-/.]\d{2,4}$/,
  /^\d{4}[-/.](?:\?\?|xx|-)[-/.]/i,
  /^(?:0000|[?x]{2,4}|1604)[-/.]\d\d?[-/.]\d\d?$/i,
  // About then.
  /^(?:c|ca|circa|about|approx|vers|hacia|~)?\.?\s*(?:1[89]|20)\d\ds?$/i,
  /^(?:19|20)\d\d(?:0[1-9]|1[0-2])$/,
  // Month and day: `02/03`, and `--12-25` as contacts write it.
  new RegExp(`^${day}[-/. ]${day}[-/.]?$`),
  new RegExp(`^--?${day}-?${day}$`),
  /^\d\d?[-/.]\d\d?[-/.](?:0000|0+|-+|\?+|x+)$/i,
  /^(?:\d{4}0000|\d{6}00|0000\d{4})$/,
]
const named =
  /^(?:(\d{1,4})(?:st|nd|rd|th|er|º|°|\.)?[\s,./-]*(?:de |of )?)?(\p{L}+)\.?[\s,./-]*(?:del? )?(\d{1,4})?(?:st|nd|rd|th)?$/iu

/** Whether a text is a day that lacks its year, its month or itself: `02/03`, `--12-25`, `1980`, `March 1980`. */
export function isPartialDay(text: string): boolean {
  const bare = withoutTime(text).trim()
  if (partial.some((form) => form.test(bare))) return true
  const [, before, month = '', after] = named.exec(bare) ?? []
  return monthOf(month) !== undefined && (before === undefined || after === undefined)
}
