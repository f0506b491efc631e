import type { DecimalMark } from '../../../../contract/import-mapping.ts'
import { rules } from '../../../../contract/rules.ts'
import { Lost, Remarked } from './said.ts'

/** Spaces and apostrophes between groups of three digits. */
const groupSpace = /(?<=\d)[\s'’](?=\d{3}(?!\d))/g
const commaGroups = /^[+-]?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/
const indianGroups = /^[+-]?[1-9]\d?(,\d{2})+,\d{3}(\.\d+)?$/
const dotGroups = /^[+-]?[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/
/** `1.234` and `1,234`: a thousand and more, or one and less than two. */
const oneDotGroup = /^[+-]?[1-9]\d{0,2}\.\d{3}$/
const oneCommaGroup = /^[+-]?[1-9]\d{0,2},\d{3}$/
const decimalComma = /^[+-]?\d*,\d+$/
const power = /^([+-]?)(\d+)(?:[.,](\d*))?e([+-]?\d{1,2})$/i

/** The sign in front, as a hyphen: bookkeepers write `(12.50)` and `12.50-` for less than nothing. */
function signed(text: string): string {
  const bare = text.trim().replace(/[−–]/g, '-')
  const inner = /^-?\((.*)\)$/.exec(bare)?.[1] ?? /^([^-]+)-$/.exec(bare)?.[1]
  return (inner === undefined ? bare : `-${inner.trim()}`).replace(/^([+-])\s+/, '$1')
}

/** `1e+05` without its power of ten; other text as it is. */
function withoutPower(text: string): string {
  const [, sign = '', units, decimals = '', exponent] = power.exec(text) ?? []
  if (units === undefined) return text
  const digits = units + decimals
  const point = units.length + Number(exponent)
  if (point >= digits.length) return sign + digits.padEnd(point, '0')
  return `${sign}${digits.slice(0, Math.max(point, 0)) || '0'}.${'0'.repeat(Math.max(-point, 0))}${digits.slice(Math.max(point, 0))}`
}

/** A number without marks between its thousands, with a decimal point; other text as it is. `1.234` is left. */
function plain(text: string, mark: DecimalMark | undefined): string {
  const joined = withoutPower(signed(text).replace(groupSpace, ''))
  if (oneCommaGroup.test(joined)) return joined.replace(',', mark === 'comma' ? '.' : '')
  if (oneDotGroup.test(joined)) return mark === 'comma' ? joined.replace('.', '') : joined
  if (commaGroups.test(joined) || indianGroups.test(joined)) return joined.replaceAll(',', '')
  if (dotGroups.test(joined)) return joined.replaceAll('.', '').replace(',', '.')
  return decimalComma.test(joined) ? joined.replace(',', '.') : joined
}

/**
 * A number as people write it (`1,234.5`, `1 234,5`, `(3)`, `$5`) in digits, or the text when it is none. Without a mark
 * `1.234` isn't read: nobody knows whether it is a thousand.
 */
export const decimalCell = (text: string, mark?: DecimalMark): string | Lost => {
  const number = plain(withoutCurrency(text), mark)
  return mark === undefined && oneDotGroup.test(number) ? new Lost(rules.thousands) : number
}

/** A whole number in digits: `1.234` and `1,234` have thousands, `3.0` is what a spreadsheet makes of 3. */
export const integerCell = (text: string, mark?: DecimalMark): string => {
  const number = plain(text, mark === 'comma' ? undefined : mark)
  if (oneDotGroup.test(number) && mark !== 'point') return number.replace('.', '')
  return number.replace(/\.0+$/, '')
}

/** Degrees never have thousands: in `48,856` the comma is the decimal point. */
export const degreesCell = (text: string): string =>
  decimalComma.test(text) ? text.replace(',', '.') : text.replace(/°$/, '')

const currency =
  /\p{Sc}|\b(?:usd|eur|gbp|cad|aud|nzd|mxn|ars|clp|cop|chf|brl|inr|sek|nok|dkk|pln|czk|jpy|us|ca|au|nz|mx|kr|zł|rs|fr|dollars?|euros?|pesos?|pounds?)(?![\p{L}])\.?|(?<![\p{L}])[acr](?=\p{Sc})/giu

const withoutCurrency = (text: string) =>
  text
    .replace(currency, '')
    .replace(/\s*(?=-)|(?<=-)\s*/g, '')
    .replace(/(?<=\()\s+|\s+(?=\))/g, '')
    .trim()

/**
 * An amount in cents, rounded where it has parts of one. A whole number is of cents when `inCents`, else of the
 * currency's unit; one with a currency or with decimals is always of the unit. The text when it is no amount.
 */
export function centsCell(
  text: string,
  inCents: boolean,
  mark?: DecimalMark,
): number | string | Lost | Remarked {
  const bare = withoutCurrency(text)
  const small = /^(\d{1,2})\s*(?:¢|cents?)$/i.exec(text)?.[1]
  if (small !== undefined) return Number(small)
  const amount = plain(bare, mark)
  if (mark === undefined && oneDotGroup.test(amount)) return new Lost(rules.thousands)
  const [, sign, whole, decimals = ''] = /^([+-]?)(\d*)\.?(\d*)$/.exec(amount) ?? []
  if (whole === undefined || whole + decimals === '') return text
  const minus = sign === '-' ? -1 : 1
  // `1250.0` is what a table of numbers makes of 1250.
  if (inCents && bare === text && (decimals === '' || decimals === '0')) return minus * Number(whole)
  const cents = Number(whole + decimals.slice(0, 2).padEnd(2, '0')) + (/^..[5-9]/.test(decimals) ? 1 : 0)
  return /[1-9]/.test(decimals.slice(2)) ? new Remarked(minus * cents, rules.rounded) : minus * cents
}

/** Which sign a number shows to be that of decimals; `open` for one that could be meant in both ways, null for no number. */
export function markOf(text: string): DecimalMark | 'open' | null {
  const number = signed(withoutCurrency(text)).replace(groupSpace, '')
  if (!/^[+-]?\d*[.,][\d.,]*$/.test(number)) return null
  if (oneDotGroup.test(number)) return 'open'
  // A thousand in English, which nearly all who write a comma there mean: it tells nothing of others.
  if (oneCommaGroup.test(number)) return null
  if (commaGroups.test(number) || indianGroups.test(number)) return 'point'
  if (dotGroups.test(number)) return 'comma'
  if (/^[+-]?\d*\.\d+$/.test(number)) return 'point'
  return decimalComma.test(number) ? 'comma' : null
}
