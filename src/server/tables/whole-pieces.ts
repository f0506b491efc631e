import type { TableEncoding } from '../../contract/table-format.ts'
import type { ByteSource } from './byte-source.ts'
import { wholeLength } from './text-encoding.ts'

/** Bytes read as text in one go. */
const PIECE = 64 * 1024

/** The bytes of a file in pieces that end between two characters; only the end of the file may cut one. */
export async function* wholePieces(source: ByteSource, encoding: TableEncoding): AsyncGenerator<Uint8Array> {
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
