import { describe, expect, it } from 'vitest'
import { tableProblemKinds, tableProblemSentence } from '../../../src/contract/table-format.ts'
import { openTable } from '../../../src/server/tables/open-table.ts'
import { bytesSource, encoded, endlessSource } from '../setting/bytes.ts'
import { zipOf } from '../setting/workbook.ts'
import { problemOf, readAll } from './reading.ts'

const MB = 1024 * 1024
const plain = { kind: 'text', encoding: 'utf-8', delimiter: ',', quote: '"' } as const

/** A compound file ([MS-CFB]): its directory, with these names, is in the sector after the header. */
function compoundFile(...names: string[]): Buffer {
  const file = Buffer.alloc(1_024)
  file.write('d0cf11e0a1b11ae1', 'hex')
  file.writeUInt16LE(9, 30)
  file.writeUInt32LE(0, 48)
  names.forEach((name, index) => file.write(name, 512 + 128 * index, 'utf16le'))
  return file
}

describe('a file that is no table', () => {
  it.each([
    ['nothing at all', '', 'empty'],
    ['only a mark and line ends', '\uFEFF\r\n\r\n', 'empty'],
    ['an image', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'not_text'],
    ['random bytes', Buffer.from(Array.from({ length: 999 }, (_, at) => (at * 7919) % 251)), 'not_text'],
    ['a PDF', '%PDF-1.7\n%âãÏÓ\n1 0 obj\n', 'pdf'],
    ['an address book in LDIF', 'version: 1\n\ndn: cn=Ann Lee\ncn: Ann Lee\n', 'ldif'],
    ['a compressed file', Buffer.from('1f8b0800000000000003', 'hex'), 'archive'],
    ['an old workbook', compoundFile('Root Entry', 'Workbook'), 'other_workbook'],
    ['a page that is called a workbook', '<html><table><tr><td>a</td></tr></table></html>', 'other_workbook'],
    ['a workbook with a password', compoundFile('Root Entry', 'EncryptedPackage'), 'locked_workbook'],
    ['a workbook cut short', Buffer.from('504b0304140000000800', 'hex'), 'broken_workbook'],
  ])('is refused with what it is: %s', async (_, file, kind) => {
    expect(await problemOf(readAll(bytesSource(file)))).toMatchObject({ kind, row: null, column: null })
  })

  it.each([
    ['an archive', { 'people.csv': 'a,b\n' }, 'archive'],
    [
      'a document of OpenDocument that is no sheet',
      { 'content.xml': '<a/>', 'META-INF/manifest.xml': '<a/>' },
      'not_text',
    ],
  ])('is refused with what it is: %s', async (_, parts, kind) => {
    expect(await problemOf(readAll(bytesSource(await zipOf(parts))))).toMatchObject({ kind })
  })
})

describe('a text that can’t be read as a table', () => {
  it.each<[name: string, file: string | Buffer, problem: object, sentence: RegExp]>([
    [
      'a quote that is never closed',
      `a,b\n1,2\n3,"4\n5,6\n`,
      { kind: 'quote_not_closed', row: 3, column: 2 },
      /^Row 3, column 2: the quote/,
    ],
    [
      'a quote that is closed by the one of another row',
      `a,b\n1,2\n3,"4\n5,"6"\n`,
      { kind: 'text_after_quote', row: 3, column: 2 },
      /^Row 3, column 2: text goes on/,
    ],
    [
      '10,000 columns',
      `${Array.from({ length: 10_000 }, (_, at) => `c${at}`).join(';')}\n`,
      { kind: 'too_many_columns', row: 1, column: 1_001, limit: 1_000 },
      /more than 1,000 columns/,
    ],
    [
      'a row of 10,000 columns',
      `a,b\n1,2\n${'x,'.repeat(10_000)}\n`,
      { kind: 'too_many_columns', row: 3, column: 1_001 },
      /^Row 3/,
    ],
    [
      'a NUL',
      `a,b\n1,2\n3,4\0${'5,6\n'.repeat(100)}`,
      { kind: 'nul_character', row: 3, column: 2 },
      /^Row 3, column 2/,
    ],
    [
      'an encoding that changes far down, for more than a few letters',
      Buffer.concat([
        Buffer.from(`a,b\n${'é,y\n'.repeat(6)}${'x,y\n'.repeat(90_000)}`),
        encoded('1,Zoë\n'.repeat(7), 'windows-1252'),
      ]),
      { kind: 'wrong_encoding', row: 90_008, column: 2, name: 'utf-8' },
      /are not utf-8/,
    ],
    [
      'a character cut off at the end',
      Buffer.from(`a,b\n1,Zoë`).subarray(0, -1),
      { kind: 'wrong_encoding', row: 2, column: 2 },
      /^Row 2, column 2/,
    ],
    [
      'half a character of UTF-16',
      encoded('\uFEFFa,b\n1,\ud83e2\n', 'utf-16le'),
      { kind: 'wrong_encoding', row: 2, column: 2, name: 'utf-16le' },
      /utf-16le/,
    ],
  ])('is refused with where and why: %s', async (_, file, problem, sentence) => {
    const found = await problemOf(readAll(bytesSource(file)))
    expect(found).toMatchObject(problem)
    expect(found.sentence).toMatch(sentence)
  })

  it('is refused after a million rows', async () => {
    const { rows } = await openTable(endlessSource('a,b\n\n', 'x,y\n', 5 * MB), plain)
    let count = 0
    const reading = (async () => {
      for await (const batch of rows) count += batch.length
    })()
    expect(await problemOf(reading)).toMatchObject({
      kind: 'too_many_rows',
      row: 1_000_003,
      sentence: 'Row 1000003: there are more than 1,000,000 rows.',
    })
    expect(count).toBe(1_000_000)
  })

  it('is refused when no row has the names of the columns', async () => {
    expect(await problemOf(readAll(bytesSource('\n , \n'), plain))).toMatchObject({ kind: 'no_header' })
  })

  it.each([
    ['a cell of 50 MB', 'a,b\n1,', 'x', { kind: 'cell_too_large', row: 2, column: 2, limit: 1_000_000 }],
    ['a cell of 50 MB in quotes', 'a,b\n1,"', 'x', { kind: 'quoted_cell_too_large', row: 2, column: 2 }],
    ['a row of 50 MB', 'a,b\n', `${'x'.repeat(30_000)},`, { kind: 'row_too_large', row: 2 }],
    ['a header of 50 MB', '', 'x', { kind: 'cell_too_large', row: 1, column: 1 }],
  ])('is refused long before it is read to the end: %s', async (_, start, filling, problem) => {
    const source = endlessSource(start, filling, 50 * MB)
    let bytesRead = 0
    const counting: typeof source = {
      ...source,
      async *read(from, to) {
        for await (const piece of source.read(from, to)) {
          bytesRead += piece.length
          yield piece
        }
      },
    }
    expect(await problemOf(readAll(counting))).toMatchObject(problem)
    expect(bytesRead).toBeLessThan(5 * MB)
  })
})

it('Reading stops, and lets go of the file, when nobody wants the rest', async () => {
  const source = endlessSource('a,b\n', 'x,y\n', 50 * MB)
  let isOpen = 0
  const watched: typeof source = {
    ...source,
    async *read(from, to) {
      isOpen += 1
      try {
        yield* source.read(from, to)
      } finally {
        isOpen -= 1
      }
    },
  }
  const { rows: batches } = await openTable(watched, plain)
  expect(isOpen).toBe(1)
  await batches.return()
  expect(isOpen).toBe(0)
})

it('Every problem is said in a sentence of its own, with all that it knows', () => {
  const sentences = tableProblemKinds.map((kind) =>
    tableProblemSentence({ kind, row: 12, column: 3, expected: 5, found: 4, limit: 1_000, name: 'email' }),
  )
  expect(new Set(sentences).size).toBe(tableProblemKinds.length)
  for (const sentence of sentences) expect(sentence).not.toMatch(/[{}]|undefined/)
})
