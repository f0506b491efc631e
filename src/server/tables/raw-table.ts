import type { Found, TableFormat } from '../../contract/table-format.ts'
import type { ByteSource } from './byte-source.ts'
import type { RawRow } from './split-cells.ts'
import { textRows } from './text-rows.ts'
import { vcardRows } from './vcard/vcard-rows.ts'
import { workbookRows } from './workbook/workbook-rows.ts'

/** The rows of a file as they are written, and what reading them has found so far. */
export interface RawTable {
  rows: AsyncGenerator<RawRow[], void, void>
  found: Found
  /** Whether cells at the end of a row may not be there: a workbook has none where nothing is. */
  isFilled: boolean
}

/** Opens a file as rows of a format. */
export function rawTable(source: ByteSource, format: TableFormat): RawTable {
  const found: Found = {}
  if (format.kind === 'text') return { rows: textRows(source, format, found), found, isFilled: false }
  if (format.kind === 'vcard') return { rows: vcardRows(source, format, found), found, isFilled: true }
  return { rows: workbookRows(source, format, found), found, isFilled: true }
}
