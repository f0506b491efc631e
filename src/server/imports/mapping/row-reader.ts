import { parseTarget, type ColumnMapping } from '../../../contract/import-mapping.ts'
import { cellText } from './cells/cell-text.ts'
import { columnReader } from './column-reader.ts'
import { finishRow } from './finish-row.ts'
import { blankRow, type Reading, type ReadRow } from './row.ts'

/**
 * Prepares the columns of a file once, so that its rows are read fast. The reader never throws: a row that is
 * shorter than the header lacks cells, and cells without a mapping are not looked at.
 */
export function rowReader(
  mapping: readonly ColumnMapping[],
  header: readonly string[],
  reading: Reading,
): (cells: readonly string[]) => ReadRow {
  const columns = mapping.flatMap((one, index) => {
    const target = one.target === null ? null : parseTarget(one.target)
    const column = { header: header[index] ?? '', mapping: one, now: reading.now }
    return target ? [{ index, put: columnReader(target, column, reading) }] : []
  })
  return (cells) => {
    const row = blankRow()
    const complain = (column: number, rule: string) =>
      void row.complaints.push({ column, rule, value: cells[column] ?? '' })
    for (const { index, put } of columns) {
      const text = cellText(cells[index] ?? '')
      const rule = text === '' ? null : put(text, row, index)
      if (rule !== null) complain(index, rule)
    }
    finishRow(row, reading.region, complain)
    const { id, input, customValues, references, complaints } = row
    return { id, input, customValues, references, complaints }
  }
}
