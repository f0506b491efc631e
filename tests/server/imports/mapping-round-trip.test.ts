import { describe, expect, it } from 'vitest'
import { fieldSpec, writableFields, type WritableFieldName } from '../../../src/contract/fields.ts'
import { parseTarget, type Target } from '../../../src/contract/import-mapping.ts'
import { cellText } from '../../../src/server/imports/mapping/cells/cell-text.ts'
import { columnReader } from '../../../src/server/imports/mapping/column-reader.ts'
import { blankRow } from '../../../src/server/imports/mapping/row.ts'
import { addressParts, csvCell, csvColumns } from '../../../src/server/people/parts/csv-cells.ts'
import { examplesOf } from '../../contract/setting/kind-examples.ts'

const reading = { customFields: [], region: 'US', now: new Date('2026-03-01T12:00:00Z') } as const

/** What becomes of a row whose cell in a column of our own export is this text. */
function rowOf(column: string, text: string) {
  const target = parseTarget(column) as Target
  const row = blankRow()
  const put = columnReader(target, { header: column, mapping: { target: column }, now: reading.now }, reading)
  const rule = text === '' ? null : put(cellText(text), row, 0)
  return { rule, row }
}

/** Values as they are kept: a cell begins and ends with a letter, a digit or a sign, and an empty one says nothing. */
const valuesOf = (name: WritableFieldName) =>
  examplesOf(name)
    .taken.map(([, kept]) => kept)
    .filter((kept) => typeof kept !== 'string' || (kept === kept.trim() && kept.length < 200))
    .filter((kept) => !(Array.isArray(kept) && kept.length === 0))

const isReference = (name: WritableFieldName) => fieldSpec(name).kind === 'reference'
const isAddress = (name: WritableFieldName) => fieldSpec(name).kind === 'address'

describe('What an export tells of a person is what an import of that file keeps', () => {
  it.each(writableFields.filter((name) => !isAddress(name) && !isReference(name)))('%s', (name) => {
    for (const value of valuesOf(name)) {
      const { rule, row } = rowOf(name, csvCell(value))
      expect({ value, rule, kept: row.input[name] }).toEqual({ value, rule: null, kept: value })
    }
  })

  it.each(writableFields.filter(isReference))('%s, by the id of who it is', (name) => {
    const { rule, row } = rowOf(name, csvCell(17))
    expect([rule, row.references[0]]).toEqual([null, { column: 0, field: name, by: 'id', value: '17' }])
  })

  const parts = writableFields
    .filter(isAddress)
    .flatMap((name) => csvColumns(name).map((column, index) => [column, name, addressParts[index]] as const))

  it.each(parts)('%s', (column, name, part) => {
    const [whole] = valuesOf(name) as Record<string, unknown>[]
    const value = whole?.[part as string]
    const { rule, row } = rowOf(column, csvCell(value))
    expect([rule, row.input[name]]).toEqual([null, { [part as string]: value }])
  })
})

describe('A text that a spreadsheet would run is kept harmless in the file and whole in the nation', () => {
  it.each(writableFields.filter((name) => ['text', 'long_text', 'code'].includes(fieldSpec(name).kind)))(
    '%s',
    (name) => {
      for (const text of ['=1+1', '+cmd|calc', '-2+3', '@SUM(A1)']) {
        const cell = csvCell(text)
        expect(cell).toBe(`'${text}`)
        expect(rowOf(name, cell).row.input[name]).toBe(text)
      }
    },
  )
})
