import { nowhere, TableRefusal, type Place } from '../refusal.ts'
import { readWholeXml } from './xml.ts'

const MB = 1024 * 1024
/** The most megabytes of texts that are held, and the most texts, each of which takes four bytes more. */
const TEXTS_MAX = 32
const COUNT_MAX = 4_000_000
/** The most characters of a cell that spreadsheets allow; a workbook that has more was made by hand. */
export const WORKBOOK_CELL_MAX = 32_767

/** As many of the texts are held as strings, if they are no longer than that: most cells say what others say. */
const RECENT = 4_096
const RECENT_LENGTH = 100

/** The texts that the cells of a workbook share, as bytes in one place: as strings they would take several times more. */
export class SharedTexts {
  #bytes = Buffer.alloc(64 * 1024)
  #ends = new Uint32Array(1024)
  #count = 0
  /** Of each remainder of a place the text that was asked for last, and its place. */
  readonly #recent: string[] = []
  readonly #recentPlaces = new Int32Array(RECENT).fill(-1)

  add(text: string): void {
    const start = this.#endOf(this.#count - 1)
    const end = start + Buffer.byteLength(text)
    if (end > TEXTS_MAX * MB || this.#count === COUNT_MAX)
      throw new TableRefusal('too_many_texts', undefined, { limit: TEXTS_MAX })
    if (end > this.#bytes.length) this.#bytes = Buffer.concat([this.#bytes], grown(this.#bytes.length, end))
    this.#bytes.write(text, start)
    if (this.#count === this.#ends.length) {
      const ends = new Uint32Array(this.#count * 2)
      ends.set(this.#ends)
      this.#ends = ends
    }
    this.#ends[this.#count] = end
    this.#count += 1
  }

  at(index: number): string | undefined {
    if (!Number.isInteger(index) || index < 0 || index >= this.#count) return undefined
    const slot = index % RECENT
    if (this.#recentPlaces[slot] === index) return this.#recent[slot]
    const text = this.#bytes.toString('utf8', this.#endOf(index - 1), this.#endOf(index))
    if (text.length > RECENT_LENGTH) return text
    this.#recent[slot] = text
    this.#recentPlaces[slot] = index
    return text
  }

  #endOf(index: number): number {
    return this.#ends[index] ?? 0
  }
}

const grown = (length: number, needed: number) => Math.max(length * 2, needed)

/**
 * Reads the texts that the cells of a workbook share.
 *
 * @throws TableRefusal when they are more than may be held
 */
export async function readSharedTexts(part: AsyncIterable<Uint8Array>): Promise<SharedTexts> {
  const texts = new SharedTexts()
  const pieces = new TextPieces()
  await readWholeXml(part, {
    open: (name) => pieces.open(name),
    close(name) {
      pieces.close(name)
      if (name === 'si') texts.add(pieces.take())
    },
    text: (text) => pieces.add(text),
  })
  return texts
}

/** Puts together the text of a cell from its runs; how it is pronounced (`rPh`) is no part of it. */
export class TextPieces {
  readonly #place: () => Place
  #text = ''
  #isText = false
  #isPhonetic = false

  /** Told where the cell is, if anything knows. */
  constructor(place: () => Place = () => nowhere) {
    this.#place = place
  }

  open(name: string): void {
    if (name === 'rPh') this.#isPhonetic = true
    if (name === 't') this.#isText = true
  }

  close(name: string): void {
    if (name === 'rPh') this.#isPhonetic = false
    if (name === 't') this.#isText = false
  }

  add(text: string): void {
    if (!this.#isText || this.#isPhonetic) return
    this.#text += text
    if (this.#text.length > WORKBOOK_CELL_MAX)
      throw new TableRefusal('cell_too_large', this.#place(), { limit: WORKBOOK_CELL_MAX })
  }

  /** The text so far. */
  take(): string {
    const text = this.#text
    this.#text = ''
    return xmlString(text)
  }
}

/** A text with what XML can't have, such as `_x000D_`, as the character that it is (ECMA-376, 22.9.2.19). */
export function xmlString(text: string): string {
  if (!text.includes('_x')) return text
  return text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
}
