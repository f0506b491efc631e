import { describe, expect, it } from 'vitest'
import {
  comparedImport,
  countPeople,
  fileOf,
  importedRows,
  importNow,
  orderOf,
  personNow,
} from './setting/imports.ts'
import { openNation } from './setting/nation.ts'
import type { Nation } from './setting/served-nation.ts'

const file =
  'email,first_name,employer,home_address.city\n' +
  'ada@example.com,Ada,Mill,Dallas\n' +
  'bea@example.com,Bea,,\n' +
  'nonsense,Cy,,\n' +
  'dan@example.com,Dan,,\n' +
  'eve@example.com,Eve,Farm,\n'

async function compare(options = {}) {
  const nation = await openNation()
  const ada = await nation.add({ email: 'ada@example.com', first_name: 'Adamina', employer: 'Inn' })
  const bea = await nation.add({ email: 'bea@example.com', first_name: 'Bea' })
  const { id, counts } = await comparedImport(nation, file, options)
  const leaveOut = async (body: object) =>
    (await nation.call('leaveOutRows', { params: { id }, body })).body.import.counts
  return { nation, ada, bea, id, counts, leaveOut }
}

const historyOf = async ({ call }: Nation, id: number) =>
  (await call('history', { params: { id } })).body.results

describe('the comparison of a file', () => {
  it('writes nothing to people', async () => {
    const { nation, ada, bea } = await compare({ on_match: 'overwrite' })
    expect([await personNow(nation, ada.id), await personNow(nation, bea.id)]).toEqual([ada, bea])
    expect(await countPeople(nation)).toBe(3 + 2)
    expect(await historyOf(nation, ada.id)).toHaveLength(1)
  })

  it('shows old and new values side by side', async () => {
    const { nation, ada, id } = await compare({ on_match: 'overwrite' })
    expect(await importedRows(nation, id, 'changed')).toMatchObject([
      {
        row: 2,
        person: { id: ada.id, name: 'Adamina' },
        cells: ['ada@example.com', 'Ada', 'Mill', 'Dallas'],
        changes: [
          { field: 'first_name', before: 'Adamina', after: 'Ada' },
          { field: 'employer', before: 'Inn', after: 'Mill' },
          { field: 'home_address.city', before: null, after: 'Dallas' },
        ],
      },
    ])
    const [dan] = await importedRows(nation, id, 'new')
    expect(dan).toMatchObject({ row: 5, person: null })
    expect(dan?.changes).toEqual([
      { field: 'first_name', before: null, after: 'Dan' },
      { field: 'email1', before: null, after: 'dan@example.com' },
    ])
  })

  it('tells how many there are of each kind, and gives them by kind and page by page', async () => {
    const { nation, id, counts } = await compare()
    expect(counts).toEqual({
      new: 2,
      changed: 1,
      unchanged: 1,
      refused: 1,
      unsure: 0,
      double: 0,
      skipped: 0,
      left_out: 0,
      remarked: 0,
    })
    expect((await importedRows(nation, id)).map(({ row, outcome }) => [row, outcome])).toEqual([
      [2, 'changed'],
      [3, 'unchanged'],
      [4, 'refused'],
      [5, 'new'],
      [6, 'new'],
    ])
    const many = (await comparedImport(nation, fileOf(120))).id
    const numbers: number[] = []
    for (let after: number | null = 0; after !== null;) {
      const query = { outcome: 'new', after: String(after) }
      const { body } = await nation.call('listImportRows', { params: { id: many }, query })
      numbers.push(...body.results.map(({ row }: { row: number }) => row))
      after = body.next
    }
    expect(numbers).toEqual(Array.from({ length: 120 }, (_, at) => at + 2))
  })

  it('is made anew when another choice was made', async () => {
    const { nation, id } = await compare()
    const change = { import: { options: { on_new: 'skip' } } }
    expect((await nation.call('changeImport', { params: { id }, body: change })).body.import).toMatchObject({
      stage: 'mapping',
      counts: { new: 0, changed: 0 },
    })
    expect((await nation.call('runImport', { params: { id } })).status).toBe(409)
    expect((await orderOf(nation, 'compareImport', id, 'ready')).counts).toMatchObject({ skipped: 2, new: 0 })
  })
})

describe('what is left out', () => {
  it('is not written: a whole group', async () => {
    const { nation, ada, id, leaveOut } = await compare()
    expect(await leaveOut({ outcome: 'new', left_out: true })).toMatchObject({ new: 2, left_out: 2 })
    expect((await importedRows(nation, id, 'new')).map(({ left_out }) => left_out)).toEqual([true, true])
    await orderOf(nation, 'runImport', id, 'finished')
    expect(await countPeople(nation)).toBe(3 + 2)
    expect(await personNow(nation, ada.id)).toMatchObject({ home_address: { city: 'Dallas' } })
  })

  it('is not written: single rows, and the rest of their group is', async () => {
    const { nation, ada, id, leaveOut } = await compare()
    expect(await leaveOut({ rows: [2, 5], left_out: true })).toMatchObject({ left_out: 2 })
    await orderOf(nation, 'runImport', id, 'finished')
    expect(await personNow(nation, ada.id)).toEqual(ada)
    expect(await countPeople(nation)).toBe(3 + 2 + 1)
  })

  it('can be taken in again', async () => {
    const { nation, id, leaveOut } = await compare()
    await leaveOut({ outcome: 'new', left_out: true })
    expect(await leaveOut({ rows: [6], left_out: false })).toMatchObject({ left_out: 1 })
    expect(await leaveOut({ outcome: 'new', left_out: false })).toMatchObject({ left_out: 0 })
    await orderOf(nation, 'runImport', id, 'finished')
    expect(await countPeople(nation)).toBe(3 + 2 + 2)
  })

  it('is a group or rows, and is settled before the run', async () => {
    const { nation, id } = await compare()
    const leave = (body: object) => nation.call('leaveOutRows', { params: { id }, body })
    expect((await leave({ left_out: true })).status).toBe(400)
    expect((await leave({ outcome: 'new', rows: [2], left_out: true })).status).toBe(400)
    await orderOf(nation, 'runImport', id, 'finished')
    expect((await leave({ rows: [2], left_out: true })).status).toBe(409)
    expect((await importNow(nation, id)).counts).toMatchObject({ left_out: 0 })
  })
})
