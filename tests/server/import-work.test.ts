import { describe, expect, it } from 'vitest'
import { buildApp } from '../../src/server/app.ts'
import { openServices } from '../../src/server/open.ts'
import { secret } from './setting/database.ts'
import {
  comparedImport,
  countPeople,
  fileOf,
  importAt,
  importNow,
  orderOf,
  peopleOfFile,
  ranImport,
  uploadImport,
} from './setting/imports.ts'
import { openNation } from './setting/nation.ts'
import type { Nation } from './setting/served-nation.ts'

/** More than is done before the next request is served. */
const MANY = 2_000
const file = fileOf(MANY)
const everyone = file.trim().split('\n').slice(1)

/** Tells a run that has begun to pause or to stop. */
async function stopAtOnce(nation: Nation, order: 'pauseImport' | 'cancelImport') {
  const { id } = await comparedImport(nation, file)
  await nation.call('runImport', { params: { id } })
  const { body } = await nation.call(order, { params: { id } })
  return body.import
}

describe('a run', () => {
  it('rests and goes on as it is told, and nobody is doubled or missed', async () => {
    const nation = await openNation()
    const paused = await stopAtOnce(nation, 'pauseImport')
    expect(paused).toMatchObject({ stage: 'running', work: { status: 'paused', problem: null, total: MANY } })
    expect(paused.work.done).toBeLessThan(MANY)
    expect((await nation.call('pauseImport', { params: { id: paused.id } })).status).toBe(409)
    const people = await countPeople(nation)
    expect(people).toBe(3 + paused.work.done)
    const finished = await orderOf(nation, 'resumeImport', paused.id, 'finished')
    expect(finished.work).toMatchObject({ status: 'done', done: MANY, changed: MANY, failed: 0 })
    expect(await peopleOfFile(nation)).toEqual(everyone)
    expect((await nation.call('resumeImport', { params: { id: paused.id } })).status).toBe(409)
  })

  it('that is cancelled stays one batch of what is done, and is undone whole', async () => {
    const nation = await openNation()
    const cancelled = await stopAtOnce(nation, 'cancelImport')
    expect(cancelled).toMatchObject({ stage: 'cancelled', status: { name: 'cancelled' }, undoable: true })
    expect(cancelled.work.done).toBeLessThan(MANY)
    expect(await peopleOfFile(nation)).toEqual(everyone.slice(0, cancelled.work.done))
    for (const order of ['resumeImport', 'runImport', 'cancelImport'] as const)
      expect((await nation.call(order, { params: { id: cancelled.id } })).status).toBe(409)
    const undone = await orderOf(nation, 'undoImport', cancelled.id, 'undone')
    expect(undone).toMatchObject({ undoable: false, work: { changed: cancelled.work.done, failed: 0 } })
    expect(await countPeople(nation)).toBe(3)
  })

  it('goes on where it was after the server was stopped, and nobody is doubled or missed', async () => {
    const nation = await openNation()
    const { id } = await comparedImport(nation, file)
    const services = await openServices({ databaseUrl: nation.url, secret })
    const first = await buildApp(services)
    const headers = { authorization: `Bearer ${nation.tokens.organizer}` }
    await first.inject({ method: 'POST', url: `/api/v1/imports/${id}/run`, headers })
    await first.close()
    await services.engine.close()
    const left = await importNow(nation, id)
    expect(left).toMatchObject({ stage: 'running', finished_at: null })
    expect(left.work?.done).toBeLessThan(MANY)

    const others = await openServices({ databaseUrl: nation.url, secret })
    const second = await buildApp(others)
    await second.ready()
    const finished = await importAt(nation, id, 'finished')
    expect(finished.counts).toMatchObject({ new: MANY, double: 0, changed: 0 })
    expect(await peopleOfFile(nation)).toEqual(everyone)
    await second.close()
    await others.engine.close()
  })

  it('of which the server stopped while the file was read starts to read again', async () => {
    const nation = await openNation()
    const services = await openServices({ databaseUrl: nation.url, secret })
    const first = await buildApp(services)
    const { body } = await first.inject({
      method: 'POST',
      url: '/api/v1/imports/upload?file_name=people.csv',
      headers: {
        authorization: `Bearer ${nation.tokens.organizer}`,
        'content-type': 'text/csv',
      },
      payload: file,
    })
    await first.close()
    await services.engine.close()
    const { id } = JSON.parse(body).import
    const others = await openServices({ databaseUrl: nation.url, secret })
    const second = await buildApp(others)
    await second.ready()
    expect(await importAt(nation, id, 'mapping')).toMatchObject({ rows: MANY, work: { done: MANY } })
    await second.close()
    await others.engine.close()
  })
})

it('a comparison that is cancelled goes back to the columns, and can be made again', async () => {
  const nation = await openNation()
  const { id } = (await uploadImport(nation, file)).import
  await nation.call('compareImport', { params: { id } })
  expect((await nation.call('compareImport', { params: { id } })).status).toBe(409)
  const { body } = await nation.call('cancelImport', { params: { id } })
  expect(body.import).toMatchObject({ stage: 'mapping', work: { status: 'cancelled' } })
  expect((await orderOf(nation, 'compareImport', id, 'ready')).counts).toMatchObject({ new: MANY })
})

describe('an undo', () => {
  const rows =
    'email,first_name,employer\nada@example.com,Ada,Mill\nbea@example.com,Bea,\ncy@example.com,Cy,\ndan@example.com,Dan,Farm\n'

  async function undone() {
    const nation = await openNation()
    const ada = await nation.add({ email: 'ada@example.com' })
    const dan = await nation.add({ email: 'dan@example.com' })
    const { id } = await ranImport(nation, rows)
    const found = async (email: string) =>
      (await nation.call('matchPerson', { query: { email } })).body.person?.id as number | undefined
    const cy = (await found('cy@example.com')) as number
    const edit = (person: number, change: object) =>
      nation.call('updatePerson', { params: { id: person }, body: { person: change } })
    await edit(cy, { employer: 'Inn' })
    await edit(dan.id, { employer: 'Own farm' })
    const after = await orderOf(nation, 'undoImport', id, 'undone')
    return { nation, ada, dan, cy, id, after, found }
  }

  it('takes away whom the import made, and returns what it changed', async () => {
    const { nation, ada, after, found } = await undone()
    expect(after).toMatchObject({
      undoable: false,
      work: { status: 'done', total: 4, changed: 2, failed: 2 },
    })
    expect(await found('bea@example.com')).toBeUndefined()
    expect((await nation.call('showPerson', { params: { id: ada.id } })).body.person).toEqual(ada)
  })

  it('keeps what was edited since, and names it', async () => {
    const { nation, dan, cy, id } = await undone()
    expect((await nation.call('listKept', { params: { id } })).body.results).toEqual([
      { person_id: dan.id, name: 'Dan', problem: 'partly_kept', fields: ['employer'] },
      { person_id: cy, name: 'Cy', problem: 'changed_since', fields: [] },
    ])
    const { person } = (await nation.call('showPerson', { params: { id: dan.id } })).body
    expect(person).toMatchObject({ employer: 'Own farm', first_name: null })
    expect((await nation.call('showPerson', { params: { id: cy } })).body.person).toMatchObject({
      first_name: 'Cy',
      employer: 'Inn',
    })
  })

  it('is done once, and not of an import that wrote nothing yet', async () => {
    const { nation, id } = await undone()
    expect((await nation.call('undoImport', { params: { id } })).status).toBe(409)
    const ready = await comparedImport(nation, rows)
    expect((await nation.call('undoImport', { params: { id: ready.id } })).status).toBe(409)
    expect((await nation.call('listKept', { params: { id: ready.id } })).body.results).toEqual([])
  })
})
