import { inputSchema } from '../../../../contract/person.ts'
import { rules } from '../../../../contract/rules.ts'
import { nothing } from '../cells/said.ts'
import { checkBy } from '../check-value.ts'
import { times, type Column } from '../field-cell.ts'
import type { PutCell } from '../put-cell.ts'
import type { RowDraft } from '../row.ts'
import { consentWord } from './consent-words.ts'

/** The fields that say what someone gets, with the value that says no. */
export const optOuts = {
  email_opt_in: false,
  mobile_opt_in: false,
  do_not_call: true,
  do_not_contact: true,
} as const
export type ConsentField = keyof typeof optOuts
export const consentFields = Object.keys(optOuts) as ConsentField[]

/** Where each target writes, and whether a plain yes means that someone is out. */
const meanings = {
  email_opt_in: { field: 'email_opt_in', yesIsOut: false },
  email_opt_out: { field: 'email_opt_in', yesIsOut: true },
  unsubscribed_at: { field: 'email_opt_in', yesIsOut: true },
  mobile_opt_in: { field: 'mobile_opt_in', yesIsOut: false },
  mobile_opt_out: { field: 'mobile_opt_in', yesIsOut: true },
  do_not_call: { field: 'do_not_call', yesIsOut: true },
  do_not_contact: { field: 'do_not_contact', yesIsOut: true },
} as const satisfies Record<string, { field: ConsentField; yesIsOut: boolean }>
export type ConsentTarget = keyof typeof meanings

/** Whether a target is about consent, so that its cells are read as such. */
export const isConsentTarget = (target: string): target is ConsentTarget => target in meanings

/** Notes in a row whether someone is in or out; where two cells contradict one another, who is out stays out. */
export function putConsent(row: RowDraft, field: ConsentField, isOut: boolean, column: number): void {
  const out = optOuts[field]
  if (row.input[field] === out) return
  row.input[field] = isOut ? out : !out
  row.consentColumns[field] = column
}

/**
 * How the cells of a column about consent are read. What is empty or means nothing says nothing; what isn't understood
 * never counts as a yes.
 */
export function consentReader(target: ConsentTarget, column: Column): PutCell {
  const { field, yesIsOut } = meanings[target]
  const readTime = times(column)
  const wordIn = remembered(consentWord)
  return (text, row, index) => {
    const word = wordIn(text)
    switch (word) {
      case 'nothing':
        return null
      case 'unreachable':
        if (field === 'email_opt_in') row.isEmailBad = true
        else if (field === 'mobile_opt_in') row.input.is_mobile_bad = true
        return null
      case 'in':
      case 'out':
        putConsent(row, field, word === 'out', index)
        return null
      case 'yes':
      case 'no':
        putConsent(row, field, (word === 'yes') === yesIsOut, index)
        return null
    }
    const read = readTime(text)
    // `0000-00-00` is no day on which anybody opted out.
    if (read === nothing) return null
    const { value: time, rule } = checkTime(read)
    if (rule === null && time !== null) {
      putConsent(row, field, yesIsOut, index)
      if (field === 'email_opt_in' && yesIsOut) row.input.unsubscribed_at ??= time as string
      return null
    }
    putConsent(row, field, true, index)
    return { remark: rules.consentUnknown }
  }
}

const checkTime = checkBy(inputSchema('unsubscribed_at'))

/** The most texts of a column that are remembered: it has few, unless they are times. */
const REMEMBERED_MAX = 200

/** The same words again and again are understood once. */
function remembered<Word>(understand: (text: string) => Word): (text: string) => Word {
  const known = new Map<string, Word>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const word = understand(text)
    if (known.size < REMEMBERED_MAX) known.set(text, word)
    return word
  }
}

/** How a column is read that says, by a yes or by when it was, that the email of a row can’t be reached. */
export function badEmailReader(column: Column): PutCell {
  const readTime = times(column)
  return (text, row, index) => {
    const word = consentWord(text)
    if (word === 'out') {
      putConsent(row, 'email_opt_in', true, index)
      return null
    }
    const isBad =
      word === null ? checkTime(readTime(text)).rule === null : ['yes', 'unreachable'].includes(word)
    if (isBad) row.isEmailBad = true
    return word === null && !isBad ? rules.boolean : null
  }
}
