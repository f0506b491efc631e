import { describe, expect, it } from 'vitest'
import type { TableFormat } from '../../../src/contract/table-format.ts'
import { openTable } from '../../../src/server/tables/open-table.ts'
import { sniffTable } from '../../../src/server/tables/sniff-table.ts'
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

/** The rows of a table, the header first, each as a line. */
const lines = ({ header, rows }: { header: string[]; rows: string[][] }) =>
  [header, ...rows].map((cells) => cells.join(' · '))

describe('cells', () => {
  it.each<[name: string, file: string, format: object, lines: string[]]>([
    ['ends of lines as on Windows', 'a,b\r\n1,2\r\n', {}, ['a · b', '1 · 2']],
    ['ends of lines as on an old Mac', 'a,b\r1,2\r3,4', {}, ['a · b', '1 · 2', '3 · 4']],
    ['ends of lines of all kinds', 'a,b\r\n1,2\n3,4\r5,6', {}, ['a · b', '1 · 2', '3 · 4', '5 · 6']],
    ['quotes around what else ends a cell', 'a,b\n"1,\r\n2","3\n"\n', {}, ['a · b', '1,\r\n2 · 3\n']],
    ['quotes written twice', 'a,b\n"say ""hi""",""""\n', {}, ['a · b', 'say "hi" · "']],
    ['quotes in the middle of a cell', 'a,b\n5" pipe,O"Hara\n', {}, ['a · b', '5" pipe · O"Hara']],
    ['spaces, kept but after a closing quote', 'a,b\n  1 ,"2"  \n', {}, ['a · b', '  1  · 2']],
    ['an empty last cell', 'a,b\n1,', {}, ['a · b', '1 · ']],
    ['empty cells in quotes', 'a,b\n1,""', {}, ['a · b', '1 · ']],
    ['texts kept from being numbers', 'a,b\n="02134","=""0"""\n', {}, ['a · b', '02134 · 0']],
    ['decimal commas', 'a;b\nA;1,5\nB;2,5\n', { delimiter: ';' }, ['a · b', 'A · 1,5', 'B · 2,5']],
    ['a comma in each row', 'a;b, c\n1,2;3\n4,5;6\n', { delimiter: ';' }, ['a · b, c', '1,2 · 3', '4,5 · 6']],
    ['semicolons in texts', 'a,b\nx;y;z,1\nx;y,2\n', {}, ['a · b', 'x;y;z · 1', 'x;y · 2']],
    ['tabs', 'a\tb\n1\t2, 3\n', { delimiter: '\t' }, ['a · b', '1 · 2, 3']],
    ['tabs, and inches', 'a\tb\n"5" x\t2\n', { delimiter: '\t', quote: null }, ['a · b', '"5" x · 2']],
    [
      'quotes with a backslash, as PHP and Spark write them',
      'a,b\n"say \\"hi\\", then go","x ""y"""\n"C:\\\\",2\n',
      { escape: 'backslash' },
      ['a · b', 'say "hi", then go · x "y"', 'C:\\\\ · 2'],
    ],
    ['a backslash before the end of a cell', 'a,b\n"C:\\","x"\n', {}, ['a · b', 'C:\\ · x']],
    ['bars', 'a|b\n1|2,5\n', { delimiter: '|' }, ['a · b', '1 · 2,5']],
    ['apostrophes as quotes', "'a','b'\n'1, 2','It''s'\n", { quote: "'" }, ['a · b', "1, 2 · It's"]],
    ['names with apostrophes', "a,b\n't Hooft,1\n'n Daba,2\n", {}, ['a · b', "'t Hooft · 1", "'n Daba · 2"]],
    ['the line of the delimiter', 'sep=;\r\na;b,c\r\n1;2,3\r\n', { delimiter: ';' }, ['a · b,c', '1 · 2,3']],
    ['one column', 'email\nada@example.org\n', {}, ['email', 'ada@example.org']],
    ['one column of commas', 'a\nHopper, Grace\n', { delimiter: ';' }, ['a', 'Hopper, Grace']],
    ['one column named with a comma', 'a, b\nhello\nworld\n', { delimiter: ';' }, ['a, b', 'hello', 'world']],
    ['only a header', 'a,b\n', {}, ['a · b']],
    ['only a header, and no end of its line', 'a;b', { delimiter: ';' }, ['a · b']],
    ['headers with spaces around them', ' a , b\n1,2\n', {}, ['a · b', '1 · 2']],
    ['headers without a name', 'a,,\n1,2,3\n', {}, ['a · Column 2 · Column 3', '1 · 2 · 3']],
    ['more cells, but empty ones', 'a,b\n1,2,,\n', {}, ['a · b', '1 · 2']],
  ])('are read: %s', async (_, file, format, expected) => {
    const table = await cellsOf(file)
    expect(table.format).toEqual(text(format))
    expect(lines(table)).toEqual(expected)
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

  it.each([
    ['400 rows', '1,2\n', 2_000, 400],
    ['a million characters', `1,${'x'.repeat(300_000)}\n`, 8, 4],
  ])('come in batches of %s at most', async (_, row, count, size) => {
    const source = bytesSource(`a,b\n${row.repeat(count)}`)
    const { rows } = await openTable(source, await sniffTable(source))
    const sizes: number[] = []
    for await (const batch of rows) sizes.push(batch.length)
    expect(sizes).toEqual(Array(count / size).fill(size))
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
