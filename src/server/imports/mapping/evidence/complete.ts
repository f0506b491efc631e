import type { CustomField } from '../../../../contract/custom-field.ts'
import { fieldSpec } from '../../../../contract/fields.ts'
import {
  parseTarget,
  type ColumnMapping,
  type DecimalMark,
  type PlainFieldName,
} from '../../../../contract/import-mapping.ts'
import { holdsDays } from '../guess.ts'
import { noEvidence, type ColumnEvidence } from './gather.ts'
import {
  agreed,
  asksMark,
  asksOrder,
  emptyWords,
  takesMark,
  takesOrder,
  toldMark,
  toldOrder,
} from './told.ts'

/** What the columns of a file are known by. */
export interface KnownFile {
  /** What the cells of each column tell. */
  evidence: readonly ColumnEvidence[]
  customFields: readonly CustomField[]
  isWorkbook: boolean
}

/** What is reckoned with: amounts of money, or numbers with decimals; null for what has none. */
function numbersOf(target: string | null, customFields: readonly CustomField[]): 'money' | 'number' | null {
  const parsed = target === null ? null : parseTarget(target)
  if (parsed?.kind === 'custom')
    return customFields.find(({ slug }) => slug === parsed.slug)?.type === 'number' ? 'number' : null
  if (parsed?.kind !== 'field') return null
  const { kind } = fieldSpec(parsed.field)
  return kind === 'cents' ? 'money' : kind === 'decimal' ? 'number' : null
}

const nameFields: readonly PlainFieldName[] = ['first_name', 'middle_name', 'last_name', 'legal_name']
const textKinds = new Set(['text', 'long_text', 'link', 'tags', 'texts'])

/** Whether a target holds names, other texts, or what no word for nothing is mistaken for. */
function textsOf(target: string | null, customFields: readonly CustomField[]): 'names' | 'texts' | null {
  const parsed = target === null ? null : parseTarget(target)
  switch (parsed?.kind) {
    case 'full_name':
      return 'names'
    case 'address':
      return ['lat', 'lng', 'zip'].includes(parsed.part) ? null : 'texts'
    case 'custom':
      return customFields.find(({ slug }) => slug === parsed.slug)?.type === 'text' ? 'texts' : null
    case 'field':
      if (nameFields.includes(parsed.field)) return 'names'
      return textKinds.has(fieldSpec(parsed.field).kind) ? 'texts' : null
    default:
      return null
  }
}

/**
 * How each column is written, where nobody said it: the order of its days and the sign of its decimals as all of its
 * cells tell, else as its neighbours of the same kind do, and the words that mean nothing in it.
 */
export function completed(mapping: readonly ColumnMapping[], file: KnownFile): ColumnMapping[] {
  const { customFields } = file
  const of = (column: number) => file.evidence[column] ?? noEvidence()
  const orders = mapping.map(({ target, date_order }, column) =>
    target !== null && holdsDays(target, customFields)
      ? (date_order ?? (of(column).days.count > 0 ? toldOrder(of(column)) : null))
      : null,
  )
  const kinds = mapping.map(({ target }) => numbersOf(target, customFields))
  const marks = mapping.map(({ decimal_mark }, column) =>
    kinds[column] === null ? null : (decimal_mark ?? toldMark(of(column))),
  )
  const markBeside = (kind: 'money' | 'number'): DecimalMark | null =>
    agreed(marks.filter((_, column) => kinds[column] === kind))
  return mapping.map((one, column): ColumnMapping => {
    const { target } = one
    if (target === null) return one
    const kind = kinds[column]
    const texts = textsOf(target, customFields)
    const orderBeside = agreed(orders)
    const date_order = holdsDays(target, customFields)
      ? (orders[column] ??
        toldOrder(of(column)) ??
        (takesOrder(of(column), orderBeside) ? orderBeside : null))
      : null
    const beside = kind && takesMark(of(column)) ? markBeside(kind) : null
    const decimal_mark = kind && !file.isWorkbook ? (marks[column] ?? beside) : null
    const empty = texts === null ? [] : emptyWords(of(column), texts === 'names')
    return {
      ...(date_order && { date_order }),
      ...(decimal_mark && { decimal_mark }),
      ...(empty.length > 0 && { nothing: empty }),
      ...one,
    }
  })
}

/** Which questions the columns leave open, whether somebody answered them or not. */
export function asked(
  mapping: readonly ColumnMapping[],
  file: KnownFile,
): ('date_order' | 'decimal_mark' | null)[] {
  const bare = mapping.map(({ target }) => ({ target }))
  const known = completed(bare, file)
  return bare.map(({ target }, column) => {
    const evidence = file.evidence[column] ?? noEvidence()
    const how = known[column]
    if (target === null) return null
    if (holdsDays(target, file.customFields))
      return asksOrder(evidence) && how?.date_order === undefined ? 'date_order' : null
    const hasOpen = numbersOf(target, file.customFields) !== null && asksMark(evidence) && !file.isWorkbook
    return hasOpen && how?.decimal_mark === undefined ? 'decimal_mark' : null
  })
}
