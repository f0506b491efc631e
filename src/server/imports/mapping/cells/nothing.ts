import { wordKey } from './word-key.ts'

/** What programs write where there is nothing, and nobody writes for something: `\N`, `#N/A`, `(null)`, `-`. */
const sign =
  /^(?:[-–—_.?*\s]+|[\\/]n|\(n\)|#?n\/a\.?|n\.a\.?|#(?:null!?|value!|ref!|num!|name\?|div\/0!)|[([<{](?:null|none|nil|nan|na|n\/a|empty|blank)[)\]>}])$/i

/** Words that mean nothing in most columns, and something in a few: Null and Na are family names. */
const words = new Set(
  'null nil none na nan nat unknown undefined notavailable notapplicable notprovided notspecified unspecified notset nodata desconocido desconocida sindatos ninguno inconnu inconnue aucun nonrenseigne'.split(
    ' ',
  ),
)
/** The longest of them, with spaces. */
export const NOTHING_MAX = 16

/** Whether a text can't be meant as one: a sign for nothing. */
export const isNoText = (text: string): boolean => text.length <= NOTHING_MAX && sign.test(text)

/** Whether a text is a sign or a word for nothing. It is an empty cell where a yes, a day or a number should be. */
export const isNothing = (text: string): boolean =>
  text.length <= NOTHING_MAX && (sign.test(text) || words.has(wordKey(text)))
