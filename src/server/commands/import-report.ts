import type { ImportRow } from '../../contract/import-row.ts'
import type { Import, ImportColumn, ImportCounts, Reason } from '../../contract/import.ts'
import type { SomeRows, TableEncoding, TableFormat } from '../../contract/table-format.ts'
import type { OpenQuestion } from '../imports/questions.ts'

const number = (count: number) => count.toLocaleString('en')
/** A count with its word: `1 row`, `2 rows`. */
export const counted = (count: number, one: string, many = `${one}s`) =>
  `${number(count)} ${count === 1 ? one : many}`

const delimiters = { ',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': 'bars' }

const encodings: Record<TableEncoding, string> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16LE',
  'utf-16be': 'UTF-16BE',
  'windows-1252': 'Windows-1252',
  'windows-1250': 'Windows-1250',
  'windows-1251': 'Windows-1251',
  macintosh: 'Mac Roman',
  ibm850: 'code page 850',
}

function formatText(format: TableFormat): string {
  if (format.kind === 'workbook') return `workbook, sheet “${format.sheet}”`
  const encoding = encodings[format.encoding]
  return format.kind === 'vcard'
    ? `vCard ${format.versions.join(' and ')}, ${encoding}`
    : `${encoding}, ${delimiters[format.delimiter]}`
}

/** How a file was read, such as `UTF-8, semicolons, 12,430 rows`. */
export const formatLine = ({ format, rows, type }: Import): string =>
  type === 'nation' || format === null
    ? `A whole nation, ${counted(rows, 'person', 'people')}`
    : `${formatText(format)}, ${counted(rows, 'row')}`

const someRows = ({ count, rows }: SomeRows) =>
  `${counted(count, 'row')} (${rows.map(number).join(', ')}${count > rows.length ? ' …' : ''})`

/** What reading a file found that somebody should know: where the header is, what was left out, what can't be read. */
export function foundLines(format: TableFormat | null): string[] {
  const { header, found = {} } = format ?? {}
  const lines: string[] = []
  if (header === null) lines.push('No row names the columns: the first row is read as a person.')
  else if (header && (header.row > 1 || header.lines > 1)) {
    const rows = header.lines === 2 ? `rows ${header.row} and ${header.row + 1}` : `row ${header.row}`
    lines.push(`The names of the columns are in ${rows}.`)
  }
  const { bad_bytes, garbled, totals, hidden_rows, hidden_columns, formulas } = found
  if (bad_bytes) lines.push(`Letters could not be read in ${someRows(bad_bytes)}.`)
  if (garbled) lines.push(`Letters look garbled in ${someRows(garbled)}: another encoding may be right.`)
  if (totals) lines.push(`Left out as a row of totals: row ${number(totals)}.`)
  if (hidden_rows) lines.push(`Left out as hidden in the sheet: ${someRows(hidden_rows)}.`)
  if (hidden_columns) lines.push(`Read, although hidden in the sheet: ${hidden_columns.join(', ')}.`)
  if (formulas) lines.push(`Counted as empty, since formulas have no result: ${someRows(formulas)}.`)
  return lines
}

/** Where each column goes. */
export function columnLines(columns: ImportColumn[]): string[] {
  const width = Math.max(...columns.map(({ name }) => name.length))
  return columns.map(({ name, mapping }) => {
    return `  ${name.padEnd(width)}  ${mapping.target ?? 'left out'}`
  })
}

const told: Record<keyof ImportCounts, (count: number) => string> = {
  new: (count) => `${number(count)} new`,
  changed: (count) => `${number(count)} changed`,
  unchanged: (count) => `${number(count)} unchanged`,
  double: (count) => `${number(count)} twice in the file`,
  skipped: (count) => `${number(count)} skipped`,
  unsure: (count) => `${number(count)} unsure, who could be two people`,
  refused: (count) => `${number(count)} refused`,
  left_out: (count) => `${number(count)} left out`,
  remarked: (count) => `${number(count)} with a remark`,
}

/** Rows by what becomes or became of them, such as `12,000 new, 340 changed, 3 refused`. */
export const countsLine = (counts: ImportCounts): string =>
  (Object.keys(told) as (keyof ImportCounts)[])
    .filter((outcome) => counts[outcome] > 0)
    .map((outcome) => told[outcome](counts[outcome]))
    .join(', ') || 'nobody'

/** Why rows are refused, a line each. */
export const refusalLines = (rows: ImportRow[]): string[] =>
  rows.map(({ row, refusals }) => {
    const reasons = refusals.map(({ column, value, rule }) =>
      column === null ? rule.replace(/^Row \d+: /, '') : `${column}: “${value}” ${rule}`,
    )
    return `  Row ${row}: ${reasons.join('; ')}`
  })

/** What is remarked of rows that are taken, each remark with its number of rows. */
export const remarkLines = (reasons: readonly Reason[]): string[] =>
  reasons
    .filter(({ kind }) => kind === 'remark')
    .map(({ column, rule, rows }) => `  ${counted(rows, 'row')} taken, but: ${column ?? 'the row'} ${rule}`)

/** What only a person can say of columns, a line each, and how it is said. */
export const questionLines = (open: readonly OpenQuestion[]): string[] => [
  'Nothing was imported, since a person has to say what columns mean:',
  ...open.map(({ column, sentence }) => `  “${column}” ${sentence}.`),
  'Say where a column goes with --map "Header=target", leave it out with --leave-out "Header", or use the page Import.',
]
