import { describe, expect, it } from 'vitest'
import type { TableEncoding, TableFormat } from '../../../src/contract/table-format.ts'
import { bytesSource, encoded } from '../setting/bytes.ts'
import { problemOf, readAll } from './reading.ts'

/** `José Nuñez`, and names of others where the encoding has no such letters, as old programs write them. */
const written: [TableEncoding, hex: string, name: string][] = [
  ['macintosh', '4a6f738e204e75967a', 'José Nuñz'],
  ['ibm850', '4a6f7382204e75a47a', 'José Nuñz'],
  ['windows-1252', '4a6f73e9204e75f17a', 'José Nuñz'],
  ['windows-1250', '57616cea7361', 'Walęsa'],
  ['windows-1251', 'cce0f0e8ff', 'Мария'],
]
const file = (hex: string) =>
  Buffer.concat([Buffer.from('name\n'), Buffer.from(hex, 'hex'), Buffer.from('\nAnn\n')])

describe('an encoding that can’t be told from its bytes', () => {
  it.each(written)('can be chosen: %s', async (encoding, hex, name) => {
    const source = bytesSource(file(hex))
    const { format } = await readAll(source)
    const table = await readAll(source, { ...format, encoding } as TableFormat)
    expect(table.rows.map(({ cells }) => cells[0])).toEqual([name, 'Ann'])
    expect(table.read.found).toEqual({ examples: [name] })
  })

  it.each([
    ['code page 850', file('4a6f7382204e75a47a')],
    ['Mac Roman', file('4c617a8e726f')],
    ['Windows-1251', file('cce0f0e8ff')],
    ['UTF-8 that was taken for another before', Buffer.from('name\nMarÃ­a\nAnn\n')],
    ['UTF-8 that was taken for another before, punctuation', Buffer.from('name\nOâ€™Neil\nAnn\n')],
  ])('is pointed at where its letters look wrong: %s', async (_, bytes) => {
    const { read } = await readAll(bytesSource(bytes))
    expect(read.found?.garbled).toEqual({ count: 1, rows: [2] })
  })

  it.each([
    'Zoë Núñez-O’Neil',
    'Ann “Annie” Lee',
    'Škoda Ångström',
    'São João',
    'Мария',
    '李',
    '5£',
    '½ day',
    'naïveté',
    'Ægir Œuvre',
    '€5–€7',
    'Mª José',
  ])('isn’t where they don’t: %s', async (name) => {
    const { read, rows } = await readAll(bytesSource(`name,x\n"${name}",1\n`))
    expect(rows[0]?.cells[0]).toBe(name)
    expect(read.found?.garbled).toBeUndefined()
  })
})

describe('UTF-8 with a bad byte', () => {
  const bad = encoded('1,Zoë\n', 'windows-1252')

  it.each([
    ['at once', [Buffer.from('a,b\n1,José\n2,Núñez\n'), bad], 4],
    ['one of two letters', [Buffer.from('a,b\n1,José\n'), bad], 3],
    ['far down', [Buffer.from(`a,b\n${'é,y\n'.repeat(60_000)}`), bad], 60_002],
    ['after much of nothing but English', [Buffer.from(`a,b\n${'x,y\n'.repeat(90_000)}é,y\n`), bad], 90_003],
  ])('is read as UTF-8, and its row is named: %s', async (_, parts, row) => {
    const table = await readAll(bytesSource(Buffer.concat(parts)))
    expect(table.format).toMatchObject({ encoding: 'utf-8' })
    expect(table.read.found?.bad_bytes).toEqual({ count: 1, rows: [row] })
    expect(table.rows.at(-1)?.cells).toEqual(['1', 'Zo\uFFFD'])
  })

  it('names the first rows of many, in whatever pieces they come', async () => {
    const bytes = Buffer.concat([Buffer.from(`a,b\n${'é,y\n'.repeat(40)}`), ...Array<Buffer>(20).fill(bad)])
    for (const piece of [1, 7, 65_536]) {
      const { read } = await readAll(bytesSource(bytes, piece))
      expect(read.found?.bad_bytes).toEqual({ count: 20, rows: [42, 43, 44, 45, 46, 47, 48, 49, 50, 51] })
    }
  })

  it('is none where it is all of one byte', async () => {
    const late = Buffer.concat([Buffer.from(`a,b\n${'x,y\n'.repeat(90_000)}`), bad])
    const table = await readAll(bytesSource(late))
    expect(table.format).toMatchObject({ encoding: 'windows-1252' })
    expect(table.rows.at(-1)?.cells).toEqual(['1', 'Zoë'])
    expect(
      await problemOf(readAll(bytesSource(late), { ...table.format, encoding: 'utf-8' } as TableFormat)),
    ).toMatchObject({ kind: 'wrong_encoding', row: 90_002, column: 2 })
  })
})
