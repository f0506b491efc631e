import { describe, expect, it } from 'vitest'
import type { TableFormat } from '../../../src/contract/table-format.ts'
import { bytesSource } from '../setting/bytes.ts'
import {
  contentOf,
  documentOf,
  documentRow,
  documentRowsOf,
  manifest,
  numberCell,
  textCell,
  type DocumentMade,
} from '../setting/open-document.ts'
import { problemOf, readAll } from './reading.ts'

const head = documentRowsOf([['a', 'b', 'c']])
/** A sheet of one row below its header. */
const sheet = (cells: string) => ({ People: head + documentRow(cells) })
const read = async (made: DocumentMade) => readAll(bytesSource(await documentOf(made)))
const cellsOf = async (made: DocumentMade) => (await read(made)).rows.map(({ cells }) => cells)
const empty = (count: number) => `<table:table-cell table:number-columns-repeated="${count}"/>`
const dated = (value: string, shown: string) =>
  `<table:table-cell office:value-type="date" office:date-value="${value}">${shown && `<text:p>${shown}</text:p>`}</table:table-cell>`
const timed = (value: string) =>
  `<table:table-cell office:value-type="time" office:time-value="${value}"><text:p>x</text:p></table:table-cell>`

describe('a cell of an .ods', () => {
  it.each<[name: string, cells: string, read: string[]]>([
    ['texts, with accents', textCell('José') + textCell('李 &amp; 🦜'), ['José', '李 & 🦜', '']],
    [
      'spaces, tabs and line ends as they are meant',
      textCell(' a  \n b <text:s/>c') +
        textCell('<text:s text:c="3"/>x<text:tab/>y<text:line-break/>z') +
        textCell('a</text:p><text:p>b</text:p><text:p/><text:p>c'),
      ['a b  c', '   x\ty\nz', 'a\nb\n\nc'],
    ],
    [
      'texts in runs and links',
      textCell('<text:span>Ann <text:span>Mc</text:span></text:span>Lee') +
        textCell('<text:a>a@example.org</text:a>'),
      ['Ann McLee', 'a@example.org', ''],
    ],
    [
      'nothing of comments, of drawings, or of how something is pronounced',
      '<table:table-cell office:value-type="string"><office:annotation><text:p>call her <text:span>back</text:span></text:p></office:annotation><text:p>Ann</text:p></table:table-cell>' +
        textCell(
          'Bo<office:annotation><text:p>note</text:p></office:annotation>b<text:ruby><text:ruby-base>李</text:ruby-base><text:ruby-text>Li</text:ruby-text></text:ruby>',
        ) +
        '<table:table-cell><draw:frame xmlns:draw="urn:d"><draw:text-box><text:p>drawn</text:p></draw:text-box><table:table><table:table-row><table:table-cell><text:p>in it</text:p></table:table-cell></table:table-row></table:table></draw:frame><text:p>Cy</text:p></table:table-cell>',
      ['Ann', 'Bob李', 'Cy'],
    ],
    [
      'nothing of a cell that another one covers',
      `${textCell('Ann', ' table:number-columns-spanned="2"')}<table:covered-table-cell office:value-type="string"><text:p>covered</text:p></table:covered-table-cell>${textCell('c')}`,
      ['Ann', '', 'c'],
    ],
    [
      'the same cell several times',
      textCell('x', ' table:number-columns-repeated="2"') + textCell('y'),
      ['x', 'x', 'y'],
    ],
    ['cells after empty ones', `${empty(2)}${textCell('y')}${empty(16_381)}`, ['', '', 'y']],
    [
      'yes and no',
      '<table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>WAHR</text:p></table:table-cell>' +
        '<table:table-cell office:value-type="boolean" office:boolean-value="false"/>',
      ['true', 'false', ''],
    ],
    [
      'what came of formulas, and nothing of errors',
      textCell('ax', ' table:formula="of:=[.A1]"') +
        textCell('#N/A', ' table:formula="of:=NA()" office:string-value="" calcext:value-type="error"') +
        numberCell('0', 'Err:502', 'float', ' table:formula="of:=X("'),
      ['ax', '', ''],
    ],
    [
      'a text that only its attribute says, and one without a kind',
      '<table:table-cell office:value-type="string" office:string-value="Ann"/><table:table-cell><text:p>Bo</text:p></table:table-cell>',
      ['Ann', 'Bo', ''],
    ],
  ])('is read: %s', async (_, cells, expected) => {
    expect(await cellsOf({ sheets: sheet(cells) })).toEqual([expected])
  })

  it.each([
    ['2134', '2134', '2134'],
    ['2134', '02134', '02134'],
    ['21341234', '02134-1234', '02134-1234'],
    ['2135550100', '(213) 555-0100', '(213) 555-0100'],
    ['2135550100', '213.555.0100', '213.555.0100'],
    ['612345678', '06 12 34 56 78', '06 12 34 56 78'],
    ['42', 'M-0042', 'M-0042'],
    ['12345', 'M-12345', 'M-12345'],
    ['2135550100', '2.14E+09', '2135550100'],
    ['2135550100', '###', '2135550100'],
    ['2135550100', '2,135,550,100', '2135550100'],
    ['2135550100', '2.135.550.100', '2135550100'],
    ['1234567', '12,34,567', '1234567'],
    ['1234567', '1 234 567', '1234567'],
    ['2134.0', '2134', '2134'],
    ['5', '5.00', '5'],
    ['0', '0,00', '0'],
    ['0', '0', '0'],
    ['0', '000', '000'],
    ['-7', '-7', '-7'],
    ['-7', '(7)', '-7'],
    ['0.333333333333333', '0.33', '0.33'],
    ['0.333333333333333', '0,3333333333', '0.3333333333'],
    ['1234.567', '1.234,57', '1234.57'],
    ['45351.5', '45,352', '45351.5'],
    ['0.30000000000000004', '0.3', '0.3'],
    ['1.23456789012346E+018', '1.23456789012346E+018', '1.23456789012346E+18'],
    ['141555501234567', '141555501234567', '141555501234567'],
  ])('that is the number %s and looks like “%s” is %s', async (value, shown, expected) => {
    expect(await cellsOf({ sheets: sheet(numberCell(value, shown)) })).toEqual([[expected, '', '']])
  })

  it.each([
    ['currency', '0.725', '$0.73', '0.73'],
    ['currency', '1234.5', '1.234,50 €', '1234.5'],
    ['currency', '-1.005', '-$1.01', '-1.01'],
    ['currency', '5', '$5', '5'],
    ['currency', '12.345', '12,35 kr.', '12.35'],
    ['currency', '1000000', '$1,000,000.00', '1000000'],
    ['percentage', '0.5', '50%', '0.5'],
    ['percentage', '0.12345', '12%', '0.12'],
    ['percentage', '0.12345', '12,35 %', '0.1235'],
    ['percentage', '1', '100.00%', '1'],
  ])('that is a %s of %s and looks like “%s” is %s', async (type, value, shown, expected) => {
    expect(await cellsOf({ sheets: sheet(numberCell(value, shown, type)) })).toEqual([[expected, '', '']])
  })

  it.each([
    ['2024-02-29', '02/29/24', '2024-02-29'],
    ['1899-12-29', '29.12.99', '1899-12-29'],
    ['2024-02-29T13:05:00', '29.02.2024 13:05', '2024-02-29T13:05:00'],
    ['2024-02-29T13:05:00', '02/29/24', '2024-02-29'],
    ['2024-02-29T13:05:00', '', '2024-02-29T13:05:00'],
    ['2024-02-29T13:04:59.999999999', '29/02/2024 13:05', '2024-02-29T13:05:00'],
    ['2024-02-29T00:00:00', '29/02/2024 00:00', '2024-02-29'],
    ['2024-02-29T23:59:59.7', '1 March 00:00', '2024-03-01'],
    ['12024-02-29', '29.02.12024', '12024-02-29'],
  ])('that is the day %s and looks like “%s” is %s', async (value, shown, expected) => {
    expect(await cellsOf({ sheets: sheet(dated(value, shown)) })).toEqual([[expected, '', '']])
  })

  it.each([
    ['PT13H05M00S', '13:05:00'],
    ['PT36H00M00S', '36:00:00'],
    ['PT00H00M59.6S', '00:01:00'],
    ['-PT01H00M00S', '-01:00:00'],
    ['P1DT1H', '25:00:00'],
    ['PT5M', '00:05:00'],
    ['soon', 'soon'],
  ])('that is the time %s is %s', async (value, expected) => {
    expect(await cellsOf({ sheets: sheet(timed(value)) })).toEqual([[expected, '', '']])
  })

  it('is read whatever the prefixes of its names are', async () => {
    const content = contentOf({ sheets: sheet(numberCell('7', '007')) })
    const other = content.replaceAll(/\b(table|text|office):(?!1)/g, 'ns-$1:')
    expect(other).toContain('<ns-table:table-cell')
    expect(await cellsOf({ sheets: {}, parts: { 'content.xml': other } })).toEqual([['007', '', '']])
  })
})

describe('a sheet of an .ods', () => {
  const cover = documentRowsOf([['Members of Local 5'], ['Made by Ann']])
  const people = documentRowsOf([
    ['First', 'Last'],
    ['Ann', 'Lee'],
    ['Bo', 'Ray'],
  ])
  const zips = documentRowsOf(Array.from({ length: 60 }, (_, at) => [`${90_000 + at}`, 'Los Angeles', 'CA']))

  it.each<[name: string, made: DocumentMade, sheet: string]>([
    [
      'the one that was open',
      { sheets: { People: people, Zips: zips, Cover: cover }, active: 'Cover' },
      'Cover',
    ],
    [
      'one smaller than others that was open',
      { sheets: { Zips: zips, People: people }, active: 'People' },
      'People',
    ],
    ['the largest, where nothing is said', { sheets: { People: people, Zips: zips } }, 'Zips'],
    [
      'the largest after a cover that was open',
      { sheets: { Cover: cover, P: people }, active: 'Cover' },
      'P',
    ],
    ['one that can be seen', { sheets: { A: zips, B: people }, active: 'A', hidden: ['A'] }, 'B'],
    [
      'one that holds something',
      {
        sheets: { A: documentRow(empty(3), ' table:number-rows-repeated="1048576"'), B: people },
        active: 'A',
      },
      'B',
    ],
  ])('that is read is %s', async (_, made, name) => {
    const { format } = await read(made)
    expect(format).toEqual({ kind: 'workbook', sheet: name, sheets: Object.keys(made.sheets) })
  })

  it('can be another than was found, if there is one', async () => {
    const source = bytesSource(await documentOf({ sheets: { People: people, Zips: zips } }))
    const format: TableFormat = { kind: 'workbook', sheet: 'People', sheets: ['People', 'Zips'] }
    expect(await readAll(source, format)).toMatchObject({ header: ['First', 'Last'] })
    expect(await problemOf(readAll(source, { ...format, sheet: 'Three' }))).toMatchObject({
      kind: 'no_such_sheet',
      name: 'Three',
    })
  })

  it('is none that only looks like one: what changed, links to other programs, copies of other files, drawings', async () => {
    const other = `<table:table-row><table:table-cell><text:p>${'x'.repeat(50)}</text:p></table:table-cell></table:table-row>`
    const { format, header, rows } = await read({
      before: `<table:tracked-changes><table:deletion><table:cell-content-change><table:previous><table:change-track-table-cell><text:p>old</text:p></table:change-track-table-cell></table:previous></table:cell-content-change></table:deletion></table:tracked-changes>`,
      sheets: {
        People: `<office:forms/><table:shapes><table:table table:name="Drawn">${other}</table:table></table:shapes>${people}`,
        [`'file:///people.ods'#$Old`]: other.repeat(90),
      },
      after: `<table:dde-links><table:dde-link><table:table>${other}</table:table></table:dde-link></table:dde-links>`,
    })
    expect(format).toEqual({ kind: 'workbook', sheet: 'People', sheets: ['People'] })
    expect([header, ...rows.map(({ cells }) => cells)]).toEqual([
      ['First', 'Last'],
      ['Ann', 'Lee'],
      ['Bo', 'Ray'],
    ])
  })

  it('has the numbers of its rows, with empty ones in between, and the same row several times', async () => {
    const { rows } = await read({
      sheets: {
        People:
          `<table:table-header-rows>${head}</table:table-header-rows>` +
          documentRow(empty(3), ' table:number-rows-repeated="3"') +
          `<table:table-row-group>${documentRow(textCell('x'), ' table:number-rows-repeated="2"')}</table:table-row-group>` +
          documentRow(textCell('y')) +
          documentRow(empty(16_384), ' table:number-rows-repeated="1048569"'),
      },
    })
    expect(rows).toEqual([
      { number: 5, cells: ['x', '', ''], problem: null },
      { number: 6, cells: ['x', '', ''], problem: null },
      { number: 7, cells: ['y', '', ''], problem: null },
    ])
  })

  it('says which of its rows and columns are hidden or filtered away, with a choice', async () => {
    const row = (name: string, attributes = '') => documentRow(textCell(name) + textCell('x'), attributes)
    const columns =
      '<table:table-column/><table:table-column-group><table:table-column table:visibility="collapse"/></table:table-column-group>' +
      '<table:table-column table:visibility="collapse" table:number-columns-repeated="16382"/>'
    const rows =
      row('Name') +
      row('Ann') +
      row('Bo', ' table:visibility="filter" table:number-rows-repeated="2"') +
      row('Cy') +
      row('Di', ' table:visibility="collapse"')
    const source = bytesSource(await documentOf({ sheets: { A: columns + rows } }))
    const table = await readAll(source)
    expect(table.read.found).toEqual({ hidden_rows: { count: 3, rows: [3, 4, 6] }, hidden_columns: ['B'] })
    expect(table.rows.map(({ cells }) => cells)).toEqual([
      ['Ann', 'x'],
      ['Cy', 'x'],
    ])
    const other = { ...table.format, hidden_rows: 'take', hidden_columns: 'leave_out' } as TableFormat
    const all = await readAll(source, other)
    expect(all.rows.map(({ cells }) => cells)).toEqual([['Ann'], ['Bo'], ['Bo'], ['Cy'], ['Di']])
    expect(all.read.found).toEqual(table.read.found)
  })

  it('says which of its formulas nobody has reckoned', async () => {
    const formula = (rest: string) => `<table:table-cell table:formula="of:=1+1"${rest}/>`
    const { rows, read: format } = await read({
      sheets: {
        A:
          head +
          documentRow(textCell('Ann') + formula('')) +
          documentRow(textCell('Bo') + formula(' office:value-type="float"')) +
          documentRow(textCell('Cy') + formula(' office:value-type="float" office:value="2"')) +
          documentRow(textCell('Di') + formula(' office:value-type="string" office:string-value=""')),
      },
    })
    expect(rows.map(({ cells }) => cells[1])).toEqual(['', '', '2', ''])
    expect(format.found).toEqual({ formulas: { count: 2, rows: [2, 3] } })
  })
})

describe('an .ods that can’t be read', () => {
  const many = (what: string, count: number) => ` table:number-${what}-repeated="${count}"`

  it.each<[name: string, made: DocumentMade, problem: object]>([
    [
      'parts that a password protects',
      {
        sheets: {},
        parts: {
          'content.xml': Buffer.from('a4f2918cbb', 'hex'),
          'META-INF/manifest.xml': manifest('<manifest:encryption-data manifest:checksum="x"/>'),
        },
      },
      { kind: 'locked_workbook' },
    ],
    [
      'a password that protects all of it',
      {
        sheets: {},
        parts: { 'content.xml': undefined, 'encrypted-package': Buffer.from('a4f2918cbb', 'hex') },
      },
      { kind: 'locked_workbook' },
    ],
    [
      'a letter',
      {
        sheets: {},
        parts: {
          'content.xml':
            '<o:document-content xmlns:o="urn:o"><o:body><o:text/></o:body></o:document-content>',
        },
      },
      { kind: 'not_text' },
    ],
    [
      'nothing in any sheet',
      { sheets: { A: '', B: documentRow(empty(9), many('rows', 1_048_576)) } },
      { kind: 'empty' },
    ],
    ['no sheet', { sheets: {} }, { kind: 'empty' }],
    ['a part that is cut', { sheets: {}, parts: { 'content.xml': '<a><b>' } }, { kind: 'broken_workbook' }],
    [
      'a text in a thousand columns and more',
      { sheets: sheet(textCell('x', many('columns', 16_384))) },
      { kind: 'too_many_columns', row: 2, column: 1_001 },
    ],
    [
      'a text in as many columns as one can write',
      { sheets: sheet(textCell('x', many('columns', 999_999_999))) },
      { kind: 'too_many_columns', row: 2, column: 1_001 },
    ],
    [
      'long texts, said once for a whole row',
      { sheets: sheet(textCell('x'.repeat(900_000), many('columns', 999))) },
      { kind: 'row_too_large', row: 2, column: 5, limit: 4_000_000 },
    ],
    [
      'a row, said once for more than are read',
      { sheets: { A: head + documentRow(textCell('x'), many('rows', 1_048_575)) } },
      { kind: 'too_many_rows', limit: 1_000_000 },
    ],
    [
      'a long row, said once for all of the sheet',
      { sheets: { A: head + documentRow(textCell('x'.repeat(1_000)), many('rows', 999_999)) } },
      { kind: 'workbook_swells' },
    ],
    [
      'a row without end',
      { sheets: { A: documentRow(textCell('x'), many('rows', 9_999_999_999)) } },
      { kind: 'broken_workbook' },
    ],
    [
      'no row at all',
      { sheets: { A: documentRow(textCell('x'), many('rows', 0)) } },
      { kind: 'broken_workbook' },
    ],
    [
      'more rows than there are',
      { sheets: { A: documentRow('', many('rows', 999_999_999)).repeat(3) + documentRow(textCell('x')) } },
      { kind: 'broken_workbook' },
    ],
    [
      'spaces without end',
      { sheets: sheet(textCell('a') + textCell('<text:s text:c="999999999"/>')) },
      { kind: 'cell_too_large', row: 2, column: 2, limit: 1_000_000 },
    ],
    [
      'spaces again and again',
      { sheets: sheet(textCell('<text:s text:c="999999"/>'.repeat(3))) },
      { kind: 'cell_too_large', row: 2, column: 1 },
    ],
    [
      'entities that multiply',
      { sheets: {}, parts: { 'content.xml': '<!DOCTYPE x [<!ENTITY a "aaaa">]><a>&a;</a>' } },
      { kind: 'broken_workbook' },
    ],
    [
      'a bomb',
      { sheets: {}, parts: { 'content.xml': Buffer.alloc(20 * 1024 * 1024, ' ') } },
      { kind: 'workbook_swells' },
    ],
    ['cells in no row', { sheets: { A: textCell('x') } }, { kind: 'broken_workbook' }],
  ])('is refused with what is wrong: %s', async (_, made, problem) => {
    expect(await problemOf(read(made))).toMatchObject(problem)
  })
})
