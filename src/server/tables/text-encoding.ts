import type { TableEncoding } from '../../contract/table-format.ts'
import { decodeCodePage850 } from './code-page-850.ts'

export const BYTE_ORDER_MARK = '\uFEFF'
/** What stands for a letter that could not be read. */
export const REPLACEMENT = '\uFFFD'

/** Turns bytes into text; throws at those that aren't of the encoding if it is strict. */
export type Decode = (bytes: Uint8Array) => string

/** How an encoding is read; a mark at the start stays. */
export function decoderOf(encoding: TableEncoding, { isStrict }: { isStrict: boolean }): Decode {
  if (encoding === 'ibm850') return decodeCodePage850
  const decoder = new TextDecoder(encoding, { fatal: isStrict, ignoreBOM: true })
  return (bytes) => decoder.decode(bytes)
}

/** How many of the bytes are whole characters: the last one may be cut. */
export function wholeLength(bytes: Uint8Array, encoding: TableEncoding): number {
  if (encoding === 'utf-8') return wholeUtf8(bytes)
  if (!encoding.startsWith('utf-16')) return bytes.length
  const even = bytes.length - (bytes.length % 2)
  const high = bytes[encoding === 'utf-16le' ? even - 1 : even - 2] ?? 0
  // The first half of a surrogate pair waits for the other.
  return (high & 0xfc) === 0xd8 ? even - 2 : even
}

function wholeUtf8(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0
    if ((byte & 0xc0) === 0x80) continue
    const expected = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1
    return expected > back ? bytes.length - back : bytes.length
  }
  return bytes.length
}

const marks: [TableEncoding, number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/** The encoding of the start of a text: by its mark, or by what its bytes can be. */
export function sniffEncoding(bytes: Uint8Array): TableEncoding {
  const marked = marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))
  if (marked) return marked[0]
  return unmarkedUtf16(bytes) ?? (isNearlyUtf8(bytes) ? 'utf-8' : 'windows-1252')
}

/** Letters of several bytes that are whole are no accident: a few that aren't were broken on the way. */
function isNearlyUtf8(bytes: Uint8Array): boolean {
  const text = decoderOf('utf-8', { isStrict: false })(bytes.subarray(0, wholeLength(bytes, 'utf-8')))
  return brokenLetters(text) <= wholeLetters(text, bytes.length)
}

/** How many letters of a text could not be read. */
export const brokenLetters = (text: string): number => text.split(REPLACEMENT).length - 1

/** About how many letters of UTF-8 took several bytes: as many bytes more as the text has characters. */
export const wholeLetters = (text: string, byteCount: number): number => Math.max(0, byteCount - text.length)

/** Delimiters, digits and ends of lines have a zero for one half in UTF-16; no other text has zeros. */
function unmarkedUtf16(bytes: Uint8Array): TableEncoding | undefined {
  const zeros = [0, 0] as [even: number, odd: number]
  bytes.forEach((byte, index) => {
    if (byte === 0) zeros[(index % 2) as 0 | 1] += 1
  })
  const [even, odd] = zeros
  if (Math.max(even, odd) < bytes.length / 40 || Math.max(even, odd) < 20 * Math.min(even, odd))
    return undefined
  const encoding = odd > even ? 'utf-16le' : 'utf-16be'
  return isValid(bytes, encoding) ? encoding : undefined
}

function isValid(bytes: Uint8Array, encoding: TableEncoding): boolean {
  try {
    decoderOf(encoding, { isStrict: true })(bytes.subarray(0, wholeLength(bytes, encoding)))
    return true
  } catch {
    return false
  }
}
