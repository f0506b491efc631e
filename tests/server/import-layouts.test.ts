import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { ColumnQuestion } from '../../src/contract/import-questions.ts'
import type { ImportColumn } from '../../src/contract/import.ts'
import type { Person } from '../../src/contract/person.ts'
import { rules } from '../../src/contract/rules.ts'
import { importedRows, orderOf, personNow, uploadImport } from './setting/imports.ts'
import { openNation } from './setting/nation.ts'
import { walkPages } from './setting/pages.ts'
import type { Nation } from './setting/served-nation.ts'

/** Where a column goes; null leaves it out, and what only a person can say of it is asked for. */
type Outcome = string | null | { asks: ColumnQuestion }

/** A file as a program writes it, where each of its columns goes, and what becomes of its five people. */
interface Layout {
  file: string
  columns: [header: string, outcome: Outcome][]
  people: Record<string, unknown>[]
}

const folder = new URL('../fixtures/layouts/', import.meta.url)
const layouts = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => {
    const layout = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Layout
    return [name.replace('.json', ''), layout] as const
  })

const upload = async (nation: Nation, { file }: Layout) =>
  (await uploadImport(nation, readFileSync(new URL(file, folder)), file)).import

/** Of what a person has, as much as somebody asks of. */
function asFarAsAsked(value: unknown, asked: unknown): unknown {
  if (typeof asked !== 'object' || asked === null || Array.isArray(asked)) return value
  const has = (value ?? {}) as Record<string, unknown>
  return Object.fromEntries(
    Object.entries(asked).map(([key, inner]) => [key, asFarAsAsked(has[key] ?? null, inner)]),
  )
}

describe.each(layouts)('%s', (_, layout) => {
  it('each column goes where it belongs, or is left for somebody to say', async () => {
    const nation = await openNation()
    const { id, stage, message } = await upload(nation, layout)
    expect([stage, message]).toEqual(['mapping', null])
    const { columns } = (await nation.call('importColumns', { params: { id } })).body
    const found = (columns as ImportColumn[]).map(({ name, mapping, asks }): [string, Outcome] => [
      name,
      asks[0] ? { asks: asks[0] } : mapping.target,
    ])
    expect(found).toEqual(layout.columns)
  })

  it('all five people come in with what the file says of them', async () => {
    const nation = await openNation()
    const { id } = await upload(nation, layout)
    const { columns } = (await nation.call('importColumns', { params: { id } })).body
    // Somebody who brings another program's file says that its ids are not ours.
    const mapping = (columns as ImportColumn[]).map((column) =>
      column.asks.length > 0 ? { ...column.mapping, left_out: true } : column.mapping,
    )
    await nation.call('changeImport', { params: { id }, body: { import: { mapping } } })
    await orderOf(nation, 'compareImport', id, 'ready')
    const rows = await importedRows(nation, id)
    // Recruiters of the file are found when everyone is in.
    const told = rows.map(({ outcome, refusals }) => [
      outcome,
      refusals.filter(({ rule }) => rule !== rules.unknownPerson),
    ])
    expect(told).toEqual(layout.people.map(() => ['new', []]))
    await orderOf(nation, 'runImport', id, 'finished')
    const { pages } = await walkPages<Person>(nation, 'listPeople', { query: { limit: '100' } })
    // The accounts of the nation are people as well, and were there before.
    const ids = pages
      .flat()
      .map((person) => person.id)
      .toSorted((one, other) => one - other)
      .slice(-layout.people.length)
    const people = await Promise.all(ids.map((one) => personNow(nation, one)))
    expect(people.map((person, at) => asFarAsAsked(person, layout.people[at]))).toEqual(layout.people)
  })
})
