import { parseTarget, type ColumnMapping } from '../../../contract/import-mapping.ts'
import { matchKeys } from '../../../contract/import.ts'
import { cellText } from './cells/cell-text.ts'
import { columnReader } from './column-reader.ts'
import { columnOf } from './field-cell.ts'
import { finishRow, ORGANIZATION } from './finish-row.ts'
import { blankRow, type Reading, type ReadRow } from './row.ts'
import { typedReader } from './typed-reader.ts'
import { typeColumns } from './type-columns.ts'

const tellsWhom = (field: string) =>
  /^email[1-4]?$/.test(field) || (matchKeys as readonly string[]).includes(field)

/**
 * Prepares the columns of a file once, so that its rows are read fast. The reader never throws: a row that is
 * shorter than the header lacks cells, and cells without a mapping are not looked at. A cell that can’t be had is
 * lost, with a remark, and the rest of its row is taken; only an id of this nation that is none refuses the row.
 */
export function rowReader(
  mapping: readonly ColumnMapping[],
  header: readonly string[],
  reading: Reading,
): (cells: readonly string[]) => ReadRow {
  const types = typeColumns(mapping, header)
  const columns = mapping.flatMap((one, index) => {
    const target = one.target === null ? null : parseTarget(one.target)
    if (!target) return []
    const column = columnOf(one, header[index] ?? '', reading)
    const usual = columnReader(target, column, reading)
    const type = types.get(index)
    const put = type === undefined ? usual : typedReader(target, column, reading, usual)
    // Whom a row means is never guessed from the rest of it.
    const decides = target.kind === 'id'
    const isKey = target.kind === 'field' && tellsWhom(target.field)
    return [{ index, type, put, decides, isKey }]
  })
  return (cells) => {
    const row = blankRow()
    const said = (column: number, rule: string) => ({ column, rule, value: cells[column] ?? '' })
    const remark = (column: number, rule: string) => void row.remarks.push(said(column, rule))
    for (const { index, type, put, decides, isKey } of columns) {
      const text = cellText(cells[index] ?? '')
      if (type !== undefined) row.kind = cellText(cells[type] ?? '')
      const word = text === '' ? null : put(text, row, index)
      if (word === null) continue
      if (typeof word !== 'string') remark(index, word.remark)
      else if (decides) row.complaints.push(said(index, word))
      else row.remarks.push({ ...said(index, word), ...(isKey && { isKey }) })
    }
    finishRow(row, reading.region, remark)
    // Who is told by their id here is one already, whatever they are called.
    if (row.notOne && row.input.signup_type !== ORGANIZATION && row.id === null)
      row.complaints.push(said(row.notOne.column, row.notOne.rule))
    const { id, input, customValues, references, complaints, remarks, asides, consentColumns, isEmailBad } =
      row
    return { id, input, customValues, references, complaints, remarks, asides, consentColumns, isEmailBad }
  }
}
