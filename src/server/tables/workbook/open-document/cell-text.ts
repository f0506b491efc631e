import { general } from '../number-formats.ts'
import { numberText } from '../number-text.ts'

/** What a document says of a cell. */
export interface DocumentCell {
  /** The kind of its value; undefined when it has none. */
  type: string | undefined
  value: string | undefined
  /** What one sees; undefined when that isn't said. */
  shown: string | undefined
  isFormula: boolean
  /** Whether an error came of its formula. */
  isError: boolean
}

const errors = /^(?:#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)|Err:\d{3})$/

/** Whether a cell has a formula that nobody has reckoned yet: nothing is said of what came of it. */
export const isUnreckonedCell = ({ type, value, shown, isFormula }: DocumentCell): boolean =>
  isFormula && value === undefined && shown === undefined && type !== 'string'

/**
 * A cell as text, as one of an .xlsx: days as `2024-02-29`, numbers with a point and to the digits one sees, and as one
 * sees them when they are no amounts. A formula is what came of it, and nothing when that is an error.
 */
export function documentCellText(cell: DocumentCell): string {
  const { type, value, shown = '' } = cell
  if (cell.isError || (cell.isFormula && errors.test(shown))) return ''
  switch (type) {
    case 'float':
    case 'percentage':
    case 'currency':
      return value === undefined ? shown : shownNumber(value, shown.trim(), type)
    case 'date':
      return value === undefined ? shown : dayText(value, shown)
    case 'time':
      return value === undefined ? shown : clockText(value)
    case 'boolean':
      return value ?? shown
    default:
      return cell.shown ?? value ?? ''
  }
}

function shownNumber(value: string, shown: string, type: string): string {
  const text = numberText(value, general, false)
  if (type === 'float' && isMasked(text, shown)) return shown
  const decimals = decimalsShown(Number(value), shown, type === 'percentage')
  return decimals === undefined ? text : numberText(value, { ...general, decimals }, false)
}

/** Groups of digits, as amounts have them. */
const groups = /^[1-9]\d{0,2}(?:[.,'’ \u00A0\u2009\u202F]\d{2,3})*$/
const zero = /^0[.,]0*$/
const withoutZeros = (digits: string) => digits.replace(/^0+(?=\d)/, '')

/** Whether one sees the digits of a whole number with zeros before them or other signs around them: it is no amount. */
function isMasked(text: string, shown: string): boolean {
  if (!/^\d+$/.test(text) || /[\p{Sc}%]/u.test(shown)) return false
  if (groups.test(shown) || zero.test(shown)) return false
  return withoutZeros(shown.replaceAll(/\D/g, '')) === withoutZeros(text)
}

/** The digits after the point that one sees, whatever sign the point is; undefined when that can't be told. */
function decimalsShown(value: number, shown: string, isPercent: boolean): number | undefined {
  const count = /[.,\u066B](\d+)\D*$/.exec(shown)?.[1]?.length ?? 0
  if (count === 0 && !isPercent) return undefined
  const places = count + (isPercent ? 2 : 0)
  const seen = Number(shown.replaceAll(/\D/g, ''))
  // A half may have been rounded either way.
  return Math.abs(Math.abs(value) * 10 ** places - seen) < 0.501 ? places : undefined
}

const moment = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d):(\d\d(?:\.\d+)?))?Z?$/

/** A day, with the time where one sees it and it isn't midnight. */
function dayText(value: string, shown: string): string {
  const [, year, month, day, hours, minutes, seconds] = moment.exec(value) ?? []
  if (year === undefined) return value
  const whole = `${year}-${month}-${day}`
  if (hours === undefined || (shown !== '' && !/\d[:h]\d/.test(shown))) return whole
  // To the second: what comes after was never meant.
  const start = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hours), Number(minutes))
  const rounded = new Date(start + Math.round(Number(seconds)) * 1_000)
  return Number.isNaN(start) ? value : rounded.toISOString().slice(0, 19).replace('T00:00:00', '')
}

const duration = /^(-?)P(?:(\d{1,9})D)?(?:T(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9}(?:\.\d+)?)S)?)?$/

/** A time of the day, or as many hours as there are: `PT36H05M00S` is `36:05:00`. */
function clockText(value: string): string {
  const [, sign, ...parts] = duration.exec(value) ?? []
  if (sign === undefined) return value
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = parts.map((part) => Number(part ?? 0))
  const all = Math.round(((days * 24 + hours) * 60 + minutes) * 60 + seconds)
  const clock = [Math.floor(all / 3_600), Math.floor(all / 60) % 60, all % 60]
  return sign + clock.map((part) => String(part).padStart(2, '0')).join(':')
}
