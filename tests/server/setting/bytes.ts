import type { ByteSource } from '../../../src/server/tables/byte-source.ts'

/** Bytes as a file would have them, read in pieces of a size. */
export function bytesSource(bytes: Uint8Array | string, piece = 64 * 1024): ByteSource {
  const all = Buffer.from(bytes as Uint8Array)
  return {
    size: all.length,
    async *read(start, end) {
      for (let at = start; at < end; at += piece) yield all.subarray(at, Math.min(at + piece, end))
    },
  }
}

/** A file that is made while it is read: it starts as given, and then the filling goes on and on up to its size. */
export function endlessSource(start: string, filling: string, size: number): ByteSource {
  const filled = Buffer.from(filling.repeat(Math.ceil((64 * 1024) / filling.length)))
  return {
    size,
    async *read(from, to) {
      let at = from
      for (; at < Math.min(start.length, to); at += 1) yield Buffer.from(start[at] ?? '')
      for (; at < to; at += filled.length) yield filled.subarray(0, Math.min(filled.length, to - at))
    },
  }
}

/** Text in an encoding, letter by letter; UTF-16 and Windows-1252 as programs on Windows write them. */
export function encoded(text: string, encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'): Buffer {
  if (encoding === 'windows-1252') return Buffer.from(text.replaceAll('€', '\x80'), 'latin1')
  if (encoding === 'utf-8') return Buffer.from(text)
  const little = Buffer.from(text, 'utf16le')
  return encoding === 'utf-16le' ? little : little.swap16()
}
