import { languages } from '../../../../contract/language.ts'
import { wordKey } from './word-key.ts'

/** Short forms that Unicode has not: `Sept`, `sep`, `set`, `juil`. */
const others: Record<string, number> = { sept: 9, sep: 9, set: 9, jan: 1, fev: 2, juil: 7, jul: 7 }

const names = new Map<string, number>(Object.entries(others))
for (const language of languages) {
  for (const length of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat(language, { month: length, timeZone: 'UTC' })
    for (let month = 1; month <= 12; month++) {
      names.set(wordKey(format.format(Date.UTC(2000, month - 1, 1))), month)
    }
  }
}

/** The number of a month by its name or its short form in the languages of Muster. */
export const monthOf = (name: string): number | undefined => names.get(wordKey(name))
