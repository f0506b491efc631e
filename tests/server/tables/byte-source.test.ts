import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { fileSource, readBytes } from '../../../src/server/tables/byte-source.ts'
import { rowsOf, workbookOf } from '../setting/workbook.ts'
import { readAll } from './reading.ts'

const folder = await mkdtemp(join(tmpdir(), 'muster-tables-'))
afterAll(() => rm(folder, { recursive: true }))

async function fileOf(bytes: Uint8Array | string) {
  const path = join(folder, 'table')
  await writeFile(path, bytes)
  return fileSource(path)
}

it('A file on disk is read from one byte up to another, and not beyond its end', async () => {
  const source = await fileOf('0123456789')
  expect(source.size).toBe(10)
  const read = async (start: number, end: number) => (await readBytes(source, start, end)).toString()
  expect([await read(0, 3), await read(3, 3), await read(8, 99), await read(99, 100)]).toEqual([
    '012',
    '',
    '89',
    '',
  ])
})

it('A table is read from a file on disk, as text and as a workbook', async () => {
  const text = await readAll(await fileOf('name,city\nAda,London\n'))
  const rows = [
    ['name', 'city'],
    ['Ada', 'London'],
  ]
  const workbook = await readAll(await fileOf(await workbookOf({ sheets: { People: rowsOf(rows) } })))
  expect(text.rows).toEqual([{ number: 2, cells: ['Ada', 'London'], problem: null }])
  expect(workbook.rows).toEqual(text.rows)
})

it('A file that isn’t there is an error, and no problem of a table', async () => {
  await expect(fileSource(join(folder, 'missing'))).rejects.toThrow('ENOENT')
})
