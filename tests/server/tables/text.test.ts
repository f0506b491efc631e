import { describe, expect, it } from 'vitest'
import type { TableFormat } from '../../../src/contract/table-format.ts'
import { bytesSource, encoded } from '../setting/bytes.ts'
import { problemOf, readAll } from './reading.ts'

const BOM = '\uFEFF'
const people = 'name,city\nJosé Nuñez,Zürich\nZoë “Zo” O’Neil,Orléans\n'
const people1252 = 'name;amount\r\nJosé Nuñez;12,50 €\r\nFrançois;7,00 €\r\n'
const peopleCells = [
  ['José Nuñez', 'Zürich'],
  ['Zoë “Zo” O’Neil', 'Orléans'],
]

/** The cells below the header. Read in pieces of one byte, of seven, and at once: it must not matter. */
async function cellsOf(bytes: Uint8Array | string) {
  const [table, ...others] = await Promise.all([
    readAll(bytesSource(bytes)),
    readAll(bytesSource(bytes, 1)),
    readAll(bytesSource(bytes, 7)),
  ])
  for (const other of others) expect(other).toEqual(table)
  const { format, header, rows } = table
  return { format, header, rows: rows.map(({ cells }) => cells), numbers: rows.map(({ number }) => number) }
}

const text = (values: Partial<TableFormat>) => ({
  kind: 'text',
  encoding: 'utf-8',
  delimiter: ',',
  quote: '"',
  ...values,
})

describe('the encoding', () => {
  it.each([
    ['UTF-8', encoded(people, 'utf-8'), 'utf-8', peopleCells],
    ['UTF-8 with its mark', encoded(BOM + people, 'utf-8'), 'utf-8', peopleCells],
    ['UTF-16 with its mark', encoded(BOM + people, 'utf-16le'), 'utf-16le', peopleCells],
    ['UTF-16, the other way round', encoded(BOM + people, 'utf-16be'), 'utf-16be', peopleCells],
    ['UTF-16 without a mark', encoded(people, 'utf-16le'), 'utf-16le', peopleCells],
    ['UTF-16 without a mark, the other way round', encoded(people, 'utf-16be'), 'utf-16be', peopleCells],
    [
      'Windows-1252',
      encoded(people1252, 'windows-1252'),
      'windows-1252',
      [
        ['José Nuñez', '12,50 €'],
        ['François', '7,00 €'],
      ],
    ],
    [
      'UTF-16 in another script',
      encoded('имя\tгород\nАнна\tМосква\n🦜\tКиев\n', 'utf-16le'),
      'utf-16le',
      [
        ['Анна', 'Москва'],
        ['🦜', 'Киев'],
      ],
    ],
  ])('is found out: %s', async (_, bytes, encoding, cells) => {
    const { format, rows } = await cellsOf(bytes)
    expect(format).toMatchObject({ kind: 'text', encoding })
    expect(rows).toEqual(cells)
  })

  it('can be another than was found', async () => {
    const source = bytesSource(encoded('name\nJosé\n', 'windows-1252'))
    const { format } = await readAll(source)
    expect(await problemOf(readAll(source, { ...format, encoding: 'utf-8' } as TableFormat))).toMatchObject({
      kind: 'wrong_encoding',
      row: 2,
    })
  })
})

describe('cells', () => {
  it.each<[name: string, file: string, format: object, header: string[], rows: string[][]]>([
    ['ends of lines as on Windows', 'a,b\r\n1,2\r\n', {}, ['a', 'b'], [['1', '2']]],
    ['ends of lines as on an old Mac', 'a,b\r1,2\r3,4', {}, ['a', 'b'], [['1', '2'], ['3', '4']]], // prettier-ignore
    ['ends of lines of all kinds', 'a,b\r\n1,2\n3,4\r5,6', {}, ['a', 'b'], [['1', '2'], ['3', '4'], ['5', '6']]], // prettier-ignore
    [
      'quotes around delimiters and line ends',
      'a,b\n"1,\r\n2","3\n"\n',
      {},
      ['a', 'b'],
      [['1,\r\n2', '3\n']],
    ],
    ['quotes written twice', 'a,b\n"say ""hi""",""""\n', {}, ['a', 'b'], [['say "hi"', '"']]],
    ['quotes in the middle of a cell', 'a,b\n5" pipe,O"Hara\n', {}, ['a', 'b'], [['5" pipe', 'O"Hara']]],
    ['spaces, kept but after a closing quote', 'a,b\n  1 ,"2"  \n', {}, ['a', 'b'], [['  1 ', '2']]],
    ['an empty last cell', 'a,b\n1,', {}, ['a', 'b'], [['1', '']]],
    ['empty cells in quotes', 'a,b\n1,""', {}, ['a', 'b'], [['1', '']]],
    ['semicolons and decimal commas', 'name;sum\nA;1,5\nB;2,5\n', { delimiter: ';' }, ['name', 'sum'], [['A', '1,5'], ['B', '2,5']]], // prettier-ignore
    ['semicolons and one comma in each', 'a;b, c\n1,2;3\n1,2;4\n', { delimiter: ';' }, ['a', 'b, c'], [['1,2', '3'], ['1,2', '4']]], // prettier-ignore
    ['commas, with semicolons in texts', 'a,b\nx;y;z,1\nx;y,2\n', {}, ['a', 'b'], [['x;y;z', '1'], ['x;y', '2']]], // prettier-ignore
    ['tabs', 'a\tb\n1\t2, 3\n', { delimiter: '\t' }, ['a', 'b'], [['1', '2, 3']]],
    ['tabs, with inches', 'a\tb\n"5" pipe\t2\n', { delimiter: '\t', quote: null }, ['a', 'b'], [['"5" pipe', '2']]], // prettier-ignore
    ['bars', 'a|b\n1|2,5\n', { delimiter: '|' }, ['a', 'b'], [['1', '2,5']]],
    ['apostrophes as quotes', "'a','b'\n'1, 2','It''s'\n", { quote: "'" }, ['a', 'b'], [['1, 2', "It's"]]],
    ['names that start with an apostrophe', "a,b\n't Hooft,1\n'n Daba,2\n", {}, ['a', 'b'], [["'t Hooft", '1'], ["'n Daba", '2']]], // prettier-ignore
    ['the line that says what the delimiter is', 'sep=;\r\na;b,c,d\r\n1;2,3,4\r\n', { delimiter: ';' }, ['a', 'b,c,d'], [['1', '2,3,4']]], // prettier-ignore
    ['one column', 'email\nada@example.org\n', {}, ['email'], [['ada@example.org']]],
    ['one column of texts with commas', 'name\nLovelace, Ada\nHopper, Grace\n', { delimiter: ';' }, ['name'], [['Lovelace, Ada'], ['Hopper, Grace']]], // prettier-ignore
    ['one column whose name has a comma', 'Notes, remarks\nhello\nworld\n', { delimiter: ';' }, ['Notes, remarks'], [['hello'], ['world']]], // prettier-ignore
    ['only a header', 'a,b\n', {}, ['a', 'b'], []],
    ['only a header, and no end of its line', 'a;b', { delimiter: ';' }, ['a', 'b'], []],
    ['headers with spaces around them', ' a , b\n1,2\n', {}, ['a', 'b'], [['1', '2']]],
    ['headers without a name', 'a,,\n1,2,3\n', {}, ['a', 'Column 2', 'Column 3'], [['1', '2', '3']]],
    ['more cells, but empty ones', 'a,b\n1,2,,\n', {}, ['a', 'b'], [['1', '2']]],
  ])('are read: %s', async (_, file, format, header, rows) => {
    expect(await cellsOf(file)).toMatchObject({ format: text(format), header, rows })
  })

  it('count their rows as a spreadsheet does, and pass over empty ones', async () => {
    const file = '\n,\na,b\n"1\n1",2\n\n , \n3,4\n'
    expect(await cellsOf(file)).toMatchObject({
      header: ['a', 'b'],
      numbers: [4, 7],
      rows: [
        ['1\n1', '2'],
        ['3', '4'],
      ],
    })
    expect(await cellsOf('sep=;\na;b\n1;2\n')).toMatchObject({ numbers: [2] })
  })

  it('come in batches that are not too large', async () => {
    const { rows } = await readAll(bytesSource(`a,b\n${'1,2\n'.repeat(1_000)}`))
    expect(rows).toHaveLength(1_000)
    expect(rows.at(-1)).toEqual({ number: 1_001, cells: ['1', '2'], problem: null })
  })
})

it('A row with more or fewer cells than the header has a problem of its own; the others go on', async () => {
  const { rows } = await readAll(bytesSource('a,b,c\n1,2,3\n1,2\n1,2,3,4\n5,6,7\n'))
  expect(rows.map(({ problem }) => problem)).toEqual([
    null,
    { kind: 'too_few_cells', row: 3, column: null, expected: 3, found: 2 },
    { kind: 'too_many_cells', row: 4, column: null, expected: 3, found: 4 },
    null,
  ])
  expect(rows[1]?.cells).toEqual(['1', '2'])
  expect(rows[2]?.cells).toEqual(['1', '2', '3', '4'])
})
