import { stringify } from 'csv-stringify/sync'
import type { ImportRow } from '../../src/contract/import-row.ts'
import type { Import, ImportStage } from '../../src/contract/import.ts'
import { buildApp } from '../../src/server/app.ts'
import { Random } from '../../src/server/demo/random.ts'
import { openNation } from '../nation.ts'
import { asAnotherList, lookAlikes, secondRecords } from './errors.ts'
import { columns, People, type Row } from './people.ts'

/** How many people the nation has, and how many of them have a second record, or a look-alike, in the file. */
const [PEOPLE, SECOND, ALIKE] = [20_000, 3_000, 3_000]
/** The nation and the file are the same everywhere, unless `SEED` says otherwise. */
const SEED = 7_331

/** A row of the file, whose class it is of, and whom it is about: null for somebody who isn't here. */
interface Told {
  row: Row
  kind: string
  of: number | null
}

const names = Object.keys(columns) as (keyof Row)[]
const csv = (rows: readonly Row[]) =>
  stringify([Object.values(columns), ...rows.map((row) => names.map((name) => row[name]))])

/** Rows of each class in turn, of different people. */
function tell(nation: readonly Row[], people: People, random: Random): Told[] {
  const [seconds, alikes] = [Object.entries(secondRecords), Object.entries(lookAlikes)]
  const told: Told[] = []
  for (let at = 0; at < SECOND + ALIKE; at += 1) {
    const one = nation[at] as Row
    const isSecond = at < SECOND
    const [kind, make] = (
      isSecond ? seconds[at % seconds.length] : alikes[at % alikes.length]
    ) as (typeof seconds)[number]
    complete(kind, one, people, at)
    const known = asAnotherList(one, people, random)
    if (!isSecond) Object.assign(known, shared(kind, one))
    told.push({
      row: make(known, people, random),
      kind,
      of: isSecond ? at : null,
    })
  }
  // In no order: as they would stand in a list.
  return told.toSorted((one, other) => hash(one) - hash(other))
}

/** A number of a row's own. */
const hash = ({ row }: Told) =>
  [...`${row.phone}${row.address1}${row.birthdate}`].reduce(
    (sum, letter) => Math.imul(sum, 31) + letter.charCodeAt(0),
    7,
  )

/** Somebody who has a look-alike has what they share, and what a careful person tells the two apart by. */
function complete(kind: string, one: Row, people: People, at: number): void {
  if (kind === 'couple with one email' && one.email === '') one.email = `home${at}@example.org`
  if (kind === 'family with one phone' && one.phone === '') one.phone = people.phone()
  if (['father and son', 'twin'].includes(kind) && one.birthdate === '')
    one.birthdate = people.birthdate(1930, 2006)
  if (kind === 'namesake of one tower' && one.address2 === '') one.address2 = `Apt ${at}`
}

/** What a look-alike has in common by its class, whatever another list says. */
function shared(kind: string, one: Row): Partial<Row> {
  if (kind === 'couple with one email') return { email: one.email }
  if (kind === 'family with one phone') return { phone: one.phone }
  return ['father and son', 'twin'].includes(kind) ? { birthdate: one.birthdate } : {}
}

/** Brings second records and look-alikes of known people in, and counts whom their rows were told to mean. */
export async function benchSameness(): Promise<void> {
  const seed = Number(process.env.SEED ?? SEED)
  const random = new Random(seed, 0)
  const people = new People(random)
  const nation = Array.from({ length: PEOPLE }, () => people.next())
  const told = tell(nation, people, random)
  const { services, token, close } = await openNation()
  const app = await buildApp(services)
  await app.ready()
  const headers = { authorization: `Bearer ${token}` }
  const call = async <Answer>(method: 'GET' | 'POST' | 'PUT', path: string, payload?: unknown) => {
    const type = typeof payload === 'string' ? 'application/octet-stream' : 'application/json'
    const answer = await app.inject({
      method,
      url: `/api/v1/imports${path}`,
      headers: { ...headers, ...(payload !== undefined && { 'content-type': type }) },
      ...(payload !== undefined && { payload: payload as string }),
    })
    if (answer.statusCode >= 400) throw new Error(`${method} ${path}: ${answer.statusCode} ${answer.body}`)
    return JSON.parse(answer.body) as Answer
  }
  const comesTo = async (id: number, stage: ImportStage) => {
    for (;;) {
      const found = (await call<{ import: Import }>('GET', `/${id}`)).import
      if (found.stage === stage) return found
      if (found.stage === 'failed' || found.work?.status === 'failed') throw new Error(JSON.stringify(found))
      await new Promise((done) => setTimeout(done, 50))
    }
  }
  const compared = async (file: string, options: object) => {
    const { id } = (await call<{ import: Import }>('POST', '/upload?file_name=people.csv', file)).import
    await comesTo(id, 'mapping')
    const mapping = Object.values(columns).map((target) => ({ target }))
    await call('PUT', `/${id}`, { import: { mapping, options } })
    await call('POST', `/${id}/compare`)
    await comesTo(id, 'ready')
    return id
  }
  const rowsOf = async (id: number) => {
    const rows: ImportRow[] = []
    for (let after: number | null = 0; after !== null;) {
      const page: { results: ImportRow[]; next: number | null } = await call(
        'GET',
        `/${id}/rows?after=${after}`,
      )
      rows.push(...page.results)
      after = page.next
    }
    return rows
  }
  const first = await compared(csv(nation), { matching: [] })
  await call('POST', `/${first}/run`)
  await comesTo(first, 'finished')
  const ids = (await rowsOf(first)).map(({ person }) => person?.id ?? null)
  const rows = await rowsOf(await compared(csv(told.map(({ row }) => row)), {}))
  report(told, rows, ids, nation)
  await app.close()
  await close()
}

function report(
  told: readonly Told[],
  rows: readonly ImportRow[],
  ids: readonly (number | null)[],
  people: readonly Row[],
): void {
  const tally = new Map<string, { rows: number; joined: number; wrong: number; unsure: number }>()
  let [wrong, found, unsure] = [0, 0, 0]
  rows.forEach((row, index) => {
    const { kind, of } = told[index] as Told
    const one = tally.get(kind) ?? { rows: 0, joined: 0, wrong: 0, unsure: 0 }
    tally.set(kind, one)
    one.rows += 1
    const id = of === null ? null : ids[of]
    const isJoined = row.person !== null || row.outcome === 'double'
    const isWrong = isJoined && (id === null || row.person?.id !== id)
    const isAsked = row.outcome === 'unsure' && row.candidates.some((candidate) => candidate.id === id)
    if (isWrong) {
      wrong += 1
      one.wrong += 1
      if (process.env.SHOW)
        console.log(
          'WRONG',
          kind,
          JSON.stringify(told[index]?.row),
          JSON.stringify(people[ids.indexOf(row.person?.id ?? null)]),
        )
    } else if (isJoined) one.joined += 1
    if (row.outcome === 'unsure') {
      unsure += 1
      one.unsure += 1
      if (process.env.SHOW === 'unsure')
        console.log('UNSURE', kind, JSON.stringify(told[index]?.row), JSON.stringify(row.doubts[0]))
    }
    if (of !== null && ((isJoined && !isWrong) || isAsked)) found += 1
    else if (of !== null && process.env.SHOW)
      console.log('LOST', kind, row.outcome, JSON.stringify(told[index]?.row))
  })
  const share = (part: number, whole: number) => (part / whole).toFixed(4)
  console.log(
    `${rows.length} rows: ${SECOND} second records and ${ALIKE} look-alikes, in a nation of ${PEOPLE}`,
  )
  for (const [kind, one] of tally) {
    const figures = `${String(one.joined).padStart(5)} joined  ${String(one.unsure).padStart(5)} unsure  ${String(one.wrong).padStart(5)} joined wrongly`
    console.log(`  ${kind.padEnd(24)} ${String(one.rows).padStart(5)} rows  ${figures}`)
  }
  console.log(`joined wrongly                           ${wrong} (must be 0)`)
  console.log(`found or unsure of the second records    ${share(found, SECOND)} (0.97 or more)`)
  console.log(`unsure of all rows                       ${share(unsure, rows.length)} (0.05 or less)`)
  if (wrong > 0 || found / SECOND < 0.97 || unsure / rows.length > 0.05) process.exitCode = 1
}
