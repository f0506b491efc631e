import { findPhoneNumbersInText, type CountryCode } from 'libphonenumber-js/min'
import { normalizePhone } from '../../../text/phone-number.ts'
import { withoutUnseen } from './cell-text.ts'
import { digitsCell } from './digits-cell.ts'
import { Lost, nothing } from './said.ts'

/** The phone numbers in a cell, and what else it says. */
export interface PhoneCell {
  numbers: string[]
  /** What is no number; empty for nothing. */
  rest: string
}

/** What stands before a number in files of lead ads and in links. */
const prefix = /^(?:p|tel|phone|ph|t|m|mob|mobile|cell|c|h|home|w|work)\s*[:.]\s*(?=[+(\d])/i
/** Digits that make up a number by themselves, with the signs between them. */
const plainNumber = /^\+?[\d\s().\-–/]*\d[\d\s().\-–]*$/
/** One digit all along, or all of them in their order: nobody's number, and the same for many. */
const noNumber =
  /^(?:[0\s().+-]+|(?:\+?1[\s.-]*)?\(?(\d)\1\1\)?[\s.-]*\1\1\1[\s.-]*\1{4}|\(?123\)?[\s.-]*456[\s.-]*7890)$/
/** Between two numbers; an extension is shorter. */
const comma = /[,;](?=\s*[+(]?\d(?:[\s().-]*\d){6})/g
const americanPair = /(\d{3}[\s.-]\d{3}[\s.-]\d{4})\s+(?=\(?\d{3}\)?[\s.-]?\d{3}[\s.-]?\d{4})/g
/** What is left between two numbers, and says nothing. */
const between = /^(?:[\s,;/|&+.:()-]|\b(?:or|and|ou|et|o|y|oder|und)\b)*$/i
/** Words that say which number it is: of one alone, those that say no more than that it is one. */
const ownLabel = /^(?:h|home|tel|telephone|ph|phone|main|primary|number|no\.?|casa|maison)$/i
const anyLabel =
  /^(?:[hcmw]|home|cell|mobile|work|office|tel|telephone|ph|phone|main|primary|casa|movil|maison)$/i

/**
 * The phone numbers in a cell. One that is written as people do stays as it is; two are told apart, and words beside
 * a number are told from it. Nothing for what holds no number but zeros.
 */
export function phoneCell(
  cell: string,
  region: CountryCode,
  isWorkbook: boolean,
): PhoneCell | Lost | typeof nothing {
  const bare = withoutUnseen(cell).trim().replace(prefix, '')
  const text = digitsCell(bare, isWorkbook)
  if (text instanceof Lost) return text
  if (noNumber.test(text)) return nothing
  // Most of the world dials abroad by 00.
  const abroad = /^00[1-9]/.test(text) ? `+${text.slice(2)}` : text
  if (abroad !== text && normalizePhone(text, region) === null && normalizePhone(abroad, region) !== null)
    return { numbers: [abroad], rest: '' }
  const isOne = plainNumber.test(text) && (text.match(/\d/g) ?? []).length <= 15
  if (isOne && (!text.includes('/') || normalizePhone(text, region) !== null))
    return { numbers: [text], rest: '' }
  return numbersIn(text, region) ?? { numbers: [text], rest: '' }
}

/** Undefined where there is no number that can be told, so that the cell stays as it is. */
function numbersIn(text: string, region: CountryCode): PhoneCell | undefined {
  const told = text.replace(comma, '/').replace(americanPair, '$1/')
  const found = findPhoneNumbersInText(told, region).filter(({ number }) => number.isPossible())
  if (found.length === 0) return undefined
  // A number in letters, as `1-800-FLOWERS`, goes on after what was found.
  if (found.some(({ endsAt }) => /^-?\p{L}/u.test(told.slice(endsAt)))) return undefined
  let end = 0
  const rests: string[] = []
  for (const { startsAt, endsAt } of found) {
    rests.push(told.slice(end, startsAt))
    end = endsAt
  }
  rests.push(told.slice(end))
  const rest = rests
    .filter((one) => !between.test(one))
    .map((one) => one.replace(/^[\s,;/|()-]+|[\s,;/|(:-]+$/g, '').replace(/^([^(]*)\)$/, '$1'))
    .filter((one) => one !== '')
  const numbers = found.map(({ startsAt, endsAt }) => told.slice(startsAt, endsAt))
  const labels = numbers.length > 1 ? anyLabel : ownLabel
  return { numbers, rest: rest.every((one) => labels.test(one)) ? '' : rest.join(' ') }
}
