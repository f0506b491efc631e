import { general, type NumberFormat } from './number-formats.ts'
import { masked } from './number-mask.ts'

const DAY = 86_400_000
/** The day before the first one that is counted, in milliseconds. */
const EPOCH_1904 = Date.UTC(1904, 0, 1)
const EPOCH_1900 = Date.UTC(1899, 11, 30)
/** The first program of its kind took 1900 for a leap year; days before its 29 February are one off ever since. */
const FALSE_LEAP_DAY = 60
/** 31 December 9999, in days since 1900. */
const LAST_DAY = 2_958_465

/** Spreadsheets keep no more digits of a number: what has more has lost some, and is no id, phone or ZIP code. */
const DIGITS_MAX = 15

/**
 * A number of a cell as text: dates as `2024-02-29`, `2024-02-29T13:05:00` or `13:05:00`; numbers as a spreadsheet
 * shows them. Powers of ten only where digits were lost, so that nobody takes such a number for an id.
 *
 * @param raw as the file writes it
 */
export function numberText(raw: string, format: NumberFormat, is1904: boolean): string {
  if (format === general && /^(?:0|[1-9]\d{0,14})$/.test(raw)) return raw
  const value = Number(raw)
  if (raw.trim() === '' || !Number.isFinite(value)) return raw
  if (format.hasDate || format.hasTime) return momentText(value, format, is1904) ?? plainText(raw, value)
  const text = plainText(raw, value)
  if (/^\d+$/.test(text)) return format.mask ? masked(text, format.mask) : text
  const [, fraction] = /^-?\d+\.(\d+)$/.exec(text) ?? []
  const { decimals } = format
  return fraction && decimals !== undefined && fraction.length > decimals ? rounded(text, decimals) : text
}

function plainText(raw: string, value: number): string {
  if (Math.abs(value) >= 10 ** DIGITS_MAX) return powerText(value)
  if (/^-?\d+$/.test(raw)) return raw
  const shown = Number(value.toPrecision(DIGITS_MAX))
  const text = String(shown)
  return text.includes('e') ? shown.toFixed(20).replace(/\.?0+$/, '') : text
}

const powerText = (value: number) => value.toExponential(DIGITS_MAX - 1).replace(/\.?0*e/, 'E')

/** As a spreadsheet rounds: by the digits one sees, a half away from zero. */
function rounded(text: string, decimals: number): string {
  const isUp = Number(text[text.indexOf('.') + 1 + decimals]) >= 5
  const [whole = '', fraction = ''] = text.split('.')
  const digits = BigInt(whole.replace('-', '') + fraction.slice(0, decimals)) + (isUp ? 1n : 0n)
  const padded = digits.toString().padStart(decimals + 1, '0')
  const cut = padded.length - decimals
  return `${whole.startsWith('-') ? '-' : ''}${padded.slice(0, cut)}.${padded.slice(cut)}`
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
