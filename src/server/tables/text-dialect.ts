import { tableDelimiters, type TableDelimiter, type TableQuote } from '../../contract/table-format.ts'
import { commonest } from './commonest.ts'
import { COLUMNS_MAX } from './limits.ts'
import { TableRefusal } from './refusal.ts'
import { CellSplitter, type RawRow } from './split-cells.ts'

export interface Dialect {
  delimiter: TableDelimiter
  quote: TableQuote | null
  escape?: 'backslash'
}

/** The start of a text, or all of it. */
export interface Sample {
  text: string
  isWhole: boolean
}

/** Rarest in texts first: of two delimiters that fit as well, it is the comma that happens to be in the cells. */
const byRarity: TableDelimiter[] = ['\t', '|', ';', ',']
/** A delimiter that fits worse is none; the table has one column. */
const FIT_MIN = 0.25
/** A fit of rows below a title counts a little less than one with a header. */
const BELOW_TITLE = 0.9

/** What delimits and encloses the cells of a text, by its start. */
export function sniffDialect(sample: Sample): Dialect {
  const quote = sniffQuote(sample.text)
  const delimiter = announced(sample.text) ?? bestDelimiter(sample, quote)
  // Text that has tabs between its cells often has no quotes: a quote at the start of a cell may be one of inches.
  if (delimiter === '\t' && split(sample, { delimiter, quote }).isBroken) return { delimiter, quote: null }
  // PHP and Spark write a quote within quotes with a backslash.
  const escaped = { delimiter, quote, escape: 'backslash' } as const
  const isEscaped = sample.text.includes(`\\${quote}`) && split(sample, { delimiter, quote }).isBroken
  return isEscaped && !split(sample, escaped).isBroken ? escaped : { delimiter, quote }
}

/** Apostrophes enclose cells only when they do so in every second line, and nothing else does. */
function sniffQuote(text: string): TableQuote {
  if (/(?:^|[,;\t|\r\n])"/.test(text)) return '"'
  const enclosed = text.match(/(?<![^,;\t|\r\n])'[^'\r\n]*'(?![^,;\t|\r\n])/g)?.length ?? 0
  return enclosed * 2 >= text.trimEnd().split(/\r\n|\r|\n/).length ? "'" : '"'
}

/** A first line such as `sep=;`, which spreadsheets write for each other. */
function announced(text: string): TableDelimiter | undefined {
  const found = /^"?sep=(.)"?(?:[\r\n]|$)/i.exec(text)?.[1]
  return tableDelimiters.find((delimiter) => delimiter === found)
}

function bestDelimiter(sample: Sample, quote: TableQuote): TableDelimiter {
  const tried = byRarity.map((delimiter) => {
    const [header = 0, ...rows] = split(sample, { delimiter, quote }).widths
    const isSeparate = header < 2 && standsApart(sample.text, delimiter)
    const fit = isSeparate ? fitOf(commonest(rows), rows) * BELOW_TITLE : fitOf(header, rows)
    return { delimiter, header, rows, fit }
  })
  const best = tried.toSorted((one, other) => other.fit - one.fit)[0]
  if (best && best.fit >= FIT_MIN) return best.delimiter
  const alone = tried.toReversed().find(({ header, rows }) => header === 1 && rows.every((row) => row === 1))
  return alone?.delimiter ?? ','
}

/** In a sentence or a name a delimiter is followed by a space. */
function standsApart(text: string, delimiter: TableDelimiter): boolean {
  const count = text.split(delimiter).length - 1
  return (text.split(`${delimiter} `).length - 1) * 2 < count
}

/** From 0 to 1: how many of the rows have as many cells as the header; one that has others counts for half. */
function fitOf(header: number, rows: number[]): number {
  if (header < 2) return 0
  if (rows.length === 0) return 1
  const points = rows.map((width) => (width === header ? 1 : width > 1 ? 0.5 : 0) as number)
  return points.reduce((sum, one) => sum + one, 0) / rows.length
}

/** How many cells each row has that isn't empty, as far as the text can be split. */
function split({ text, isWhole }: Sample, dialect: Dialect): { widths: number[]; isBroken: boolean } {
  const splitter = new CellSplitter(dialect)
  const widths: number[] = []
  const take = (rows: RawRow[]) => {
    for (const { cells } of rows) if (cells.some(Boolean)) widths.push(cells.length)
  }
  try {
    // Line by line, so that a quote that doesn't fit leaves the rows before it.
    for (const line of text.split(/(?<=[\r\n])/)) take(splitter.push(line, false))
    if (isWhole || widths.length === 0) take(splitter.push('', true))
    return { widths, isBroken: false }
  } catch (error) {
    if (!(error instanceof TableRefusal)) throw error
    // Too many columns are still columns: it is for whoever reads the file to say so.
    if (error.problem.kind === 'too_many_columns') widths.push(COLUMNS_MAX + 1)
    return { widths, isBroken: true }
  }
}
