import { isNothing, isNoText } from './nothing.ts'
import { wordKey } from './word-key.ts'

const yes = 'true t yes y 1 on x ok si s verdadero cierto wahr oui o vrai v ja sim da checked'
const no = 'false f no n 0 off non falso falsch faux nein nao net unchecked'

const truths = new Map<string, boolean>([
  ...yes.split(' ').map((word) => [word, true] as const),
  ...no.split(' ').map((word) => [word, false] as const),
  ['✓', true],
  ['✔', true],
  ['☑', true],
  ['✅', true],
  ['✗', false],
  ['✘', false],
  ['☐', false],
  ['❌', false],
])

/** True or false as people write it (`Sí`, `oui`, `x`, `✓`), or the text when it says neither. */
export const booleanCell = (text: string): boolean | string =>
  // `(n)` and `/N` are letters for nothing, not for no.
  truths.get(text) ??
  // `1.0` is what a table of numbers makes of 1.
  truths.get(/^([01])\.0+$/.exec(text)?.[1] ?? '') ??
  (isNoText(text) ? text : (truths.get(wordKey(text)) ?? text))

/** Whether a cell says yes: anything but nothing and a no. A date or a number of times is a yes. */
export const saysYes = (text: string): boolean =>
  text !== '' && booleanCell(text) !== false && !isNothing(text)
