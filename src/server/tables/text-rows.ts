import type { TableEncoding, TextFormat } from '../../contract/table-format.ts'
import type { ByteSource } from './byte-source.ts'
import { TableRefusal } from './refusal.ts'
import { CellSplitter, type RawRow } from './split-cells.ts'
import { BYTE_ORDER_MARK, strictDecoder, wholeLength } from './text-encoding.ts'

/** Bytes read as text in one go. */
const PIECE = 64 * 1024

/**
 * The rows of a file of text, as many at a time as a piece of it holds.
 *
 * @throws TableRefusal where bytes aren't of the encoding, and where rows can't be told
 */
export async function* textRows(source: ByteSource, format: TextFormat): AsyncGenerator<RawRow[]> {
  const splitter = new CellSplitter(format)
  const decoder = strictDecoder(format.encoding)
  let isStart = true
  for await (const bytes of wholePieces(source, format.encoding)) {
    const { text, isBroken } = decode(decoder, bytes)
    const nul = text.indexOf('\0')
    const from = isStart && text.startsWith(BYTE_ORDER_MARK) ? 1 : 0
    const rows = splitter.push(text.slice(from, nul < 0 ? undefined : nul), false)
    if (nul >= 0) throw new TableRefusal('nul_character', splitter.place)
    if (isBroken) throw new TableRefusal('wrong_encoding', splitter.place, { name: format.encoding })
    isStart = false
    yield rows
  }
  yield splitter.push('', true)
}

/** The bytes of a file in pieces that end between two characters; only the end of the file may cut one. */
async function* wholePieces(source: ByteSource, encoding: TableEncoding): AsyncGenerator<Uint8Array> {
  let held: Uint8Array = new Uint8Array()
  for await (const read of source.read(0, source.size))
    for (let start = 0; start < read.length; start += PIECE) {
      const bytes = Buffer.concat([held, read.subarray(start, start + PIECE)])
      const end = wholeLength(bytes, encoding)
      held = bytes.subarray(end)
      yield bytes.subarray(0, end)
    }
  if (held.length > 0) yield held
}

/** As much of the bytes as is text. */
function decode(decoder: TextDecoder, bytes: Uint8Array): { text: string; isBroken: boolean } {
  const whole = tryDecode(decoder, bytes)
  if (whole !== null) return { text: whole, isBroken: false }
  let good = 0
  let bad = bytes.length
  // The first byte that doesn't fit: everything that ends before it can be read, and nothing that ends after it.
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (tryDecode(decoder, bytes.subarray(0, middle), true) === null) bad = middle
    else good = middle
  }
  return { text: tryDecode(decoder, bytes.subarray(0, good), true) ?? '', isBroken: true }
}

/** Null when the bytes aren't of the encoding. `isCut` allows that the last character isn't whole. */
function tryDecode(decoder: TextDecoder, bytes: Uint8Array, isCut = false): string | null {
  try {
    // Of a decoder that was left in mid-character, the next call would go on there.
    return (isCut ? strictDecoder(decoder.encoding) : decoder).decode(bytes, { stream: isCut })
  } catch {
    return null
  }
}
