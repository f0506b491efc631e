import type { DateOrder } from '../../../../contract/import-mapping.ts'
import { monthOf } from './month-names.ts'

/** The numbers of a day as they are written, each with the order in which it could be meant. */
export interface WrittenDay {
  year: string
  month: number
  day: number
  order: DateOrder
  /** The month has its name, so that nothing can be mistaken. */
  named: boolean
}

const numbers = /^(\d{1,4})\s*[./\-\s]\s*(\d{1,2})\s*[./\-\s]\s*(\d{1,4})\.?$/
const dayFirst =
  /^(\d{1,2})(?:st|nd|rd|th|er|º|°|ª|\.)?[\s\-/]*(?:de |of )?(\p{L}+)\.?[\s\-/,]*(?:del? )?(\d{4}|\d{2})$/iu
const monthFirst = /^(\p{L}+)\.?[\s\-/]*(\d{1,2})(?:st|nd|rd|th)?(?:,\s*|[\s\-/]+)(\d{4}|\d{2})$/iu
const weekday = /^(?:\p{L}+\.?,\s*|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?\s+(?=\p{L}))/iu
const yearMonthDay = /^(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]$/

/** Every way in which a text can be meant as a day; none when it is no day. */
export function daysWritten(text: string): WrittenDay[] {
  const bare = text.replace(weekday, '')
  return (numbersOf(bare) ?? namedDay(bare)).filter(({ year, month, day }) => exists(year, month, day))
}

function numbersOf(text: string): WrittenDay[] | undefined {
  const eastern = yearMonthDay.exec(text)
  if (eastern) return [written('ymd', eastern[1], eastern[2], eastern[3])]
  if (/^\d{8}$/.test(text)) return eightDigits(text)
  const [, first = '', second, third = ''] = numbers.exec(text) ?? []
  if (second === undefined || first.length === 3 || third.length === 3) return undefined
  if (first.length === 4) return third.length <= 2 ? [written('ymd', first, second, third)] : []
  if (third.length === 1) return []
  const yearLast = [written('dmy', third, second, first), written('mdy', third, first, second)]
  return third.length === 4 || first.length === 1
    ? yearLast
    : [...yearLast, written('ymd', first, second, third)]
}

/** `19801231` and, as voter files have it, `12311980`; years that nobody alive can mean are none. */
function eightDigits(text: string): WrittenDay[] {
  const [start, middle, end] = [text.slice(0, 2), text.slice(2, 4), text.slice(4)]
  return [
    written('ymd', text.slice(0, 4), text.slice(4, 6), text.slice(6)),
    written('dmy', end, middle, start),
    written('mdy', end, start, middle),
  ].filter(({ year }) => year >= '1850' && year <= '2150')
}

function namedDay(text: string): WrittenDay[] {
  const [, day, month, year] = dayFirst.exec(text) ?? []
  const [, otherMonth, otherDay, otherYear] = monthFirst.exec(text) ?? []
  if (month !== undefined) return named('dmy', year, monthOf(month), day)
  return otherMonth === undefined ? [] : named('mdy', otherYear, monthOf(otherMonth), otherDay)
}

const written = (order: DateOrder, year = '', month = '', day = ''): WrittenDay => ({
  year,
  month: Number(month),
  day: Number(day),
  order,
  named: false,
})

const named = (order: DateOrder, year = '', month = 0, day = ''): WrittenDay[] => [
  { year, month, day: Number(day), order, named: true },
]

function exists(year: string, month: number, day: number): boolean {
  // 2000 stands for a year of two digits: it has a 29 February, whatever century is meant.
  const date = new Date(Date.UTC(year.length === 4 ? Number(year) : 2000, month - 1, day))
  return month >= 1 && month <= 12 && date.getUTCDate() === day && date.getUTCMonth() === month - 1
}
