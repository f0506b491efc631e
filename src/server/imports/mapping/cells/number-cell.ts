/** Spaces and apostrophes between groups of three digits. */
const groupSpace = /(?<=\d)[\s'’](?=\d{3}(?!\d))/g
const commaGroups = /^[+-]?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/
const dotGroups = /^[+-]?[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/
const oneDotGroup = /^[+-]?\d+\.\d{3}$/
const decimalComma = /^[+-]?\d+,\d+$/

/** A number without marks between its thousands, with a decimal point; other text as it is. `1.234` is left. */
function plain(text: string): string {
  const joined = text.replace(groupSpace, '').replace(/^[−–]/, '-')
  if (commaGroups.test(joined)) return joined.replaceAll(',', '')
  if (dotGroups.test(joined) && !oneDotGroup.test(joined)) {
    return joined.replaceAll('.', '').replace(',', '.')
  }
  return decimalComma.test(joined) ? joined.replace(',', '.') : joined
}

/** A number as people write it (`1,234.5`, `1 234,5`) in digits, or the text when it is none. */
export const decimalCell = (text: string): string => plain(text)

/** A whole number in digits: `1.234` and `1,234` have thousands, `3.0` is what a spreadsheet makes of 3. */
export const integerCell = (text: string): string => {
  const number = plain(text)
  return oneDotGroup.test(number) ? number.replace('.', '') : number.replace(/\.0+$/, '')
}

/** Degrees never have thousands: in `48,856` the comma is the decimal point. */
export const degreesCell = (text: string): string =>
  /^[+-]?\d+,\d+$/.test(text) ? text.replace(',', '.') : text.replace(/°$/, '')

const currency =
  /\p{Sc}|\b(?:usd|eur|gbp|cad|aud|nzd|mxn|ars|clp|cop|chf|brl|us|ca|dollars?|euros?|pesos?)\b/giu

/**
 * An amount in cents. A whole number is of cents when `inCents`, else of the currency's unit; one with a currency
 * or with decimals is always of the unit. The text when it is no amount.
 */
export function centsCell(text: string, inCents: boolean): number | string {
  const bare = text
    .replace(currency, '')
    .replace(/\s*(?=-)|(?<=-)\s*/g, '')
    .trim()
  const number = plain(bare)
  const amount = oneDotGroup.test(number) ? number.replace('.', '') : number
  const [, sign, units, decimals] = /^([+-]?)(\d+)(?:\.(\d{1,2}))?$/.exec(amount) ?? []
  if (units === undefined) return text
  const isCents = inCents && decimals === undefined && bare === text
  const cents = isCents ? Number(units) : Number(units + (decimals ?? '').padEnd(2, '0'))
  return sign === '-' ? -cents : cents
}
