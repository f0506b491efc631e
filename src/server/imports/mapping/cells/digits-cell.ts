import { rules } from '../../../../contract/rules.ts'
import { Lost } from './said.ts'

/** A spreadsheet's numbers have no more digits than these; those behind are made up. */
const DIGITS_KEPT = 15

/**
 * The digits of an id, a phone number or a ZIP code that a program took for a number: `2135550101.0` and
 * `2.135550102E9` have all of theirs, `4.00012E+15` has lost some. Other text is as it is.
 */
export function digitsCell(text: string, isWorkbook: boolean): string | Lost {
  const number = withoutPower(/^\d+\.0+$/.test(text) ? text.replace(/\.0+$/, '') : text)
  return isWorkbook && typeof number === 'string' && /^\d+$/.test(number) && number.length > DIGITS_KEPT
    ? new Lost(rules.lostDigits)
    : number
}

function withoutPower(text: string): string | Lost {
  const [, first, decimals = '', exponent] = /^(\d)(?:[.,](\d+))?e(?:\+?)(\d{1,2})$/i.exec(text) ?? []
  // `1E5` may be the code of a precinct; a power with a sign or with decimals is a number.
  if (first === undefined || (decimals === '' && !text.includes('+'))) return text
  const [digits, length] = [first + decimals, Number(exponent) + 1]
  if (digits.length < length) return new Lost(rules.lostDigits)
  return /^0*$/.test(digits.slice(length)) ? digits.slice(0, length) : text
}
