/** How a version of vCards writes texts that hold the marks of their own parts. */
export interface Writing {
  /** The text of a value that is one. */
  text: (value: string) => string
  /** The parts of a value that has several (`Lee;Ann;Marie,Jane;;`), each with the texts of its list. */
  parts: (value: string) => string[][]
  hasLists: boolean
}

/** From 3.0 on (RFC 6350, section 3.4): `\,`, `\;`, `\\` and `\n`; some write `\:` as well. */
const current: Writing = {
  text: (value) =>
    value.replace(/\\([\\,;:nN])/g, (_, sign: string) => (sign === 'n' || sign === 'N' ? '\n' : sign)).trim(),
  parts: (value) => split(value, ';', /\\.|;/gs).map((part) => split(part, ',', /\\.|,/gs).map(current.text)),
  hasLists: true,
}

/** In 2.1 nothing but a semicolon has a backslash before it, and parts are no lists. */
const old: Writing = {
  text: (value) => value.replaceAll('\\;', ';').trim(),
  parts: (value) => split(value, ';', /\\;|;/g).map((part) => [old.text(part)]),
  hasLists: false,
}

/** How a card of a version is written. */
export const writingOf = (version: string): Writing => (version.trim() === '2.1' ? old : current)

/** A text between marks; what is found that is no mark is an escape. */
function split(text: string, mark: string, found: RegExp): string[] {
  if (!text.includes(mark)) return [text]
  const parts: string[] = []
  let start = 0
  for (const { 0: one, index } of text.matchAll(found)) {
    if (one !== mark) continue
    parts.push(text.slice(start, index))
    start = index + 1
  }
  return [...parts, text.slice(start)]
}
