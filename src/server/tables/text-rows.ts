import type { Found, TableEncoding, TextFormat } from '../../contract/table-format.ts'
import type { ByteSource } from './byte-source.ts'
import { TableRefusal, type Place } from './refusal.ts'
import { CellSplitter, type RawRow } from './split-cells.ts'
import {
  BYTE_ORDER_MARK,
  brokenLetters,
  decoderOf,
  REPLACEMENT,
  wholeLetters,
  type Decode,
} from './text-encoding.ts'
import { TextRemarks } from './text-remarks.ts'
import { wholePieces } from './whole-pieces.ts'

/** So many letters that can't be read, and more than can, are enough to know that the encoding is another. */
const BROKEN_MAX = 1_000

/**
 * The rows of a file of text, as many at a time as a piece of it holds. Of UTF-8 a few letters may be broken.
 *
 * @param found what is to be said of the letters is added to it
 * @throws TableRefusal where bytes aren't of the encoding, and where rows can't be told
 */
export async function* textRows(
  source: ByteSource,
  format: TextFormat,
  found: Found,
): AsyncGenerator<RawRow[], void, void> {
  const splitter = new CellSplitter(format)
  const remarks = new TextRemarks(found)
  const reading = new Letters(format.encoding)
  let isStart = true
  for await (const bytes of wholePieces(source, format.encoding)) {
    const { text, broken } = reading.take(bytes)
    const nul = text.indexOf('\0')
    const from = isStart && text.startsWith(BYTE_ORDER_MARK) ? 1 : 0
    const end = nul < 0 ? text.length : nul
    const rows = splitter.push(text.slice(from, broken ?? end), false)
    if (broken !== null) {
      reading.mark(splitter.place)
      rows.push(...splitter.push(text.slice(broken, end), false))
    }
    if (nul >= 0) throw new TableRefusal('nul_character', splitter.place)
    isStart &&= text === ''
    remarks.take(text.slice(from), rows)
    yield rows
  }
  reading.end()
  const rows = splitter.push('', true)
  remarks.take('', rows)
  yield rows
}

/** Reads pieces of text, and knows whether they are of another encoding. */
class Letters {
  readonly #encoding: TableEncoding
  readonly #strict: Decode
  readonly #lenient: Decode
  /** About how many letters of several bytes could be read, and how many couldn't. */
  #whole = 0
  #broken = 0
  /** Where the first is that couldn't. */
  #place: Place | undefined

  constructor(encoding: TableEncoding) {
    this.#encoding = encoding
    this.#strict = decoderOf(encoding, { isStrict: true })
    this.#lenient = decoderOf(encoding, { isStrict: false })
  }

  /** The text of some bytes, and where in it the first letter is that can't be read, if one can't. */
  take(bytes: Uint8Array): { text: string; broken: number | null } {
    const text = tryDecode(this.#strict, bytes)
    const mended = text ?? this.#lenient(bytes)
    if (this.#encoding === 'utf-8') this.#whole += wholeLetters(mended, bytes.length)
    if (text !== null) return { text, broken: null }
    this.#broken += brokenLetters(mended)
    return { text: mended, broken: mended.indexOf(REPLACEMENT) }
  }

  /** Told where the letter is that can't be read. Throws when it is no accident. */
  mark(place: Place): void {
    this.#place ??= place
    if (this.#encoding !== 'utf-8' || this.#broken > BROKEN_MAX) this.end()
  }

  /** Throws when more letters were broken than are by accident. */
  end(): void {
    if (this.#place && this.#broken > this.#whole)
      throw new TableRefusal('wrong_encoding', this.#place, { name: this.#encoding })
  }
}

/** Null when the bytes aren't of the encoding. */
function tryDecode(decode: Decode, bytes: Uint8Array): string | null {
  try {
    return decode(bytes)
  } catch {
    return null
  }
}
