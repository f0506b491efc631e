import { describe, expect, it } from 'vitest'
import { encoded } from './setting/bytes.ts'
import {
  comparedImport,
  countPeople,
  importAt,
  importedRows,
  orderOf,
  personOf,
  uploadImport,
} from './setting/imports.ts'
import { openNation } from './setting/nation.ts'
import { rowsOf, workbookOf } from './setting/workbook.ts'

/** A workbook of 40 MB that takes a few kilobytes. */
const bomb = () => workbookOf({ sheets: { People: rowsOf([['email'], [' '.repeat(40_000_000)]]) } })
const headerOf = (count: number) => Array.from({ length: count }, (_, at) => `column ${at + 1}`).join(',')

describe('a file that can’t be read', () => {
  it.each<[name: string, file: string | Buffer | (() => Promise<Buffer>), problem: object, message: RegExp]>([
    ['is empty', '', { kind: 'empty' }, /^The file is empty\.$/],
    ['has no text', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), { kind: 'not_text' }, /neither/],
    [
      'has a quote that is never closed',
      'email,name\na@example.com,Ada\nb@example.com,"Bea\nc@example.com,Cy\n',
      { kind: 'quote_not_closed', row: 3, column: 2 },
      /^Row 3, column 2: the quote that opens here is never closed\.$/,
    ],
    [
      'has 10,000 columns',
      `${headerOf(10_000)}\n`,
      { kind: 'too_many_columns', row: 1, column: 1_001 },
      /^Row 1, column 1001: there are more than 1,000 columns\.$/,
    ],
    [
      'changes its encoding on the way',
      Buffer.concat([
        Buffer.from(`email,name\na@example.com,Zoë\n${'c@example.com,Ann\n'.repeat(20_000)}`),
        encoded('b@example.com,Zoë\n'.repeat(3), 'windows-1252'),
      ]),
      { kind: 'wrong_encoding', row: 20_003, column: 2 },
      /^Row 20003, column 2: the bytes here are not utf-8/,
    ],
    ['is a workbook that swells', bomb, { kind: 'workbook_swells' }, /much larger than it seems/],
  ])('%s: is refused with what and where, and nobody is written', async (_, file, problem, message) => {
    const nation = await openNation()
    const before = await countPeople(nation)
    const { import: failed } = await uploadImport(nation, typeof file === 'function' ? await file() : file)
    expect(failed).toMatchObject({ stage: 'failed', status: { name: 'failed' }, rows: 0, problem })
    expect(failed.message).toMatch(message)
    for (const order of ['compareImport', 'runImport', 'undoImport'] as const)
      expect((await nation.call(order, { params: { id: failed.id } })).status).toBe(409)
    expect(await countPeople(nation)).toBe(before)
    expect((await nation.call('destroyImport', { params: { id: failed.id } })).status).toBe(204)
    expect((await nation.call('showImport', { params: { id: failed.id } })).status).toBe(404)
  })

  it('only in some rows loses just those', async () => {
    const nation = await openNation()
    const file = 'email,first_name\na@example.com,Ada\nb@example.com\nc@example.com,Cy,Young\n'
    const { id, counts } = await comparedImport(nation, file)
    expect(counts).toMatchObject({ new: 1, refused: 2 })
    const reasons = (await importedRows(nation, id, 'refused')).map(({ row, refusals }) => [row, refusals])
    expect(reasons).toEqual([
      [3, [{ column: null, value: null, rule: 'Row 3: the row has 1 of 2 cells.' }]],
      [4, [{ column: null, value: null, rule: 'Row 4: the row has 3 cells, the header only 2.' }]],
    ])
    await orderOf(nation, 'runImport', id, 'finished')
    expect(await personOf(nation, 'a@example.com')).toMatchObject({ first_name: 'Ada' })
  })
})

describe('a file of another kind', () => {
  it.each([
    ['UTF-16', encoded('\uFEFFemail;first_name\nzoe@example.com;Zoë\n', 'utf-16le'), 'utf-16le', ';'],
    [
      'Windows-1252',
      encoded('email\tfirst_name\nzoe@example.com\tZoë\n', 'windows-1252'),
      'windows-1252',
      '\t',
    ],
    ['UTF-8', 'email|first_name\nzoe@example.com|Zoë\n', 'utf-8', '|'],
  ])('is read as it is written: %s', async (_, file, encoding, delimiter) => {
    const nation = await openNation()
    const { id, format } = await comparedImport(nation, file)
    expect(format).toMatchObject({ kind: 'text', encoding, delimiter })
    await orderOf(nation, 'runImport', id, 'finished')
    expect(await personOf(nation, 'zoe@example.com')).toMatchObject({ first_name: 'Zoë' })
  })

  it('is a workbook, of which another sheet can be chosen', async () => {
    const nation = await openNation()
    const sheets = {
      Notes: rowsOf([['what'], ['nothing']]),
      People: rowsOf([
        ['E-mail', 'First name'],
        ['zoe@example.com', 'Zoë'],
      ]),
    }
    const { id, format } = (await uploadImport(nation, await workbookOf({ sheets }), 'people.xlsx')).import
    expect(format).toMatchObject({ kind: 'workbook', sheets: ['Notes', 'People'] })
    const people = { kind: 'workbook', sheet: 'People', sheets: ['Notes', 'People'] } as const
    await nation.call('changeImport', { params: { id }, body: { import: { format: people } } })
    expect(await importAt(nation, id, 'mapping')).toMatchObject({ rows: 1, format: people })
    await orderOf(nation, 'compareImport', id, 'ready')
    await orderOf(nation, 'runImport', id, 'finished')
    expect(await personOf(nation, 'zoe@example.com')).toMatchObject({ first_name: 'Zoë' })
  })

  it('is read anew, once somebody says how, and what was compared before is void', async () => {
    const nation = await openNation()
    const { id, format } = await comparedImport(nation, 'email,first_name\nzoe@example.com,Zo\n')
    const change = (changed: object) =>
      nation.call('changeImport', { params: { id }, body: { import: { format: { ...format, ...changed } } } })
    await change({ delimiter: ';' })
    const anew = await importAt(nation, id, 'mapping')
    expect(anew).toMatchObject({ format: { delimiter: ';' }, counts: { new: 0 } })
    expect(await importedRows(nation, id)).toEqual([])
    const { columns } = (await nation.call('importColumns', { params: { id } })).body
    expect(columns.map(({ name }: { name: string }) => name)).toEqual(['email,first_name'])
    await change({ encoding: 'windows-1252' })
    await importAt(nation, id, 'mapping')
    expect((await orderOf(nation, 'compareImport', id, 'ready')).counts).toMatchObject({ new: 1 })
  })
})
