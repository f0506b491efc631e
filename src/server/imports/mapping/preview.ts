import { fieldSpec } from '../../../contract/fields.ts'
import {
  parseTarget,
  type ColumnMapping,
  type PlainFieldName,
  type Target,
} from '../../../contract/import-mapping.ts'
import { cellText } from './cells/cell-text.ts'
import { columnReader } from './column-reader.ts'
import type { NameParts } from './names/full-name.ts'
import { blankRow, type Reading, type RowDraft } from './row.ts'

/** A cell, and what would be stored of it. */
export interface CellPreview {
  /** The cell as the file has it. */
  value: string
  /** For a reader; null when nothing is stored. */
  stored: string | null
  /** The rule that the cell breaks, one of the sentences of `rules`. */
  rule: string | null
}

/**
 * Cells of a column as they would be stored: days as `1980-12-31`, `true` and `false`, amounts in whole units
 * (`12.50`), several texts parted by commas, a full name with its family name first (`Watson, Dr. Mary Jane, Jr.`).
 */
export function previewColumn(
  mapping: ColumnMapping,
  header: string,
  samples: readonly string[],
  reading: Reading,
): CellPreview[] {
  const target = mapping.target === null ? null : parseTarget(mapping.target)
  if (!target) return samples.map((value) => ({ value, stored: null, rule: null }))
  const put = columnReader(target, { header, mapping, now: reading.now }, reading)
  return samples.map((value) => {
    const row = blankRow()
    const text = cellText(value)
    const rule = text === '' ? null : put(text, row, 0)
    return { value, stored: rule === null ? told(target, row) : null, rule }
  })
}

function told(target: Target, row: RowDraft): string | null {
  switch (target.kind) {
    case 'id':
      return text(row.id)
    case 'full_name':
      return row.fullName && nameText(row.fullName.parts)
    case 'reference':
      return text(row.references[0]?.value)
    case 'custom':
      return text(row.customValues[target.slug])
    case 'address':
      return text(row.input[target.field]?.[target.part])
    case 'tag':
      return text(row.input.tags?.[0])
    case 'ballot':
      return text(row.ballot?.[target.part]?.text)
    case 'field':
      return fieldText(target.field, row)
  }
}

const text = (value: unknown): string | null => (value == null ? null : String(value))

function nameText({ prefix, first_name, middle_name, last_name, suffix }: NameParts): string {
  const given = [prefix, first_name, middle_name].filter(Boolean).join(' ')
  return [last_name, given, suffix].filter(Boolean).join(', ')
}

function fieldText(field: PlainFieldName, { input, moreEmails }: RowDraft): string | null {
  const value: unknown = input[field]
  if (value == null) return null
  if (fieldSpec(field).kind === 'cents') return (Number(value) / 100).toFixed(2)
  const values = [value, moreEmails.map(({ email }) => email)].flat()
  return values.map((one) => (typeof one === 'object' ? Object.values(one ?? {}).join(' ') : one)).join(', ')
}
