import { rules } from '../../../contract/rules.ts'

const CENTS = 100

/** The signs that a language writes numbers with. */
function signsOf(locale: string) {
  const parts = new Intl.NumberFormat(locale, { useGrouping: 'always' }).formatToParts(1_234_567.8)
  const sign = (type: string) => parts.find((part) => part.type === type)?.value ?? ''
  return { group: sign('group'), decimal: sign('decimal') }
}

/**
 * A number as it was typed, in plain digits: `1,234.5` in English and `1.234,5` in Spanish are `1234.5`. A comma
 * that can't part thousands is a decimal comma in every language. What is no number stays as it was typed.
 */
export function plainNumber(typed: string, locale: string): string {
  const { group, decimal } = signsOf(locale)
  const text = typed
    .trim()
    .replace(/[\s\u00a0\u202f’']/g, '')
    .replace('−', '-')
  const [whole = '', ...fraction] = decimal === ',' ? text.split(',') : text.split('.')
  // Spaces between thousands are gone by now.
  const thousands = /^[.,]$/.test(group) ? new RegExp(`^[+-]?\\d{1,3}(\\${group}\\d{3})+$`) : /^$/
  const parted = thousands.test(whole) ? whole.replaceAll(group, '') : whole
  const plain = [parted, ...fraction].join('.').replace(/^([+-]?\d*),(\d*)$/, '$1.$2')
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(plain) ? plain : typed
}

/** Cents of an amount that was typed; nothing is null, and what is no amount stays the text it is. */
export function amountOf(typed: string, locale: string): number | string | null {
  if (typed.trim() === '') return null
  const plain = plainNumber(typed, locale)
  if (!/^\+?(\d+(\.\d{0,2})?|\.\d{1,2})$/.test(plain)) return plain
  const cents = Math.round(Number(plain) * CENTS)
  return Number.isSafeInteger(cents) ? cents : plain
}

/** Which rule a text breaks that is no amount. */
export function amountRule(typed: string): string {
  const amount = Number(typed)
  if (Number.isNaN(amount)) return rules.amount
  if (amount < 0) return rules.negative
  return Number.isSafeInteger(Math.round(amount * CENTS)) ? rules.cents : rules.tooLarge
}

/** Cents as an input shows them: in units with two decimals, without signs between thousands. */
export const amountText = (amount: number | string | null, locale: string): string =>
  typeof amount === 'number'
    ? new Intl.NumberFormat(locale, { minimumFractionDigits: 2, useGrouping: false }).format(amount / CENTS)
    : (amount ?? '')
