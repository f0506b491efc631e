import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { describe, expect, it } from 'vitest'
import type { ColumnMapping } from '../../src/contract/import-mapping.ts'
import type { ImportColumn } from '../../src/contract/import.ts'
import { exportText } from './setting/exports.ts'
import { comparedImport, importNow, orderOf, personNow, ranImport, uploadImport } from './setting/imports.ts'
import { openNation } from './setting/nation.ts'
import type { Nation } from './setting/served-nation.ts'

/** Enough of the demo for all that it has: people who share a phone, an email or a name, and likely duplicates. */
const PEOPLE = 400

async function demo(): Promise<Nation> {
  const nation = await openNation()
  await nation.call('loadDemoPeople', { body: { count: PEOPLE } })
  return nation
}

describe('our own export, brought back', () => {
  it('changes nobody, whole', async () => {
    const nation = await demo()
    const text = await exportText(nation, { whom: { everyone: true } })
    const { counts, rows } = await comparedImport(nation, text, { on_match: 'overwrite' })
    expect(counts).toMatchObject({ unchanged: rows, remarked: 0 })
  })

  it('gives each person their own edit, where a few columns were chosen and one was edited', async () => {
    const nation = await demo()
    const fields = ['id', 'first_name', 'last_name', 'occupation'] as const
    const text = await exportText(nation, { whom: { everyone: true }, fields: [...fields] })
    const [head = [], ...people] = parse(text, { bom: true }) as string[][]
    const edited = people.map(([id, first, last, , mark]) => [id, first, last, `Trade ${id}`, mark])
    const { counts } = await ranImport(nation, stringify([head, ...edited]), { on_match: 'overwrite' })
    expect(counts).toMatchObject({ changed: people.length, new: 0, double: 0, unsure: 0 })
    for (const [id] of [people[0], people[123], people.at(-1)] as string[][])
      expect(await personNow(nation, Number(id))).toMatchObject({ occupation: `Trade ${id}` })
  })
})

describe('a bare id', () => {
  const file = 'id,first_name,occupation\n1,Ada,Cook\n2,Bea,Diver\n'

  it.each([
    ['a tool that says nothing of itself', file],
    [
      'the export of another nation',
      file
        .replace('occupation', 'occupation,Muster: Elsewhere (1f9a0c3b77d2)')
        .replaceAll(/(Cook|Diver)/g, '$1,'),
    ],
  ])('of %s is never guessed, but asked for', async (_, text) => {
    const nation = await openNation()
    const { id } = (await uploadImport(nation, text)).import
    const columns: ImportColumn[] = (await nation.call('importColumns', { params: { id } })).body.columns
    expect(columns[0]).toMatchObject({ name: 'id', mapping: { target: null }, asks: ['own_id'] })
    expect((await nation.call('compareImport', { params: { id } })).status).toBe(400)
    expect((await importNow(nation, id)).stage).toBe('mapping')

    const mapping: ColumnMapping[] = columns.map((column) => column.mapping)
    mapping[0] = { target: 'external_id' }
    await nation.call('changeImport', { params: { id }, body: { import: { mapping } } })
    expect((await orderOf(nation, 'compareImport', id, 'ready')).counts).toMatchObject({ new: 2 })
  })
})
