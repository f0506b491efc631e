import { isAscii } from 'node:buffer'
import type { TableEncoding, TableFormat } from '../../contract/table-format.ts'
import { readBytes, type ByteSource } from './byte-source.ts'
import { isZip } from './file-signature.ts'
import { TableRefusal } from './refusal.ts'
import { sniffText } from './sniff-text.ts'
import { sniffEncoding } from './text-encoding.ts'
import { sniffWorkbook } from './workbook/sniff-workbook.ts'

/** How far letters beyond those of English are looked for. */
const LETTERS = 1024 * 1024
/** The bytes at the start of a file that its format is told by. */
const SAMPLE = 256 * 1024

/**
 * Finds out how a file holds a table; nothing but its bytes is looked at.
 *
 * @throws TableRefusal when it holds none, or is of a kind that isn't read
 */
export async function sniffTable(source: ByteSource): Promise<TableFormat> {
  if (source.size === 0) throw new TableRefusal('empty')
  const start = await readBytes(source, 0, SAMPLE)
  if (await isZip(source, start)) return sniffWorkbook(source)
  return sniffText(start, await encodingOf(source, start), source.size <= start.length)
}

/** By the start of a text, or where that has nothing but letters of English by what comes first of others. */
async function encodingOf(source: ByteSource, start: Buffer): Promise<TableEncoding> {
  if (source.size > start.length && isAscii(start)) {
    let held: Uint8Array = new Uint8Array()
    for await (const piece of source.read(start.length, Math.min(LETTERS, source.size))) {
      // A letter may be cut: the piece after tells, too.
      if (held.length > 0) return sniffEncoding(Buffer.concat([held, piece]))
      if (!isAscii(piece)) held = piece
    }
    if (held.length > 0) return sniffEncoding(held)
  }
  return sniffEncoding(start)
}
