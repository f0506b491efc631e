import { describe, expect, it } from 'vitest'
import type { ImportColumn, ImportOptions } from '../../src/contract/import.ts'
import {
  comparedImport,
  countPeople,
  fileOf,
  importedRows,
  orderOf,
  peopleOfFile,
  personNow,
  personOf,
  ranImport,
  uploadImport,
} from './setting/imports.ts'
import { openNation } from './setting/nation.ts'

const file =
  'email,first_name,employer,home_address.city,home_address.zip,tags,do_not_call\n' +
  'ada@example.com,Adamina,,Dallas,75201,navy,yes\n'

async function adaAfter(options: Partial<ImportOptions>, rows = file) {
  const nation = await openNation()
  const { id } = await nation.add({
    first_name: 'Ada',
    email: 'ada@example.com',
    employer: 'Mill',
    home_address: { city: 'Austin' } as never,
    tags: ['host'],
  })
  const { counts } = await ranImport(nation, rows, options)
  return { counts, ada: await personNow(nation, id), nation }
}

describe('someone who is here already', () => {
  it('gets what was empty, and keeps what they have', async () => {
    const { ada, counts } = await adaAfter({})
    expect(counts).toMatchObject({ changed: 1 })
    expect(ada).toMatchObject({ first_name: 'Ada', employer: 'Mill', do_not_call: true })
    expect(ada).toMatchObject({ home_address: { city: 'Austin', zip: '75201' }, tags: ['host', 'navy'] })
  })

  it('is overwritten where that was chosen, but by no empty cell', async () => {
    const { ada } = await adaAfter({ on_match: 'overwrite' })
    expect(ada).toMatchObject({ first_name: 'Adamina', employer: 'Mill', do_not_call: true })
    expect(ada).toMatchObject({ home_address: { city: 'Dallas', zip: '75201' }, tags: ['host', 'navy'] })
  })

  it('is left as they are where that was chosen, whatever the row says', async () => {
    const { ada, counts } = await adaAfter({ on_match: 'skip', tags: ['spring'] })
    expect(counts).toMatchObject({ skipped: 1, changed: 0 })
    expect(ada).toMatchObject({ first_name: 'Ada', do_not_call: false, tags: ['host'] })
  })

  it('who is left as they are is not given a recruiter either, who comes later in the file', async () => {
    const rows =
      'email,first_name,recruiter.email\nada@example.com,,rita@example.com\nrita@example.com,Rita,\n'
    const { ada, nation } = await adaAfter({ on_match: 'skip' }, rows)
    expect(ada).toMatchObject({ recruiter_id: null })
    expect(await personOf(nation, 'rita@example.com')).toMatchObject({ first_name: 'Rita' })
  })
})

it('people who aren’t here can be passed over', async () => {
  const { nation, counts } = await adaAfter({ on_new: 'skip' }, `${file}bea@example.com,Bea,,,,,\n`)
  expect(counts).toMatchObject({ changed: 1, skipped: 1, new: 0 })
  expect((await nation.call('matchPerson', { query: { email: 'bea@example.com' } })).body.code).toBe(
    'no_matches',
  )
})

it('everyone in a file can be given tags', async () => {
  const { nation, ada } = await adaAfter({ tags: ['Spring 2026'] }, `${file}bea@example.com,Bea,,,,,\n`)
  expect(ada?.tags).toEqual(['host', 'navy', 'Spring 2026'])
  expect(await personOf(nation, 'bea@example.com')).toMatchObject({ tags: ['Spring 2026'] })
})

describe('someone who is in the file twice', () => {
  it('is one person, with what all their rows say', async () => {
    const nation = await openNation()
    const rows =
      'email,first_name,employer,external_id,mobile\n' +
      'ada@example.com,Ada,,,212 555 0199\nADA@example.com,Adamina,Mill,A-1,\n,Ada,,A-1,\n'
    const { id, counts } = await comparedImport(nation, rows)
    expect(counts).toMatchObject({ new: 1, double: 2 })
    expect((await importedRows(nation, id, 'double')).map(({ row, same_as }) => [row, same_as])).toEqual([
      [3, 2],
      [4, 2],
    ])
    expect((await orderOf(nation, 'runImport', id, 'finished')).counts).toEqual(counts)
    expect(await personOf(nation, 'ada@example.com')).toMatchObject({
      first_name: 'Ada',
      employer: 'Mill',
      external_id: 'A-1',
      mobile: '212 555 0199',
    })
    expect(await countPeople(nation)).toBe(3 + 1)
  })

  it('is so also when their rows are hundreds apart', async () => {
    const nation = await openNation()
    const rows = fileOf(450)
    const doubles = '1,,,\n,Ada,Byron 2,ADA2@example.com\n,Ada,Byron 449,ada449@example.com\n'
    const { id, counts } = await comparedImport(nation, rows + doubles)
    expect(counts).toMatchObject({ new: 450, double: 3, unsure: 0 })
    expect((await orderOf(nation, 'runImport', id, 'finished')).counts).toEqual(counts)
    expect(await peopleOfFile(nation)).toEqual(rows.trim().split('\n').slice(1))
    expect(await countPeople(nation)).toBe(3 + 450)
  })
})

describe('values of a column', () => {
  it('that can’t be stored are listed, are given a meaning once, and have it again in the next file', async () => {
    const nation = await openNation()
    const rows = ['Ann,Rock solid', 'Bob,Meh', 'Cat,2', 'Dan,Rock solid'].map(
      (row, at) => `a${at}@example.com,${row}`,
    )
    const text = ['email,first_name,support_level', ...rows, ''].join('\n')
    const { id } = (await uploadImport(nation, text)).import
    const columns: ImportColumn[] = (await nation.call('importColumns', { params: { id } })).body.columns
    expect(columns[2]?.unread).toEqual(['Rock solid', 'Meh'])
    const mapping = columns.map((column) => column.mapping)
    mapping[2] = { target: 'support_level', values: { 'Rock solid': '1', Meh: '' } }
    await nation.call('changeImport', { params: { id }, body: { import: { mapping } } })
    const compared = await orderOf(nation, 'compareImport', id, 'ready')
    expect(compared.counts).toMatchObject({ new: 4, remarked: 0 })
    await orderOf(nation, 'runImport', id, 'finished')
    expect(await personOf(nation, 'a0@example.com')).toMatchObject({ support_level: 1 })
    expect(await personOf(nation, 'a1@example.com')).toMatchObject({ support_level: null })
    expect(await personOf(nation, 'a2@example.com')).toMatchObject({ support_level: 2 })

    const next = (await uploadImport(nation, text.replaceAll('example.com', 'example.org'))).import
    const again: ImportColumn[] = (await nation.call('importColumns', { params: { id: next.id } })).body
      .columns
    expect(again[2]?.mapping.values).toEqual({ 'Rock solid': '1', Meh: '' })
  })
})
