import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Address } from '../../src/contract/address.ts'
import { fieldSpec, isFieldName } from '../../src/contract/fields.ts'
import type { ImportRow } from '../../src/contract/import-row.ts'
import { importOutcomes, type ImportColumn, type ImportOptions } from '../../src/contract/import.ts'
import type { Person } from '../../src/contract/person.ts'
import { rules } from '../../src/contract/rules.ts'
import { importedRows, orderOf, personNow, uploadImport } from './setting/imports.ts'
import { openNation } from './setting/nation.ts'
import { walkPages } from './setting/pages.ts'
import type { Nation } from './setting/served-nation.ts'

const folder = new URL('../fixtures/layouts/', import.meta.url)
const layouts = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => (JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as { file: string }).file)

/** What follows from what is written: the comparison doesn't tell it. */
const follows = new Set([
  // Whom somebody is shown with, and how they are reached best.
  'email',
  'primary_email_id',
  'author',
  'author_id',
  'recruiter',
  'parent',
  'last_contacted_by',
  // Of a level of support, when it was given first.
  'first_supporter_at',
  // A precinct that the file names is made with the first of its people.
  'precinct_id',
])

type Values = Map<string, string>

const started = new Date().toISOString()

const textOf = (value: unknown): string | null => {
  if (value === null || value === undefined || value === '') return null
  // When somebody is unsubscribed of whom the file says no time.
  if (typeof value === 'string' && /^\d{4}-.*T/.test(value) && value >= started.slice(0, 19)) return 'now'
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(textOf).join(', ')
  if (typeof value !== 'object') return String(value)
  const { election_at, election_period, vote_method } = value as Record<string, string>
  return [election_at?.slice(0, 10), election_period, vote_method].filter(Boolean).join(' ')
}

/** What somebody has, field by field, as the comparison says it; what the server reckons by itself is left out. */
function valuesOf(person: Person): Values {
  const values: Values = new Map()
  const put = (field: string, value: unknown) => {
    const text = textOf(value)
    if (text !== null) values.set(field, text)
  }
  for (const [field, value] of Object.entries(person)) {
    if (follows.has(field)) continue
    if (!isFieldName(field)) {
      put(field, value)
      continue
    }
    const { kind, readOnly } = fieldSpec(field)
    if (kind !== 'address') {
      if (!readOnly) put(field, value)
      continue
    }
    if (readOnly) continue
    for (const [part, line] of Object.entries((value ?? {}) as Address)) put(`${field}.${part}`, line)
  }
  return values
}

/** Everybody of a nation, by id. */
async function everybody(nation: Nation): Promise<Map<number, Values>> {
  const { pages } = await walkPages<Person>(nation, 'listPeople', { query: { limit: '100' } })
  const people = await Promise.all(pages.flat().map(({ id }) => personNow(nation, id)))
  return new Map(people.map((person) => [(person as Person).id, valuesOf(person as Person)]))
}

/** What became else: `field: before → after`. */
function changesBetween(before: Values, after: Values): string[] {
  const fields = [...new Set([...before.keys(), ...after.keys()])]
  return fields
    .filter((field) => before.get(field) !== after.get(field))
    .map((field) => `${field}: ${before.get(field) ?? null} → ${after.get(field) ?? null}`)
    .toSorted()
}

/** Compares a file; whose ids it has and what else it asks is left out. */
async function compared(
  nation: Nation,
  file: string,
  options: Partial<ImportOptions>,
  text: string | Buffer = readFileSync(new URL(file, folder)),
): Promise<number> {
  const { id } = (await uploadImport(nation, text, file)).import
  const { columns } = (await nation.call('importColumns', { params: { id } })).body
  const mapping = (columns as ImportColumn[]).map((column) =>
    column.asks.length > 0 ? { ...column.mapping, left_out: true } : column.mapping,
  )
  await nation.call('changeImport', { params: { id }, body: { import: { mapping, options } } })
  await orderOf(nation, 'compareImport', id, 'ready')
  return id
}

/** What rows told of a person, one after the other. */
function told(rows: readonly ImportRow[], before: Values): Values {
  const values = new Map(before)
  for (const { changes } of rows) {
    for (const { field, after } of changes) {
      if (after === null) values.delete(field)
      else values.set(field, textOf(after) as string)
    }
  }
  return values
}

/** What was told of each person that an import writes, and what came of them: of nobody else anything. */
interface Outcome {
  told: Record<number, string[]>
  came: Record<number, string[]>
}

/** The rows of an import, of each outcome as many as are on one page. */
async function rowsOf(nation: Nation, id: number): Promise<ImportRow[]> {
  const pages = await Promise.all(importOutcomes.map((outcome) => importedRows(nation, id, outcome)))
  return pages.flat().toSorted((one, other) => one.row - other.row)
}

/** Runs an import that was compared. */
async function run(nation: Nation, id: number): Promise<Outcome> {
  const rows = await rowsOf(nation, id)
  const before = await everybody(nation)
  const other = await nation.add({ first_name: 'Zed' })
  const newcomer = valuesOf(other as Person)
  newcomer.delete('first_name')
  await orderOf(nation, 'runImport', id, 'finished')
  const ran = new Map((await rowsOf(nation, id)).map((row) => [row.row, row]))
  const after = await everybody(nation)
  const written = rows.filter(({ outcome }) => ['new', 'changed', 'double'].includes(outcome))
  for (const row of rows) {
    // Whom a row was told to mean is who it was written to; what was not to be written wasn't.
    if (row.person) expect(ran.get(row.row)?.person?.id).toBe(row.person.id)
    if (!written.includes(row)) expect(ran.get(row.row)?.outcome).toBe(row.outcome)
  }
  const byPerson = Map.groupBy(written, ({ row }) => ran.get(row)?.person?.id ?? 0)
  const outcome: Outcome = { told: {}, came: {} }
  for (const [person, values] of after) {
    if (person === other.id) continue
    const was = before.get(person) ?? newcomer
    const ofPerson = byPerson.get(person) ?? []
    // People whom a row names may be further down in the file: a remark says so.
    const later = ofPerson.flatMap(({ remarks }) =>
      remarks.filter(({ rule }) => rule === rules.unknownPerson),
    )
    for (const { column } of later) values.delete(column as string)
    outcome.told[person] = changesBetween(was, told(ofPerson, was))
    outcome.came[person] = changesBetween(was, values)
  }
  expect(Object.keys(outcome.came)).toEqual(expect.arrayContaining([...byPerson.keys()].map(String)))
  return outcome
}

/** Lets everybody differ from their row in something, and lack something that it says. */
async function changeEverybody(nation: Nation): Promise<void> {
  const { pages } = await walkPages<Person>(nation, 'listPeople', { query: { limit: '100' } })
  for (const [at, { id, first_name, mobile, email1 }] of pages.flat().entries()) {
    if (first_name === null || at % 5 === 4) continue
    const person = {
      occupation: `Cook ${at}`,
      employer: null,
      tags: [`was ${at}`],
      middle_name: null,
      home_address: { address2: null, city: at % 2 === 0 ? 'Elsewhere' : null },
      ...(at % 2 === 0 && email1 && { mobile: null }),
      ...(at % 2 === 1 && mobile && { phone: null }),
      ...(at % 3 === 0 && { email_opt_in: false }),
    }
    await nation.call('updatePerson', { params: { id }, body: { person } })
  }
}

describe.each(layouts)('%s', (file) => {
  it.each(['fill', 'overwrite'] as const)('is written as it was told (%s)', async (on_match) => {
    const nation = await openNation()
    const first = await run(nation, await compared(nation, file, { on_match }))
    expect(first.came).toEqual(first.told)
    await changeEverybody(nation)
    const second = await run(nation, await compared(nation, file, { on_match }))
    expect(second.came).toEqual(second.told)
  })
})

/** Further rows of one person, in pieces; a family of one phone; a father and his son; cells that can't be had. */
const untidy = `First name,Last name,Suffix,Email,Phone,DOB,Address,Zip,Gets email,Tags,Support level,VAN ID
Ada,Byron,,ada@example.com,(213) 555-0105,1980-12-10,12 Elm St,90012,yes,"host, canvasser",1,V1
Ada,Byron,,ada@example.com,(213) 555-0106,,,,,driver,,V1
Ada,,,ada@example.com,(213) 555-0107,,14 Oak Ave,,no,,2,
Ada King,Byron,,ada.byron@example.com,,1980-12-10,12 Elm Street,90012,,,,
Leo,Dupla,Sr,,(213) 555-0111,1950-01-02,8 Oak,90013,,,,
Leo,Dupla,Jr,leo@example.com,(213) 555-0111,1980-01-02,8 Oak,90013,yes,,,
Leo,Dupla,,leo@example.com,,,,,no,,,
Mia,Dupla,,,(213) 555-0111,,,,,,strong,
,,,not an email,,,,,,,,
Bo,Lind,,bo@example.com,call me,31/31/1980,,,maybe,,9,V2
Zoe,Lind,,bo@example.com,,,,,,,,V2
,,,bo@example.com,(213) 555-0120,,,,,,4,
`

it.each(['fill', 'overwrite'] as const)('an untidy file is written as it was told (%s)', async (on_match) => {
  const nation = await openNation()
  const first = await run(nation, await compared(nation, 'untidy.csv', { on_match }, untidy))
  expect(first.came).toEqual(first.told)
  await changeEverybody(nation)
  const second = await run(nation, await compared(nation, 'untidy.csv', { on_match }, untidy))
  expect(second.came).toEqual(second.told)
})

/** So many rows that nobody can be made of: the rows around them are worked on apart from each other. */
const apart = `${',,,not an email,,,,,,,,\n'.repeat(600)}`

/** One after the other, many rows apart: what each adds, takes the place of, and has no room for. */
const scattered = [
  'First name,Last name,Suffix,Email,Phone,Volunteer,Address,Zip,Gets email,Tags,Support level,VAN ID\n',
  'Ada,Byron,,ada@example.com,(213) 555-0105,no,,,,host,1,V1\nLeo,Dupla,,leo@example.com,,,,,,,,V2\n',
  apart,
  'Ada,Byron,,,(213) 555-0106,,,,,driver,2,V1\nLeo,Dupla,Jr,,(213) 555-0111,,8 Oak,,no,,,V2\n',
  'Ada,King,,ada.king@example.com,(213) 555-0107,yes,,,,,3,V1\nLeo,Dupla,,leo.dupla@example.com,,,,90013,yes,,,V2\n',
  // Known by what the rows right before say alone.
  'Ada,King,,ada.king@example.com,,,3 Ash,,,,,\nLeo,Dupla,,leo.dupla@example.com,,,,,,cook,,\n',
  apart,
  'Ada,Byron,,,(213) 555-0108,no,,,,"host, cook",1,V1\nLeo,Dupla,,,(213) 555-0112,,9 Oak,,,,5,V2\n',
  'Ada,Byron,,ada@example.com,(213) 555-0106,,,,no,,1,\nAda,King,,ada.king@example.com,,,4 Ash,,,,,\n',
].join('')

it.each(['fill', 'overwrite'] as const)(
  'rows far apart are written as they were told (%s)',
  async (on_match) => {
    const nation = await openNation()
    const first = await run(nation, await compared(nation, 'scattered.csv', { on_match }, scattered))
    expect(first.came).toEqual(first.told)
    const { pages } = await walkPages<Person>(nation, 'listPeople', { query: { limit: '100' } })
    expect(pages.flat().filter(({ last_name }) => last_name === 'Dupla')).toHaveLength(1)
    await changeEverybody(nation)
    const second = await run(nation, await compared(nation, 'scattered.csv', { on_match }, scattered))
    expect(second.came).toEqual(second.told)
  },
)

it.each(['fill', 'overwrite'] as const)(
  'an unsure row that somebody chose for is written as both sides were shown (%s)',
  async (on_match) => {
    const nation = await openNation()
    const { id: person } = await nation.add({
      first_name: 'Cy',
      last_name: 'Doyle',
      email: 'doyle@example.com',
      occupation: 'Cook',
    })
    const file =
      'First name,Last name,Email,Phone,Occupation,Employer\nWanda,Doyle,doyle@example.com,(213) 555-0105,Diver,Mill\n'
    const id = await compared(nation, 'unsure.csv', { on_match }, file)
    const [row] = await importedRows(nation, id, 'unsure')
    expect(row?.doubts).toMatchObject([{ person_id: person }])
    const before = (await everybody(nation)).get(person) as Values
    await nation.call('chooseLikely', { params: { id }, body: { weight: row?.doubts[0]?.weight ?? 0 } })
    await orderOf(nation, 'runImport', id, 'finished')
    const shown = new Map(before)
    for (const { field, file: said, here } of row?.doubts[0]?.values ?? []) {
      if (said !== null && (here === null || on_match === 'overwrite')) shown.set(field, said)
    }
    const after = (await everybody(nation)).get(person) as Values
    expect(changesBetween(before, after)).toEqual(changesBetween(before, shown))
    expect(changesBetween(before, after)).not.toEqual([])
  },
)
