import { fieldSpec } from '../../../contract/fields.ts'
import {
  parseTarget,
  type ColumnMapping,
  type PlainFieldName,
  type Target,
} from '../../../contract/import-mapping.ts'
import { cellText } from './cells/cell-text.ts'
import { columnReader } from './column-reader.ts'
import { columnOf } from './field-cell.ts'
import { mendAddresses } from './finish-contact.ts'
import type { NameParts } from './names/name-parts.ts'
import { blankRow, type Reading, type RowDraft } from './row.ts'

/** A cell, and what would be stored of it. */
export interface CellPreview {
  /** The cell as the file has it. */
  value: string
  /** Each text that is stored of it; null when nothing is. */
  stored: string[] | null
  /** The rule that the cell breaks, or what was made of it, where something is stored all the same. */
  rule: string | null
}

/**
 * Cells of a column as they would be stored: days as `1980-12-31`, `true` and `false`, amounts in whole units
 * (`12.50`), tags and further emails each by itself, a full name with its family name first
 * (`Watson, Dr. Mary Jane, Jr.`).
 */
export function previewColumn(
  mapping: ColumnMapping,
  header: string,
  samples: readonly string[],
  reading: Reading,
): CellPreview[] {
  const target = mapping.target === null ? null : parseTarget(mapping.target)
  if (!target) return samples.map((value) => ({ value, stored: null, rule: null }))
  const put = columnReader(target, columnOf(mapping, header, reading), reading)
  return samples.map((value) => {
    const row = blankRow()
    const text = cellText(value)
    const word = text === '' ? null : put(text, row, 0)
    if (typeof word === 'string') return { value, stored: null, rule: word }
    if (target.kind === 'address') mendAddresses(row, reading.region)
    const rule = word?.remark ?? row.notOne?.rule ?? row.fullName?.notOne ?? null
    return { value, stored: told(target, row), rule }
  })
}

function told(target: Target, row: RowDraft): string[] | null {
  switch (target.kind) {
    case 'id':
      return one(row.id)
    case 'full_name':
      return row.fullName && one(nameText(row.fullName.parts))
    case 'reference':
      return one(row.references[0]?.value)
    case 'custom':
      return one(row.customValues[target.slug])
    case 'address':
      return one(row.input[target.field]?.[target.part])
    case 'street':
      return one(row.streets[target.field]?.[target.part])
    case 'type':
      return null
    case 'tag':
      return one(row.input.tags?.[0])
    case 'ballot':
      return one(row.ballot?.[target.part]?.text)
    case 'consent':
      return target.name === 'email_is_bad'
        ? one(row.isEmailBad || null)
        : one(row.input[target.name === 'email_opt_out' ? 'email_opt_in' : 'mobile_opt_in'])
    case 'field':
      return fieldTexts(target.field, row)
  }
}

const one = (value: unknown): [string] | null => (value == null ? null : [String(value)])

function nameText({ prefix, first_name, middle_name, last_name, suffix }: NameParts): string {
  const given = [prefix, first_name, middle_name].filter(Boolean).join(' ')
  return [last_name, given, suffix].filter(Boolean).join(', ')
}

function fieldTexts(field: PlainFieldName, { input, moreEmails }: RowDraft): string[] | null {
  const value: unknown = input[field]
  if (value == null) return null
  if (fieldSpec(field).kind === 'cents') return one((Number(value) / 100).toFixed(2))
  const values: unknown[] = [value, moreEmails.map(({ email }) => email)].flat()
  return values.map((each) => (typeof each === 'object' ? Object.values(each ?? {}).join(' ') : String(each)))
}
