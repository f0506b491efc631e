/** How a file is read, and what can be wrong with it. */
export const importFileWords = {
  format: {
    text: '{encoding}, {delimiter}',
    workbook: 'Workbook, sheet “{sheet}”',
    vcard: 'vCard {versions}, {encoding}: each row is a card',
    change: 'Change',
    done: 'Done',
    encoding: 'Encoding',
    delimiter: 'Separator',
    quote: 'Quote character',
    sheet: 'Sheet',
    examples: 'Reads as: {examples}',
    header: {
      label: 'Names of the columns',
      one: 'In one row',
      two: 'In two rows',
      none: 'Nowhere: the first row holds a person',
      row: 'Row',
    },
    encodings: {
      'utf-8': 'UTF-8',
      'utf-16le': 'UTF-16 (little endian)',
      'utf-16be': 'UTF-16 (big endian)',
      'windows-1252': 'Windows-1252',
      'windows-1250': 'Windows-1250 (Central Europe)',
      'windows-1251': 'Windows-1251 (Cyrillic)',
      macintosh: 'Mac Roman',
      ibm850: 'DOS (code page 850)',
    },
    by: {
      comma: 'separated by commas',
      semicolon: 'separated by semicolons',
      tab: 'separated by tabs',
      pipe: 'separated by vertical bars',
    },
    delimiters: { comma: 'Comma ,', semicolon: 'Semicolon ;', tab: 'Tab', pipe: 'Vertical bar |' },
    quotes: { double: 'Double quotes "', single: 'Single quotes ’', none: 'Nothing' },
  },
  found: {
    label: 'What reading the file found',
    more: 'more',
    noHeader: 'No row names the columns: the first row is read as a person.',
    header:
      '{lines, plural, one {The names of the columns are in row {row, number}.} other {The names of the columns are in rows {row, number} and {next, number}.}}',
    badBytes:
      '{count, plural, one {One row has letters that could not be read: {rows}.} other {# rows have letters that could not be read: {rows}.}}',
    garbled:
      '{count, plural, one {One row looks garbled: {rows}.} other {# rows look garbled: {rows}.}} Another encoding may be right.',
    totals:
      'Row {row, number} looks like a row of totals: it is {taken, select, yes {imported} other {left out}}.',
    hiddenRows:
      '{count, plural, one {One row of the sheet is hidden ({rows}) and} other {# rows of the sheet are hidden ({rows}) and}} {taken, select, yes {imported} other {left out}}.',
    hiddenColumns:
      '{count, plural, one {Column {columns} of the sheet is hidden and} other {Columns {columns} of the sheet are hidden and}} {taken, select, yes {read} other {left out}}.',
    formulas:
      '{count, plural, one {One row has a formula without a result ({rows}), which} other {# rows have formulas without a result ({rows}), which}} {taken, select, yes {count as they stand} other {count as empty}}.',
    choices: {
      totals: '{taken, select, yes {Leave it out} other {Import it}}',
      hidden_rows: '{taken, select, yes {Leave hidden rows out} other {Import hidden rows}}',
      hidden_columns: '{taken, select, yes {Leave hidden columns out} other {Read hidden columns}}',
      formulas: '{taken, select, yes {Count them as empty} other {Take them as they stand}}',
    },
  },
  problems: {
    other: 'The file can’t be read.',
    atRow: 'Row {row, number}: {said}',
    atCell: 'Row {row, number}, column {column, number}: {said}',
    kinds: {
      empty: 'The file is empty.',
      unanswered:
        'Nothing was imported yet: some columns ask what only a person can say. Open the import to answer.',
      not_text: 'The file is neither text nor a workbook (.xlsx, .ods) nor an address book (.vcf).',
      pdf: 'The file is a PDF. Export the table it was made from as CSV or .xlsx.',
      archive: 'The file is an archive. Unpack it first.',
      other_workbook: 'The file is a workbook of another kind ({name}). Save it as .xlsx or CSV.',
      ldif: 'The file is LDIF, which address books such as Thunderbird’s write. Export it as CSV or vCard (.vcf) there.',
      locked_workbook: 'The workbook is protected by a password. Save it without one.',
      broken_workbook: 'The workbook is broken. Save it again, or as CSV.',
      workbook_too_large: 'The workbook is larger than {limit, number} MB. Save the sheet as CSV.',
      workbook_swells: 'The workbook is much larger once unpacked than it seems. Save the sheet as CSV.',
      too_many_texts:
        'The workbook holds more than {limit, number} MB of different texts. Save the sheet as CSV.',
      no_such_sheet: 'The workbook has no sheet called “{name}”.',
      no_header: 'There is no row with the names of the columns.',
      no_cards: 'The address book has no contact in it.',
      header_twice: 'The column “{name}” is there twice.',
      too_many_columns: 'There are more than {limit, number} columns.',
      too_many_rows: 'There are more than {limit, number} rows.',
      row_too_large: 'The row has more than {limit, number} characters.',
      cell_too_large: 'The cell has more than {limit, number} characters.',
      quoted_cell_too_large: 'The quote that opens here isn’t closed within {limit, number} characters.',
      quote_not_closed: 'The quote that opens here is never closed.',
      text_after_quote: 'Text goes on after the quote that opens here was closed.',
      wrong_encoding: 'The bytes here are not {name}. The file may have another encoding.',
      nul_character: 'There is a NUL character, which text can’t have.',
      too_few_cells: 'The row has {found, number} of {expected, number} cells.',
      too_many_cells: 'The row has {found, number} cells, the header only {expected, number}.',
      card_cut: 'The file ends within this card. Export it again.',
      card_too_large: 'The card is too large to be one of a contact.',
    },
  },
}
