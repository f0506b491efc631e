/** What programs write where there is nothing, and nobody writes for something: `\N`, `#N/A`, `(null)`, `-`. */
const sign =
  /^(?:[-–—_.?*\s]+|[\\/]n|\(n\)|#?n\/a\.?|n\.a\.?|#(?:null!?|value!|ref!|num!|name\?|div\/0!)|[([<{](?:null|none|nil|nan|na|n\/a|empty|blank)[)\]>}])$/i

/** Words that mean nothing in most columns, and something in a few: Null and Na are family names. */
const words = new Set(
  `null|nil|none|na|nan|nat|unknown|undefined|unspecified|not available|not applicable|not provided|not specified|
not set|no data|desconocido|desconocida|sin datos|ninguno|inconnu|inconnue|aucun|aucune|non renseigné|non renseigne`
    .replaceAll('\n', '')
    .split('|'),
)
/** The longest of them. */
const LONGEST = 16

/** Two signs, as one number; letters in small. */
const pair = (text: string) => (text.charCodeAt(0) | 32) * 65_536 + (text.charCodeAt(1) | 32)
const starts = new Set([...words, 'n/', 'n.'].map(pair))
const isLetterOrDigit = (code: number) =>
  (code >= 48 && code <= 57) || (code >= 97 && code <= 122) || (code >= 65 && code <= 90)

/** Whether a text starts as what means nothing does: most texts are told by that to mean something. */
export const mayBeNothing = (text: string): boolean =>
  text.length <= LONGEST && (!isLetterOrDigit(text.charCodeAt(0)) || starts.has(pair(text)))

/** Whether a text can't be meant as one: a sign for nothing. */
export const isNoText = (text: string): boolean => text.length <= LONGEST && sign.test(text)

/** Whether a text is a sign or a word for nothing. It is an empty cell where a yes, a day or a number should be. */
export const isNothing = (text: string): boolean =>
  mayBeNothing(text) && (words.has(text.toLowerCase()) || sign.test(text))
