import type { Found, SomeRows } from '../../contract/table-format.ts'
import type { RawRow } from './split-cells.ts'
import { REPLACEMENT } from './text-encoding.ts'

/** As many rows are named, and as many cells shown. */
const NAMED = 10
const SHOWN = 6
const SHOWN_LENGTH = 60

/**
 * What letters look like that were read in the wrong encoding: UTF-8 as one of single bytes (`MuÃ±oz`, `O’Neil`), a
 * sign in the middle of a word (`Mu¤oz`, `Jos‚`), or accents side by side where the letters are Cyrillic.
 */
const garbled =
  /[ÃÂÐÑ][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€|√[\p{L}°±©≠≥®]|\p{L}[‚ƒ„†‡ˆ‰‹¡¢£¤¥¦§¨©«¬®¯±´¶¸»¼½¾¿×÷˜Œ](?=\p{Ll}|$)|\p{Ll}[–—ŠŒŽŸÀ-ÖØ-Þ]\p{Ll}|[À-ÖØ-öø-ÿ]{4}/u
// oxlint-disable-next-line no-control-regex -- letters beyond those of English are what is looked for
const notEnglish = /[^\0-\x7f]/

/** Gathers what is to be said of the letters of a text, as its rows come by. */
export class TextRemarks {
  readonly #found: Found
  /** Whether there may be such letters in rows to come: a row may come with the next piece. */
  #isBroken = false
  #isForeign = false

  constructor(found: Found) {
    this.#found = found
  }

  /** Takes the rows that came of a piece of the text. */
  take(text: string, rows: readonly RawRow[]): void {
    const isForeign = notEnglish.test(text)
    const isBroken = isForeign && text.includes(REPLACEMENT)
    const mayHold = { broken: isBroken || this.#isBroken, foreign: isForeign || this.#isForeign }
    this.#isBroken = rows.length > 0 ? isBroken : mayHold.broken
    this.#isForeign = rows.length > 0 ? isForeign : mayHold.foreign
    if (mayHold.broken) for (const row of rows) this.#lookForBroken(row)
    if (mayHold.foreign) for (const row of rows) this.#lookAt(row)
  }

  #lookForBroken({ number, cells }: RawRow): void {
    if (cells.some((cell) => cell.includes(REPLACEMENT)))
      this.#found.bad_bytes = noted(this.#found.bad_bytes, number)
  }

  #lookAt({ number, cells }: RawRow): void {
    const found = this.#found
    const foreign = cells.filter((cell) => notEnglish.test(cell))
    if (foreign.length === 0) return
    if (foreign.some((cell) => garbled.test(cell))) found.garbled = noted(found.garbled, number)
    const shown = (found.examples ??= [])
    if (shown.length >= SHOWN) return
    for (const cell of foreign.map((one) => one.trim()))
      if (shown.length < SHOWN && cell.length <= SHOWN_LENGTH && !shown.includes(cell)) shown.push(cell)
  }
}

/** One row more, or several from there on. */
export function noted(known: SomeRows | undefined, row: number, count = 1): SomeRows {
  const named = known?.rows ?? []
  const more = Array.from({ length: Math.min(count, NAMED - named.length) }, (_, index) => row + index)
  return { count: (known?.count ?? 0) + count, rows: more.length > 0 ? [...named, ...more] : named }
}
