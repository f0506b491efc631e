import type { TableFormat } from '../../contract/table-format.ts'
import { readBytes, type ByteSource } from './byte-source.ts'
import { isZip } from './file-signature.ts'
import { TableRefusal } from './refusal.ts'
import { sniffText } from './sniff-text.ts'
import { sniffWorkbook } from './workbook/sniff-workbook.ts'

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
  return sniffText(start, source.size <= start.length)
}
