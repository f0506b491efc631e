import { describe, expect, it, onTestFinished, vi } from 'vitest'
import type { BulkAction, Job, JobBody, WhomInput } from '../../src/contract/job.ts'
import { buildApp } from '../../src/server/app.ts'
import { openServices } from '../../src/server/open.ts'
import { secret } from './setting/database.ts'
import { openNation } from './setting/nation.ts'
import type { CallOptions, Nation } from './setting/served-nation.ts'

async function people(nation: Nation, count: number, more: object = {}): Promise<number[]> {
  const ids: number[] = []
  for (let number = 1; number <= count; number += 1)
    ids.push((await nation.add({ first_name: 'Person', last_name: `${number}`, ...more })).id)
  return ids
}

/** Starts a change of many people. */
const start = (
  { call }: Nation,
  whom: WhomInput,
  what: BulkAction,
  { as = 'staff', headers = {} }: Pick<CallOptions, 'as' | 'headers'> = {},
) => call('startBulkChange', { body: { whom, what }, as, headers })

/** Asks for an answer before even a small job is done. */
const atOnce = { prefer: 'respond-async' }

/** A job once it is over. */
async function finished({ call }: Nation, id: number): Promise<JobBody> {
  for (;;) {
    const { body } = await call('showJob', { params: { id } })
    if (!['waiting', 'running'].includes(body.job.status)) return body
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

async function change(nation: Nation, whom: WhomInput, what: BulkAction, as: CallOptions['as'] = 'staff') {
  const { status, body } = await start(nation, whom, what, { as })
  expect(status).toBe(202)
  return finished(nation, body.job.id)
}

async function undo(nation: Nation, { id }: Job, as: CallOptions['as'] = 'staff'): Promise<JobBody> {
  const { status, body } = await nation.call('undoJob', { params: { id }, as })
  expect(status).toBe(202)
  return finished(nation, body.job.id)
}

const tagged = async ({ call }: Nation, tag: string): Promise<number[]> =>
  (await call('listTagged', { params: { tag }, query: { limit: '100' } })).body.results
    .map((one: { id: number }) => one.id)
    .toSorted((one: number, other: number) => one - other)
const show = ({ call }: Nation, id: number) => call('showPerson', { params: { id } })
const newList = async ({ call }: Nation): Promise<number> =>
  (await call('createList', { body: { list: { name: 'Hosts' } } })).body.list_resource.id
const membersOf = async ({ call }: Nation, id: number) =>
  (await call('listMembers', { params: { id } })).body.results.map((one: { id: number }) => one.id)

const host: BulkAction = { action: 'tag', tags: ['host'] }

describe('a change of many people', () => {
  it('is about the ids that were sent, each once, but those excepted', async () => {
    const nation = await openNation()
    const [a, b, c] = (await people(nation, 3)) as [number, number, number]
    const { job, failures } = await change(nation, { ids: [a, b, b, c], except: [c] }, host)
    expect(job).toMatchObject({ status: 'done', kind: 'bulk_change', what: host, undoable: true })
    expect(job).toMatchObject({ total: 2, done: 2, changed: 2, failed: 0 })
    expect(failures).toEqual([])
    expect(await tagged(nation, 'host')).toEqual([a, b])
  })

  it('is about everyone but those excepted', async () => {
    const nation = await openNation()
    const [a] = (await people(nation, 2)) as [number]
    const { people_count } = (await nation.call('countPeople')).body
    const { job } = await change(nation, { everyone: true, except: [a] }, host)
    expect(job).toMatchObject({ total: people_count - 1, changed: people_count - 1 })
    expect((await show(nation, a)).body.person.tags).toEqual([])
  })

  it('is about those who meet a search when it begins, also when what it does ends that', async () => {
    const nation = await openNation()
    const found = await people(nation, 250, { home_address: { city: 'Dallas' } })
    await people(nation, 2, { home_address: { city: 'Austin' } })
    const { job } = await change(nation, { search: { city: 'dallas' } }, { action: 'delete' }, 'organizer')
    expect(job).toMatchObject({ total: 250, changed: 250 })
    expect((await show(nation, found[200] as number)).status).toBe(404)
    expect((await nation.call('searchPeople', { query: { city: 'Austin' } })).body.results).toHaveLength(2)
  })

  it('is about the people on a list', async () => {
    const nation = await openNation()
    const [a, b] = (await people(nation, 3)) as [number, number]
    const list = await newList(nation)
    await change(nation, { ids: [a, b] }, { action: 'add_to_list', list_id: list })
    const { job } = await change(nation, { list_id: list }, host)
    expect(job.total).toBe(2)
    expect(await tagged(nation, 'host')).toEqual([a, b])
  })

  it('says how many it changed nothing for', async () => {
    const nation = await openNation()
    const ids = await people(nation, 2)
    await change(nation, { ids: [ids[0] as number] }, host)
    expect((await change(nation, { ids }, { action: 'tag', tags: ['HOST'] })).job).toMatchObject({
      done: 2,
      changed: 1,
    })
    expect((await change(nation, { ids }, { action: 'untag', tags: ['Host', 'none'] })).job.changed).toBe(2)
    expect(await tagged(nation, 'host')).toEqual([])
  })

  it('goes on past those it can do nothing for, and names them', async () => {
    const nation = await openNation()
    const [a, b] = (await people(nation, 2)) as [number, number]
    await nation.call('destroyPerson', { params: { id: a } })
    const { job, failures } = await change(nation, { ids: [a, b, 999_999] }, host)
    expect(job).toMatchObject({ status: 'done', done: 3, changed: 1, failed: 2 })
    expect(failures).toEqual([
      { person_id: a, name: 'Person 1', problem: 'gone' },
      { person_id: 999_999, name: null, problem: 'gone' },
    ])
  })

  it('deletes nobody who signs in', async () => {
    const nation = await openNation()
    const [a] = (await people(nation, 1)) as [number]
    const me = (await nation.call('me')).body.person.id
    const { failures } = await change(nation, { ids: [a, me] }, { action: 'delete' }, 'organizer')
    expect(failures).toMatchObject([{ person_id: me, problem: 'signs_in' }])
    expect([(await show(nation, a)).status, (await show(nation, me)).status]).toEqual([404, 200])
  })

  it('is recorded as done by whoever asked for it, in one batch', async () => {
    const nation = await openNation()
    const ids = await people(nation, 2)
    const { job } = await change(nation, { ids }, host)
    for (const id of ids) {
      const [newest] = (await nation.call('history', { params: { id } })).body.results
      expect(newest).toMatchObject({ batch: job.batch, source: 'api', who: { name: 'staff@example.org' } })
    }
  })

  it.each<[string, unknown, unknown, RegExp]>([
    ['of nobody in particular', {}, host, /^whom should say one of/],
    ['of two choices at once', { everyone: true, ids: [1] }, host, /^whom should say one of/],
    ['of a search that is misspelt', { search: { citty: 'Dallas' } }, host, /^whom\.search/],
    ['of ids that are none', { ids: ['x'] }, host, /^whom\.ids\.0 /],
    ['of no tag', { everyone: true }, { action: 'tag', tags: [] }, /^what\.tags /],
    ['of a blank tag', { everyone: true }, { action: 'tag', tags: [' '] }, /^what\.tags\.0 /],
    ['of an unknown kind', { everyone: true }, { action: 'zork' }, /^what\.action /],
  ])('%s is refused', async (_, whom, what, sentence) => {
    const nation = await openNation()
    const { status, body } = await nation.call('startBulkChange', { body: { whom, what } })
    expect([status, body.code]).toEqual([400, 'validation_failed'])
    expect(body.validation_errors[0]).toMatch(sentence)
  })

  it('of a list that isn’t there is a 404', async () => {
    const nation = await openNation()
    expect((await start(nation, { list_id: 999_999 }, host)).status).toBe(404)
    const add = { action: 'add_to_list', list_id: 999_999 } as const
    expect((await start(nation, { everyone: true }, add)).status).toBe(404)
    for (const name of ['showJob', 'cancelJob', 'undoJob'] as const)
      expect((await nation.call(name, { params: { id: 999_999 } })).status).toBe(404)
  })

  it('that deletes is an organizer’s, to start, to cancel and to undo', async () => {
    const nation = await openNation()
    const ids = await people(nation, 1)
    expect((await start(nation, { ids }, { action: 'delete' })).status).toBe(403)
    const { job } = await change(nation, { ids }, { action: 'delete' }, 'organizer')
    for (const name of ['cancelJob', 'undoJob'] as const)
      expect((await nation.call(name, { params: { id: job.id }, as: 'staff' })).status).toBe(403)
  })
})

describe('undoing a change of many people', () => {
  it('takes tags back from those who got them, and from nobody else', async () => {
    const nation = await openNation()
    const [a, b, c] = (await people(nation, 3)) as [number, number, number]
    await change(nation, { ids: [a] }, host)
    const before = (await show(nation, b)).body
    const { job } = await change(nation, { ids: [a, b, c] }, host)
    await nation.call('updatePerson', { params: { id: c }, body: { person: { employer: 'Mill' } } })
    const undone = await undo(nation, job)
    expect(undone.job).toMatchObject({ kind: 'undo', status: 'done', total: 2, changed: 2, undoable: false })
    expect(await tagged(nation, 'host')).toEqual([a])
    expect((await show(nation, b)).body).toEqual(before)
    expect((await show(nation, c)).body.person).toMatchObject({ employer: 'Mill', tags: [] })
  })

  it('brings deleted people back whole', async () => {
    const nation = await openNation()
    const ids = await people(nation, 3, { tags: ['host'] })
    const before = await Promise.all(ids.map(async (id) => (await show(nation, id)).body))
    const { job } = await change(nation, { ids }, { action: 'delete' }, 'organizer')
    await undo(nation, job, 'organizer')
    expect(await Promise.all(ids.map(async (id) => (await show(nation, id)).body))).toEqual(before)
  })

  it('puts people on a list back, and takes them off again', async () => {
    const nation = await openNation()
    const [a, b, c] = (await people(nation, 3)) as [number, number, number]
    const list_id = await newList(nation)
    await change(nation, { ids: [a] }, { action: 'add_to_list', list_id })
    const added = await change(nation, { ids: [a, b, c] }, { action: 'add_to_list', list_id })
    expect(added.job.changed).toBe(2)
    expect((await nation.call('showList', { params: { id: list_id } })).body.list_resource.count).toBe(3)
    await undo(nation, added.job)
    expect(await membersOf(nation, list_id)).toEqual([a])
    const removed = await change(nation, { ids: [a, b] }, { action: 'remove_from_list', list_id })
    expect(removed.job.changed).toBe(1)
    expect(await membersOf(nation, list_id)).toEqual([])
    await undo(nation, removed.job)
    expect(await membersOf(nation, list_id)).toEqual([a])
  })

  it('keeps and names what was changed since', async () => {
    const nation = await openNation()
    const [a, b, c] = (await people(nation, 3)) as [number, number, number]
    const { job } = await change(nation, { ids: [a, b, c] }, host)
    await nation.call('destroyPerson', { params: { id: a } })
    await change(nation, { ids: [b] }, { action: 'untag', tags: ['host'] })
    const { job: undoing, failures } = await undo(nation, job)
    expect(undoing).toMatchObject({ changed: 1, failed: 2 })
    expect(failures).toEqual([
      { person_id: a, name: 'Person 1', problem: 'gone' },
      { person_id: b, name: 'Person 2', problem: 'changed_since' },
    ])
  })

  it('changes nothing of who lost the tags within the same second', async () => {
    const nation = await openNation()
    const [id] = (await people(nation, 1)) as [number]
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 })
    onTestFinished(() => void vi.useRealTimers())
    const { job } = await change(nation, { ids: [id] }, host)
    await change(nation, { ids: [id] }, { action: 'untag', tags: ['host'] })
    const { body: before } = await show(nation, id)
    const { job: undoing, failures } = await undo(nation, job)
    expect(undoing).toMatchObject({ changed: 0, failed: 1 })
    expect(failures).toEqual([{ person_id: id, name: 'Person 1', problem: 'changed_since' }])
    expect((await show(nation, id)).body).toEqual(before)
  })

  it('is done once, and not of an undo, nor of what changed nothing', async () => {
    const nation = await openNation()
    const ids = await people(nation, 1)
    const { job } = await change(nation, { ids }, host)
    const again = await change(nation, { ids }, host)
    const undone = await undo(nation, job)
    for (const { id } of [job, again.job, undone.job])
      expect((await nation.call('undoJob', { params: { id } })).status).toBe(409)
    expect((await nation.call('showJob', { params: { id: job.id } })).body.job.undoable).toBe(false)
  })
})

describe('a job', () => {
  it('that is cancelled stops, and what it did can be undone', async () => {
    const nation = await openNation()
    await nation.call('loadDemoPeople', { body: { count: 2_000 } })
    const { body } = await start(
      nation,
      { everyone: true },
      { action: 'delete' },
      { as: 'organizer', headers: atOnce },
    )
    expect(body.job.finished_at).toBeNull()
    expect((await nation.call('undoJob', { params: { id: body.job.id } })).status).toBe(409)
    const cancelled = (await nation.call('cancelJob', { params: { id: body.job.id } })).body.job
    expect(cancelled).toMatchObject({ status: 'cancelled', undoable: true })
    expect(cancelled.done).toBeLessThan(cancelled.total)
    const { people_count } = (await nation.call('countPeople')).body
    expect(people_count).toBe(cancelled.total - cancelled.changed)
    await undo(nation, cancelled, 'organizer')
    expect((await nation.call('countPeople')).body.people_count).toBe(cancelled.total)
  })

  it('that a stopped server was at goes on where another finds it', async () => {
    const nation = await openNation()
    await nation.call('loadDemoPeople', { body: { count: 2_000 } })
    const services = await openServices({ databaseUrl: nation.url, secret })
    const first = await buildApp(services)
    const headers = { authorization: `Bearer ${nation.tokens.organizer}`, ...atOnce }
    const payload = { whom: { everyone: true }, what: { action: 'delete' } }
    const answer = await first.inject({ method: 'POST', url: '/api/v1/bulk_changes', headers, payload })
    const { job } = answer.json<JobBody>()
    expect(job.finished_at).toBeNull()
    await first.close()
    await services.engine.close()
    const left = (await nation.call('showJob', { params: { id: job.id } })).body.job
    expect(left.finished_at).toBeNull()
    expect(left.done).toBeLessThan(left.total)

    const others = await openServices({ databaseUrl: nation.url, secret })
    const second = await buildApp(others)
    await second.ready()
    expect((await finished(nation, job.id)).job).toMatchObject({
      status: 'done',
      // Those who sign in stay.
      changed: job.total - 3,
      failed: 3,
    })
    await second.close()
    await others.engine.close()
  })

  it('whose list was removed meanwhile says that it failed', async () => {
    const nation = await openNation()
    const ids = await people(nation, 1)
    const list_id = await newList(nation)
    const { job } = await change(nation, { ids }, { action: 'add_to_list', list_id })
    await nation.call('destroyList', { params: { id: list_id } })
    expect((await undo(nation, job)).job).toMatchObject({ status: 'failed', done: 0 })
  })
})

describe('a choice of people', () => {
  it('tells how many they are and which tags they have', async () => {
    const nation = await openNation()
    const ids = await people(nation, 2, { tags: ['union', 'host'] })
    const [other] = await people(nation, 1, { tags: ['host'] })
    const describeOf = async (whom: WhomInput) =>
      (await nation.call('describeSelection', { body: { whom }, as: 'staff' })).body
    expect(await describeOf({ ids: [...ids, other as number] })).toEqual({
      count: 3,
      tags: [
        { name: 'host', taggings_count: 3 },
        { name: 'union', taggings_count: 2 },
      ],
    })
    expect(await describeOf({ search: { first_name: 'person' }, except: [other as number] })).toEqual({
      count: 2,
      tags: [
        { name: 'host', taggings_count: 2 },
        { name: 'union', taggings_count: 2 },
      ],
    })
  })
})
