import type { NumberFormat } from './number-formats.ts'

const DAY = 86_400_000
/** The day before the first one that is counted, in milliseconds. */
const EPOCH_1904 = Date.UTC(1904, 0, 1)
const EPOCH_1900 = Date.UTC(1899, 11, 30)
/** The first program of its kind took 1900 for a leap year; days before its 29 February are one off ever since. */
const FALSE_LEAP_DAY = 60
/** 31 December 9999, in days since 1900. */
const LAST_DAY = 2_958_465

/**
 * A number of a cell as text: dates as `2024-02-29`, `2024-02-29T13:05:00` or `13:05:00`; numbers as a spreadsheet
 * shows them, to fifteen digits, but never as powers of ten.
 *
 * @param raw as the file writes it
 */
export function numberText(raw: string, format: NumberFormat, is1904: boolean): string {
  const value = Number(raw)
  if (raw.trim() === '' || !Number.isFinite(value)) return raw
  if (format.hasDate || format.hasTime) return momentText(value, format, is1904) ?? plainText(raw, value)
  const text = plainText(raw, value)
  return /^\d+$/.test(text) ? text.padStart(format.digits, '0') : text
}

function plainText(raw: string, value: number): string {
  // Ids longer than fifteen digits are written in full by programs that know better than to count with them.
  if (/^-?\d+$/.test(raw)) return raw
  const rounded = Number(value.toPrecision(15))
  if (Math.abs(rounded) >= 1e21) return BigInt(rounded).toString()
  const text = String(rounded)
  return text.includes('e') ? rounded.toFixed(20).replace(/\.?0+$/, '') : text
}

/** Undefined when the number is no day that there is. */
function momentText(value: number, format: NumberFormat, is1904: boolean): string | undefined {
  if (value < 0 || value > LAST_DAY + 1) return undefined
  // To the second: the fraction of a day is never quite what was meant.
  const milliseconds = Math.round(value * 86_400) * 1_000
  if (!format.hasDate) return clockText(milliseconds)
  const day = Math.floor(milliseconds / DAY)
  const time = format.hasTime && milliseconds % DAY > 0 ? `T${clockText(milliseconds % DAY)}` : ''
  return dayText(day, is1904) + time
}

function dayText(day: number, is1904: boolean): string {
  if (!is1904 && day === FALSE_LEAP_DAY) return '1900-02-29'
  const epoch = is1904 ? EPOCH_1904 : day < FALSE_LEAP_DAY ? EPOCH_1900 + DAY : EPOCH_1900
  return new Date(epoch + day * DAY).toISOString().slice(0, 10)
}

/** `[h]` may show more hours than a day has. */
function clockText(milliseconds: number): string {
  const seconds = milliseconds / 1_000
  const parts = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60]
  return parts.map((part) => String(part).padStart(2, '0')).join(':')
}
