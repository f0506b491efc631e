import { describe, expect, it } from 'vitest'
import type { TableHeader } from '../../../src/contract/table-format.ts'
import { sniffTable } from '../../../src/server/tables/sniff-table.ts'
import { bytesSource } from '../setting/bytes.ts'
import { rowsOf, workbookOf } from '../setting/workbook.ts'
import { readAll } from './reading.ts'

const read = async (lines: string[]) => readAll(bytesSource(lines.join('\n')))
const people = ['Ann,Lee,ann@example.com', 'Bo,Ray,bo@example.com', 'Cy,Day,cy@example.com']

describe('the names of the columns', () => {
  it.each<[name: string, lines: string[], place: TableHeader, header: string[], first: number]>([
    [
      'in the first row',
      ['First,Last,Email', ...people],
      { row: 1, lines: 1 },
      ['First', 'Last', 'Email'],
      2,
    ],
    [
      'below a title',
      ['Members of Local 5', '', 'First,Last,Email', ...people],
      { row: 3, lines: 1 },
      ['First', 'Last', 'Email'],
      4,
    ],
    [
      'below several lines of a title, as wide as the table',
      ['Members of Local 5,,', 'As of,2026-01-31,', ',,', 'First,Last,Email', ...people],
      { row: 4, lines: 1 },
      ['First', 'Last', 'Email'],
      5,
    ],
    [
      'below a title with a comma in it',
      ['Members, Local 5', 'First,Last,Email,Zip', ...people.map((line) => `${line},90012`)],
      { row: 2, lines: 1 },
      ['First', 'Last', 'Email', 'Zip'],
      3,
    ],
    [
      'below a title, of nothing but words',
      ['Our friends,', 'First,Last', 'Ann,Lee', 'Bo,Ray'],
      { row: 2, lines: 1 },
      ['First', 'Last'],
      3,
    ],
    [
      'below a title, between semicolons',
      ['Members, all of them', 'First;Last;Email', 'Ann;Lee;ann@example.com', 'Bo;Ray;bo@example.com'],
      { row: 2, lines: 1 },
      ['First', 'Last', 'Email'],
      3,
    ],
    [
      'in two rows, groups above',
      ['Name,,Home,,Work,', 'First,Last,City,Phone,City,Phone', 'Ann,Lee,Reno,7755550101,Elko,7755550102'],
      { row: 1, lines: 2 },
      ['Name First', 'Name Last', 'Home City', 'Home Phone', 'Work City', 'Work Phone'],
      3,
    ],
    [
      'in two rows, some of them in one',
      ['First name,Last name,Phone,', ',,Home,Mobile', 'Ann,Lee,7755550101,7755550102'],
      { row: 1, lines: 2 },
      ['First name', 'Last name', 'Phone Home', 'Phone Mobile'],
      3,
    ],
    [
      'in two rows below a title',
      [
        'Members',
        'Name,,Phone,',
        'First,Last,Home,Mobile',
        'Ann,Lee,7755550101,7755550102',
        'Bo,Ray,7755550103,',
      ],
      { row: 2, lines: 2 },
      ['Name First', 'Name Last', 'Phone Home', 'Phone Mobile'],
      4,
    ],
    [
      'nowhere, as in voter files',
      ['ALA,100000001,Lee,Ann,01/31/1950,F', 'ALA,100000002,Ray,Bo,02/28/1960,M'],
      null,
      ['Column 1', 'Column 2', 'Column 3', 'Column 4', 'Column 5', 'Column 6'],
      1,
    ],
    ['nowhere, above emails', people, null, ['Column 1', 'Column 2', 'Column 3'], 1],
    ['nowhere, in a file of one person', ['Ann,ann@example.com'], null, ['Column 1', 'Column 2'], 1],
    [
      'years and days among them',
      ['Name,2020,2021,11/06/2012 general', 'Ann,1,0,Y', 'Bo,1,1,N'],
      { row: 1, lines: 1 },
      ['Name', '2020', '2021', '11/06/2012 general'],
      2,
    ],
    ['of some columns only', ['a,,', '1,2,3'], { row: 1, lines: 1 }, ['a', 'Column 2', 'Column 3'], 2],
    [
      'of more columns than people fill',
      ['First,Last,Email,Phone,City,Zip,Notes', 'Ann,,ann@example.com,,,,', 'Bo,,,,,,'],
      { row: 1, lines: 1 },
      ['First', 'Last', 'Email', 'Phone', 'City', 'Zip', 'Notes'],
      2,
    ],
  ])('are found: %s', async (_, lines, place, header, first) => {
    const table = await read(lines)
    expect(table.read.header).toEqual(place)
    expect(table.header).toEqual(header)
    expect(table.rows[0]?.number).toBe(first)
    expect(table.rows.map(({ problem }) => problem).filter(Boolean)).toEqual([])
  })

  it('are found in a workbook below a title and above nothing', async () => {
    const rows = [
      ['Members of Local 5'],
      ['First', 'Last', 'Email'],
      ...people.map((line) => line.split(',')),
    ]
    const table = await readAll(bytesSource(await workbookOf({ sheets: { People: rowsOf(rows) } })))
    expect(table.read.header).toEqual({ row: 2, lines: 1 })
    expect(table.rows.map(({ cells }) => cells[0])).toEqual(['Ann', 'Bo', 'Cy'])
    const none = { sheets: { People: rowsOf(people.map((line) => line.split(','))) } }
    expect((await readAll(bytesSource(await workbookOf(none)))).rows).toHaveLength(3)
  })

  it('can be somewhere else than they were found', async () => {
    const source = bytesSource('Smith,Jo\nLast,First\nRay,Bo\nLee,Ann\n')
    const format = await sniffTable(source)
    const none = await readAll(source, { ...format, header: null })
    expect(none).toMatchObject({ header: ['Column 1', 'Column 2'], read: { header: null } })
    expect(none.rows).toHaveLength(4)
    const second = await readAll(source, { ...format, header: { row: 2, lines: 1 } })
    expect(second).toMatchObject({ header: ['Last', 'First'], rows: [{ number: 3 }, { number: 4 }] })
    const both = await readAll(source, { ...format, header: { row: 1, lines: 2 } })
    expect(both.header).toEqual(['Smith Last', 'Jo First'])
  })

  it.each([
    ['Phone,Name,phone,PHONE', ['Phone', 'Name', 'phone 2', 'PHONE 3']],
    ['Phone,Phone,Phone 2', ['Phone', 'Phone 3', 'Phone 2']],
    [',Column 1', ['Column 1', 'Column 1 2']],
  ])('that are there twice are told apart: %s', async (header, names) => {
    expect((await read([header, header.replaceAll(/[^,]+/g, 'x')])).header).toEqual(names)
  })
})

describe('a row of totals at the end', () => {
  it.each([
    ['Total', 'Name,Gave,Pledged', 'Total,100.00,$250'],
    ['Grand total:', 'Name,Gave,Pledged', 'Grand total:,"1,000",'],
    ['Total de personas', 'Name,Gave,Pledged', ',Total de personas,2'],
    ['Record count', 'Name,Gave,Pledged', 'Record count: 2,,'],
  ])('is left out, and named: %s', async (_, header, last) => {
    const source = bytesSource([header, 'Ann,50,125', 'Bo,50,125', last, ''].join('\n'))
    const table = await readAll(source)
    expect(table.read.found).toEqual({ totals: 4 })
    expect(table.rows.map(({ number }) => number)).toEqual([2, 3])
    const taken = await readAll(source, { ...table.format, totals: 'take' })
    expect(taken.rows.map(({ number }) => number)).toEqual([2, 3, 4])
  })

  it.each([
    ['a name', 'Total,Ann,100'],
    ['a person', 'Bo,50,125'],
  ])('is not %s', async (_, last) => {
    const table = await read(['Name,Gave,Pledged', 'Ann,50,125', last])
    expect(table.rows).toHaveLength(2)
    expect(table.read.found).toEqual({})
  })
})
