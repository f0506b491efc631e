import { describe, expect, it } from 'vitest'
import type { TableFormat } from '../../../src/contract/table-format.ts'
import { SharedTexts } from '../../../src/server/tables/workbook/shared-texts.ts'
import { bytesSource } from '../setting/bytes.ts'
import { rowsOf, workbookOf, zipOf, type WorkbookMade } from '../setting/workbook.ts'
import { problemOf, readAll } from './reading.ts'

/** A sheet of one row below its header. */
const sheet = (cells: string) => ({ People: `${rowsOf([['a', 'b', 'c']])}<row r="2">${cells}</row>` })
const read = async (made: WorkbookMade) => readAll(bytesSource(await workbookOf(made)))
const rowOf = async (made: WorkbookMade) => (await read(made)).rows[0]?.cells
const texts = (...all: string[]) => all.map((text) => `<t>${text}</t>`)

describe('a cell of a workbook', () => {
  it.each<[name: string, made: WorkbookMade, cells: string[]]>([
    [
      'shared texts, with accents and spaces',
      {
        sheets: sheet('<c t="s"><v>0</v></c><c t="s"><v>2</v></c>'),
        texts: texts(' José ', 'x', '李 &amp; 🦜'),
      },
      [' José ', '李 & 🦜', ''],
    ],
    [
      'texts in runs, without how they are pronounced',
      {
        sheets: sheet(
          '<c t="s"><v>0</v></c><c t="inlineStr"><is><r><t>in</t></r><r><t>line</t></r></is></c>',
        ),
        texts: ['<r><t>bold </t></r><r><t>and not</t></r><rPh sb="0" eb="1"><t>ボールド</t></rPh>'],
      },
      ['bold and not', 'inline', ''],
    ],
    [
      'line ends in texts that a formula gave, as other programs write all of theirs',
      { sheets: sheet('<c t="str"><v>1_x000d_\n2</v></c><c t="str"><v>a_x005F_x000d_b</v></c>') },
      ['1\r\n2', 'a_x000d_b', ''],
    ],
    [
      'line ends as spreadsheets write them',
      { sheets: sheet('<c t="inlineStr"><is><t>1_x000D_\n2</t></is></c>') },
      ['1\r\n2', '', ''],
    ],
    [
      'whole numbers, so long as they are whole: what has more than fifteen digits shows that it lost some',
      { sheets: sheet('<c><v>141555501234567</v></c><c><v>1234567890123456789</v></c><c><v>-7</v></c>') },
      ['141555501234567', '1.23456789012346E+18', '-7'],
    ],
    [
      'numbers that were counted with',
      { sheets: sheet('<c><v>0.30000000000000004</v></c><c><v>1.4155550123E10</v></c><c><v>1E+21</v></c>') },
      ['0.3', '14155550123', '1E+21'],
    ],
    [
      'small numbers',
      { sheets: sheet('<c><v>1.5E-7</v></c><c><v>-0.5</v></c>') },
      ['0.00000015', '-0.5', ''],
    ],
    [
      'ZIP codes that are numbers',
      { sheets: sheet('<c s="1"><v>2134</v></c><c s="0"><v>2134</v></c>'), formats: ['00000'] },
      ['02134', '2134', ''],
    ],
    [
      'yes and no, errors, and what came of formulas',
      {
        sheets: sheet(
          '<c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c><c t="str"><f>A1&amp;"x"</f><v>ax</v></c>',
        ),
      },
      ['true', '', 'ax'],
    ],
    [
      'cells that are missing, out of order, or only coloured',
      {
        sheets: sheet(
          '<c r="C2" t="inlineStr"><is><t>c</t></is></c><c r="A2"><v>1</v></c><c r="XFD2" s="0"/>',
        ),
      },
      ['1', '', 'c'],
    ],
    [
      'names with a namespace',
      {
        sheets: {
          People:
            '<x:row xmlns:x="urn:x"><x:c><x:v>7</x:v></x:c></x:row><x:row xmlns:x="urn:x"><x:c><x:v>8</x:v></x:c></x:row>',
        },
      },
      ['8'],
    ],
  ])('is read: %s', async (_, made, cells) => {
    expect(await rowOf(made)).toEqual(cells)
  })

  it.each([
    ['yyyy\\-mm\\-dd', '45351', '2024-02-29'],
    ['d/m/yy', '1', '1900-01-01'],
    ['d/m/yy', '59', '1900-02-28'],
    ['d/m/yy', '60', '1900-02-29'],
    ['d/m/yy', '61', '1900-03-01'],
    ['mmm', '45351', '2024-02-29'],
    ['m/d/yyyy h:mm AM/PM', '45351.545138888891', '2024-02-29T13:05:00'],
    ['m/d/yyyy h:mm', '45351', '2024-02-29'],
    ['m/d/yyyy', '45351.75', '2024-02-29'],
    ['h:mm', '0.99999999', '24:00:00'],
    ['[h]:mm:ss', '1.5', '36:00:00'],
    ['[$-409]d\\-mmm\\-yy;@', '45351', '2024-02-29'],
    ['&quot;day &quot;0', '45351', 'day 45351'],
    ['00000\\-0000', '21341234', '02134-1234'],
    ['00000\\-0000', '941031234', '94103-1234'],
    ['[&gt;99999]00000\\-0000;00000', '501', '00501'],
    ['[&gt;99999]00000\\-0000;00000', '5011234', '00501-1234'],
    ['[&lt;=99999]00000;00000\\-0000', '21341234', '02134-1234'],
    ['[&lt;=9999999]###\\-####;\\(###\\)\\ ###\\-####', '2135550100', '(213) 555-0100'],
    ['[&lt;=9999999]###\\-####;\\(###\\)\\ ###\\-####', '5550100', '555-0100'],
    ['&quot;M-&quot;0000', '42', 'M-0042'],
    ['&quot;M-&quot;0000', '12345', 'M-12345'],
    ['000\\-00\\-0000', '1234567', '001-23-4567'],
    ['00000', '2134', '02134'],
    ['#,##0', '2134', '2134'],
    ['&quot;$&quot;#,##0.00', '0.725', '0.73'],
    ['[$€-407] #,##0.00', '12.345', '12.35'],
    ['_(* #,##0.00_);_(* \\(#,##0.00\\)', '-1.005', '-1.01'],
    ['&quot;$&quot;0', '5', '5'],
    ['0%', '0.5', '0.5'],
    ['0.000', '1.0005', '1.001'],
    ['[Red]0.00', '45351.5', '45351.5'],
    ['yyyy', '-1', '-1'],
    ['yyyy', '99999999', '99999999'],
  ])('shows %s: %s is %s', async (format, value, shown) => {
    expect(await rowOf({ sheets: sheet(`<c s="1"><v>${value}</v></c>`), formats: [format] })).toEqual([
      shown,
      '',
      '',
    ])
  })

  it('counts days from 1904 in a workbook that does', async () => {
    const made = { sheets: sheet('<c s="1"><v>0</v></c><c s="1"><v>43889</v></c>'), formats: ['d/m/yyyy'] }
    expect(await rowOf({ ...made, is1904: true })).toEqual(['1904-01-01', '2024-02-29', ''])
  })
})

describe('a sheet', () => {
  it('is the first that can be seen and holds something; all are named', async () => {
    const people = rowsOf([['name'], ['Ada']])
    const { format, header } = await read({
      sheets: { Notes: rowsOf([['secret']]), Cover: '<row><c s="0"/></row>', People: people, More: people },
      hidden: ['Notes'],
    })
    expect(format).toEqual({
      kind: 'workbook',
      sheet: 'People',
      sheets: ['Notes', 'Cover', 'People', 'More'],
    })
    expect(header).toEqual(['name'])
  })

  const cover = rowsOf([['Members of Local 5'], ['Made by Ann'], ['January 2026']])
  const people = rowsOf([
    ['First', 'Last'],
    ['Ann', 'Lee'],
    ['Bo', 'Ray'],
    ['Cy', 'Day'],
  ])
  const zips = rowsOf(Array.from({ length: 60 }, (_, at) => [`${90_000 + at}`, 'Los Angeles', 'CA']))

  it.each<[name: string, made: WorkbookMade, sheet: string]>([
    ['the one that was open', { sheets: { People: people, Zips: zips, Cover: cover }, active: 2 }, 'Cover'],
    [
      'the one that was open, smaller than others',
      { sheets: { Zips: zips, People: people }, active: 1 },
      'People',
    ],
    ['the largest after a cover', { sheets: { Cover: cover, People: people } }, 'People'],
    [
      'the largest after a cover that is said to be open',
      { sheets: { Cover: cover, A: people, B: zips }, active: 0 },
      'B',
    ],
    ['the first, before one that is no wider', { sheets: { A: people, B: people + people } }, 'A'],
    ['one that holds something', { sheets: { Cover: '<row/>', A: '', B: people }, active: 1 }, 'B'],
    ['one that can be seen', { sheets: { A: zips, B: people }, active: 0, hidden: ['A'] }, 'B'],
  ])('that is read is %s', async (_, made, name) => {
    expect((await read(made)).format).toMatchObject({ sheet: name })
  })

  const text = (value: string) => `<c t="inlineStr"><is><t>${value}</t></is></c>`
  const row = (value: string, attributes = '') => `<row${attributes}>${text(value)}${text('x')}</row>`

  it('says which of its rows and columns are hidden, with a choice', async () => {
    const rows = row('Name') + row('Ann') + row('Bo', ' hidden="1"') + row('Cy') + row('Di', ' hidden="true"')
    const made = { sheets: { A: rows }, columns: '<col min="2" max="2" hidden="1"/><col min="3" max="9"/>' }
    const source = bytesSource(await workbookOf(made))
    const table = await readAll(source)
    expect(table.read.found).toEqual({ hidden_rows: { count: 2, rows: [3, 5] }, hidden_columns: ['B'] })
    expect(table.rows.map(({ cells }) => cells)).toEqual([
      ['Ann', 'x'],
      ['Cy', 'x'],
    ])
    const other = { ...table.format, hidden_rows: 'take', hidden_columns: 'leave_out' } as TableFormat
    const all = await readAll(source, other)
    expect(all.rows.map(({ cells }) => cells)).toEqual([['Ann'], ['Bo'], ['Cy'], ['Di']])
    expect(all.read.found).toEqual(table.read.found)
  })

  it('says which of its formulas nobody has reckoned, with a choice', async () => {
    const formula = (value: string) => `<c><f>B1+1</f>${value}</c>`
    const cells =
      row('Name').replace('</row>', `${text('Gave')}</row>`) +
      ['<v>0</v>', '', '<v>7</v>']
        .map(formula)
        .map((cell) => `<row>${text('Ann')}${text('x')}${cell}</row>`)
        .join('')
    const source = bytesSource(await workbookOf({ sheets: { A: cells }, isUnreckoned: true }))
    const table = await readAll(source)
    expect(table.read.found).toEqual({ formulas: { count: 2, rows: [2, 3] } })
    expect(table.rows.map((one) => one.cells[2])).toEqual(['', '', '7'])
    const taken = await readAll(source, { ...table.format, formulas: 'take' } as TableFormat)
    expect(taken.rows.map((one) => one.cells[2])).toEqual(['0', '', '7'])
    const reckoned = await readAll(bytesSource(await workbookOf({ sheets: { A: cells } })))
    expect(reckoned.rows.map((one) => one.cells[2])).toEqual(['0', '', '7'])
    expect(reckoned.read.found).toEqual({ formulas: { count: 1, rows: [3] } })
  })

  it('can be another than was found, if there is one', async () => {
    const sheets = { One: rowsOf([['a'], ['1']]), Two: rowsOf([['b'], ['2']]) }
    const source = bytesSource(await workbookOf({ sheets }))
    const format: TableFormat = { kind: 'workbook', sheet: 'Two', sheets: ['One', 'Two'] }
    expect(await readAll(source, format)).toMatchObject({ header: ['b'], rows: [{ cells: ['2'] }] })
    expect(await problemOf(readAll(source, { ...format, sheet: 'Three' }))).toMatchObject({
      kind: 'no_such_sheet',
      name: 'Three',
    })
  })

  it('has the numbers of its rows, with or without cells in between', async () => {
    const cell = '<c t="inlineStr"><is><t>x</t></is></c>'
    const { rows } = await read({
      sheets: {
        People: `<row r="3">${cell}<c><v>1</v></c></row><row r="4"/><row r="9">${cell}</row><row>${cell}</row>`,
      },
    })
    expect(rows).toEqual([
      { number: 9, cells: ['x', ''], problem: null },
      { number: 10, cells: ['x', ''], problem: null },
    ])
  })

  it('has rows with a problem where something stands beside the table', async () => {
    const { rows } = await read({ sheets: { People: rowsOf([['a'], ['1', '', 'note'], ['2', '']]) } })
    expect(rows).toEqual([
      {
        number: 2,
        cells: ['1', '', 'note'],
        problem: { kind: 'too_many_cells', row: 2, column: null, expected: 1, found: 3 },
      },
      { number: 3, cells: ['2'], problem: null },
    ])
  })
})

it('A workbook gives each text that is shared by its place, however often and in whatever order', () => {
  const shared = new SharedTexts()
  for (let count = 0; count < 9_000; count += 1) shared.add(`text ${count}`)
  const places = [1, 4_097, 8_193, 1, 4_097, 8_999, 9_000, -1]
  const said = (place: number) => (place >= 0 && place < 9_000 ? `text ${place}` : undefined)
  expect(places.map((place) => shared.at(place))).toEqual(places.map(said))
})

const swollen = (size: number) => Buffer.alloc(size, ' ')

describe('a workbook that can’t be read', () => {
  it.each<[name: string, made: WorkbookMade, problem: object]>([
    [
      'a bomb: a sheet that is unpacked to a thousand times its size',
      { sheets: sheet(''), parts: { 'xl/worksheets/sheet1.xml': swollen(20 * 1024 * 1024) } },
      { kind: 'workbook_swells' },
    ],
    [
      'a cell with more than spreadsheets allow',
      { sheets: sheet(`<c/><c t="inlineStr"><is><t>${'x'.repeat(40_000)}</t></is></c>`) },
      { kind: 'cell_too_large', row: 2, column: 2 },
    ],
    [
      'a column too far out',
      { sheets: sheet('<c r="ALM2"><v>1</v></c>') },
      { kind: 'too_many_columns', row: 2, column: 1_001 },
    ],
    [
      'a NUL',
      { sheets: sheet('<c t="inlineStr"><is><t>_x0000_</t></is></c>') },
      { kind: 'nul_character', row: 2, column: 1 },
    ],
    ['nothing in any sheet', { sheets: { A: '', B: '<row r="1"/>' } }, { kind: 'empty' }],
    ['a tag that isn’t closed', { sheets: { A: '<row><c><v>1</c></row>' } }, { kind: 'broken_workbook' }],
    ['a text that isn’t there', { sheets: sheet('<c t="s"><v>5</v></c>') }, { kind: 'broken_workbook' }],
    ['rows out of order', { sheets: sheet('</row><row r="1">') }, { kind: 'broken_workbook' }],
    ['tags within tags without end', { sheets: { A: '<a>'.repeat(1_000) } }, { kind: 'broken_workbook' }],
    [
      'a tag of more than a million characters',
      { sheets: { A: `<c r="${'A'.repeat(1_100_000)}"/>` } },
      { kind: 'broken_workbook' },
    ],
    [
      'entities that multiply',
      {
        sheets: sheet(''),
        parts: {
          'xl/worksheets/sheet1.xml': `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet><sheetData><row><c><v>&b;</v></c></row></sheetData></worksheet>`,
        },
      },
      { kind: 'broken_workbook' },
    ],
    [
      'a document of another program',
      { sheets: sheet(''), parts: { 'xl/workbook.xml': '<document/>' } },
      { kind: 'not_text' },
    ],
  ])('is refused with what is wrong: %s', async (_, made, problem) => {
    expect(await problemOf(read(made))).toMatchObject(problem)
  })

  it('is refused when it is larger than 50 MB, before anything of it is read', async () => {
    const bytes = await workbookOf({ sheets: sheet('') })
    const source = { ...bytesSource(bytes), size: 51 * 1024 * 1024 }
    expect(await problemOf(readAll(source))).toMatchObject({ kind: 'workbook_too_large', limit: 50 })
  })

  it('is refused when its cells share more texts than may be held', async () => {
    const shared = new SharedTexts()
    const reading = async () => {
      for (let count = 0; count < 1_100; count += 1) shared.add('x'.repeat(32_000))
    }
    expect(await problemOf(reading())).toMatchObject({ kind: 'too_many_texts', limit: 32 })
    expect(shared.at(1_000)).toBe('x'.repeat(32_000))
  })

  it('is refused when a part is larger than it says', async () => {
    const bytes = await zipOf({ '_rels/.rels': swollen(1_000) })
    // In the list of parts, at the end of an archive, 24 bytes after its signature.
    bytes.writeUInt32LE(10, bytes.indexOf('PK\x01\x02') + 24)
    expect(await problemOf(readAll(bytesSource(bytes)))).toMatchObject({ kind: 'broken_workbook' })
  })

  it('is no fault of the workbook when its bytes can’t be had', async () => {
    const source = bytesSource(await workbookOf({ sheets: sheet('') }))
    const failing: typeof source = {
      ...source,
      async *read(start, end) {
        if (start > 0) throw new Error('The disk is gone.')
        yield* source.read(start, end)
      },
    }
    await expect(readAll(failing)).rejects.toThrow('The disk is gone.')
  })
})
