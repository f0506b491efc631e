import { z } from 'zod'

export const tableEncodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'macintosh',
  'ibm850',
] as const
export type TableEncoding = (typeof tableEncodings)[number]

export const tableDelimiters = [',', ';', '\t', '|'] as const
export type TableDelimiter = (typeof tableDelimiters)[number]

export const tableQuotes = ['"', "'"] as const
export type TableQuote = (typeof tableQuotes)[number]

/**
 * Where the names of the columns are: the row they are in, by its number, and whether those of the row below belong to
 * them; null when there are none, and the first row is one of the data like the others. When it isn't said it is found
 * out.
 */
const TableHeaderSchema = z
  .strictObject({ row: z.int().min(1), lines: z.union([z.literal(1), z.literal(2)]) })
  .nullable()
export type TableHeader = z.output<typeof TableHeaderSchema>

/** How many rows something is the matter with, and the first of them. */
const SomeRowsSchema = z.strictObject({ count: z.int(), rows: z.array(z.int()) })
export type SomeRows = z.output<typeof SomeRowsSchema>

/** Whether something is read that may not be meant to be. */
const taking = z.enum(['take', 'leave_out'])
export type Taking = z.output<typeof taking>

/** What reading found out that somebody should know before they go on; written by the server, whatever is sent. */
const FoundSchema = z.strictObject({
  /** Rows with bytes that are no letters of the encoding. */
  bad_bytes: SomeRowsSchema.optional(),
  /** Rows that look as if they were read in the wrong encoding, such as `MuÃ±oz`. */
  garbled: SomeRowsSchema.optional(),
  /** A few cells with other letters than those of English, as they read. */
  examples: z.array(z.string()).optional(),
  /** The last row, when it is one of totals. */
  totals: z.int().optional(),
  /** Rows and columns of a sheet that are hidden, or filtered away. */
  hidden_rows: SomeRowsSchema.optional(),
  hidden_columns: z.array(z.string()).optional(),
  /** Rows with formulas that nobody has reckoned yet. */
  formulas: SomeRowsSchema.optional(),
})
export type Found = z.output<typeof FoundSchema>

const common = {
  header: TableHeaderSchema.optional(),
  /** A last row of totals is left out unless it is to be taken. */
  totals: taking.optional(),
  found: FoundSchema.optional(),
}

/** Rows of text: how its bytes are letters, what stands between cells and around those that hold just that. */
const TextFormatSchema = z.strictObject({
  kind: z.literal('text'),
  encoding: z.enum(tableEncodings),
  delimiter: z.enum(tableDelimiters),
  quote: z.enum(tableQuotes).nullable(),
  /** A quote within quotes has a backslash before it, as PHP and Spark write, and isn't only written twice. */
  escape: z.literal('backslash').optional(),
  ...common,
})
export type TextFormat = z.output<typeof TextFormatSchema>

/** A workbook (.xlsx, .ods): the sheet that is read, and all of its sheets by name. */
const WorkbookFormatSchema = z.strictObject({
  kind: z.literal('workbook'),
  sheet: z.string(),
  sheets: z.array(z.string()),
  /** Rows that are hidden or filtered away are left out, columns are not; formulas nobody reckoned count as empty. */
  hidden_rows: taking.optional(),
  hidden_columns: taking.optional(),
  formulas: taking.optional(),
  ...common,
})
export type WorkbookFormat = z.output<typeof WorkbookFormatSchema>

/** The versions of vCards that are told apart; one that names another is read like 3.0. */
export const vcardVersions = ['2.1', '3.0', '4.0'] as const
export type VcardVersion = (typeof vcardVersions)[number]

/** Cards of an address book (.vcf): a row each, whose number is the card's. */
const VcardFormatSchema = z.strictObject({
  kind: z.literal('vcard'),
  encoding: z.enum(tableEncodings),
  /** The versions that the start of the file has. */
  versions: z.array(z.enum(vcardVersions)),
  ...common,
})
export type VcardFormat = z.output<typeof VcardFormatSchema>

/** How a file holds a table. */
export const TableFormatSchema = z.discriminatedUnion('kind', [
  TextFormatSchema,
  WorkbookFormatSchema,
  VcardFormatSchema,
])
export type TableFormat = z.output<typeof TableFormatSchema>

/**
 * What can be wrong with a table; `unanswered` is of one that came by itself and waits for a person. Cells of which
 * there are too few or too many, and cards that are cut off or too large, are said of one row, which is refused while
 * the others go on; everything else refuses the whole file.
 */
export const tableProblemKinds = [
  'empty',
  'not_text',
  'pdf',
  'archive',
  'other_workbook',
  'ldif',
  'locked_workbook',
  'broken_workbook',
  'workbook_too_large',
  'workbook_swells',
  'too_many_texts',
  'no_such_sheet',
  'no_header',
  'no_cards',
  'header_twice',
  'too_many_columns',
  'too_many_rows',
  'row_too_large',
  'cell_too_large',
  'quoted_cell_too_large',
  'quote_not_closed',
  'text_after_quote',
  'wrong_encoding',
  'nul_character',
  'nation_line',
  'nation_version',
  'nation_cut',
  'nation_not_empty',
  'unanswered',
  'too_few_cells',
  'too_many_cells',
  'card_cut',
  'card_too_large',
] as const
export type TableProblemKind = (typeof tableProblemKinds)[number]

/** What is wrong, and where: rows and columns count from 1, as a spreadsheet counts them, with the header. */
export const TableProblemSchema = z.strictObject({
  kind: z.enum(tableProblemKinds),
  row: z.int().nullable(),
  column: z.int().nullable(),
  /** Of a row: as many cells as the header has, and as many as it has itself. */
  expected: z.int().optional(),
  found: z.int().optional(),
  /** The most there may be: columns, rows, characters of a row or a cell, or megabytes of a workbook. */
  limit: z.int().optional(),
  /** A header, a sheet, an encoding, or the kind of another workbook such as `xls`. */
  name: z.string().optional(),
})
export type TableProblem = z.output<typeof TableProblemSchema>

const said: Record<TableProblemKind, string> = {
  empty: 'The file is empty.',
  not_text: 'The file is neither text nor a workbook (.xlsx, .ods) nor an address book (.vcf).',
  pdf: 'The file is a PDF. Export the table that it was made from as CSV or .xlsx.',
  archive: 'The file is an archive. Unpack it first.',
  other_workbook: 'The file is a workbook of another kind ({name}). Save it as .xlsx or CSV.',
  ldif: 'The file is LDIF, which address books such as Thunderbird’s write. Export it as CSV or vCard (.vcf) there.',
  locked_workbook: 'The workbook is protected by a password. Save it without one.',
  broken_workbook: 'The workbook is broken and can’t be read. Save it anew, or as CSV.',
  workbook_too_large: 'The workbook is larger than {limit} MB. Save the sheet as CSV.',
  workbook_swells: 'The workbook is much larger than it seems once it is unpacked. Save the sheet as CSV.',
  too_many_texts: 'The workbook holds more than {limit} MB of different texts. Save the sheet as CSV.',
  no_such_sheet: 'The workbook has no sheet called “{name}”.',
  no_header: 'There is no row with the names of the columns.',
  no_cards: 'The address book has no contact in it.',
  header_twice: 'the column “{name}” is there twice.',
  too_many_columns: 'there are more than {limit} columns.',
  too_many_rows: 'there are more than {limit} rows.',
  row_too_large: 'the row has more than {limit} characters.',
  cell_too_large: 'the cell has more than {limit} characters.',
  quoted_cell_too_large: 'the quote that opens here isn’t closed within {limit} characters.',
  quote_not_closed: 'the quote that opens here is never closed.',
  text_after_quote: 'text goes on after the quote that opens here was closed.',
  wrong_encoding: 'the bytes here are not {name}. The file may have another encoding.',
  nul_character: 'there is a NUL character, which text can’t have.',
  nation_line: 'the line is not one that Muster writes.',
  nation_version: 'the nation was given out by another version of Muster.',
  nation_cut: 'The file has lost its end: export the nation again.',
  nation_not_empty:
    'A whole nation can only come into one that has nobody yet, no lists and no custom fields.',
  unanswered: 'Nothing was imported, since a person has to say what columns mean: {name}.',
  too_few_cells: 'the row has {found} of {expected} cells.',
  too_many_cells: 'the row has {found} cells, the header only {expected}.',
  card_cut: 'the file ends within this card. Export it again.',
  card_too_large: 'the card is too large to be one of a contact.',
}

function placeOf({ row, column }: TableProblem): string {
  if (row === null) return ''
  return column === null ? `Row ${row}: ` : `Row ${row}, column ${column}: `
}

/** The problem as an English sentence, for the API and the command line. */
export const tableProblemSentence = (problem: TableProblem): string =>
  placeOf(problem) +
  said[problem.kind].replace(/\{(limit|name|expected|found)\}/g, (_, key: 'limit' | 'name') => {
    const value = problem[key]
    return typeof value === 'number' ? value.toLocaleString('en-US') : String(value)
  })
