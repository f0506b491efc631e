import { describe, expect, it } from 'vitest'
import { buildApp } from '../../src/server/app.ts'
import { openServices } from '../../src/server/open.ts'
import { secret } from './setting/database.ts'
import { exportText } from './setting/exports.ts'
import { importAt, importNow } from './setting/imports.ts'
import { openNation } from './setting/nation.ts'
import type { Nation } from './setting/served-nation.ts'

/** Uploads a nation's file as the dashboard does. */
async function upload(nation: Nation, text: string) {
  const { body, statusCode } = await nation.app.inject({
    method: 'POST',
    url: '/api/v1/imports/upload?file_name=nation.jsonl',
    headers: {
      authorization: `Bearer ${nation.tokens.organizer}`,
      'content-type': 'application/octet-stream',
    },
    payload: Buffer.from(text),
  })
  expect(statusCode).toBe(201)
  return importNow(nation, JSON.parse(body).import.id)
}

/** Brings a nation's file in. */
async function bringIn(nation: Nation, text: string) {
  const { id, type, stage } = await upload(nation, text)
  expect([type, stage]).toEqual(['nation', 'ready'])
  expect((await nation.call('runImport', { params: { id } })).status).toBe(202)
  return importAt(nation, id, 'finished', 'failed')
}

/** Another server on the database of a nation. */
async function openServer({ url }: Nation) {
  const services = await openServices({ databaseUrl: url, secret })
  const app = await buildApp(services)
  await app.ready()
  return {
    app,
    async close() {
      await app.close()
      await services.engine.close()
    },
  }
}

/** All of the pages of an answer. */
async function everything({ send, tokens }: Nation, path: string): Promise<unknown[]> {
  const results: unknown[] = []
  for (let next: string | null = `${path}?limit=100`; next;) {
    const { status, body } = await send({
      url: next,
      headers: { authorization: `Bearer ${tokens.organizer}` },
    })
    if (status !== 200) return [status]
    results.push(...(body.results ?? [body]))
    next = body.next ?? null
  }
  return results
}

const ofPerson = ['', '/taggings', '/notes', '/contacts', '/lists', '/history']
const ofNation = ['nation', 'lists', 'tags', 'custom_fields', 'precincts', 'saved_searches', 'people']

/** A nation with one of everything, and somebody who was deleted. */
async function fill(nation: Nation) {
  const { call, add } = nation
  await call('updateNation', { body: { nation: { name: 'Riverside', region: 'GB', units: 'kilometers' } } })
  await call('loadDemoPeople', { body: { count: 100 } })
  const field = { name: 'Shirt size', type: 'multiple_choice', options: ['M', 'XL'] }
  await call('createCustomField', { body: { custom_field: field } })
  const { id: gone } = await add({ first_name: 'Gone', tags: ['Host'], email: 'gone@example.com' })
  const { id } = await add({
    first_name: 'Ada',
    last_name: '“Ünïcode” 王',
    tags: ['host', 'UNION'],
    shirt_size: 'XL',
    phone: '020 7946 0958',
    recruiter_id: 7,
    parent_id: gone,
    precinct_code: 'P9',
    home_address: { city: 'Leeds', lat: 53.8, lng: -1.55 },
    ballots: [{ country_code: 'GB', election_at: '2024-07-04T00:00:00Z', vote_method: 'in_person' }],
  } as never)
  for (const name of ['Hosts', 'Removed']) {
    const { list_resource } = (await call('createList', { body: { list: { name } } })).body
    await call('addMembers', { params: { id: list_resource.id }, body: { people_ids: [id, 5, gone] } })
    if (name === 'Removed') await call('destroyList', { params: { id: list_resource.id } })
  }
  for (const one of [id, gone]) {
    const params = { id: one }
    await call('createNote', { params, body: { note: { content: 'Line\nand another' } }, as: 'staff' })
    await call('createContact', { params, body: { contact: { note: 'Rang', status: 'answered' } } })
    await call('updatePerson', { params, body: { person: { employer: 'Mill' } }, as: 'staff' })
  }
  await call('createSavedSearch', {
    body: { saved_search: { name: 'Hosts', terms: { tag: 'host' }, shared: true } },
  })
  await call('destroyPerson', { params: { id: gone } })
  return { id, gone }
}

/** Room for some hundreds of requests, in milliseconds. */
const ROOM = 60_000

describe('a whole nation', () => {
  it(
    'comes whole into an empty one, person by person',
    async () => {
      const [from, to] = [await openNation(), await openNation()]
      const { id, gone } = await fill(from)
      const text = await exportText(from, { whom: { everyone: true }, format: 'json_lines' })
      expect(JSON.parse(text.split('\n')[0] as string)).toMatchObject({ muster: 1, type: 'nation' })
      const done = await bringIn(to, text)
      expect(done).toMatchObject({ stage: 'finished', problem: null, undoable: false, rows: 104 })

      for (const part of ofNation) {
        const path = `/api/v1/${part}`
        expect(await everything(to, path), part).toEqual(await everything(from, path))
      }
      const people = (await everything(from, '/api/v1/people')) as { id: number }[]
      expect(people).toHaveLength(104)
      for (const person of [...people.map((one) => one.id), gone]) {
        const paths = ofPerson.map((part) => `/api/v1/people/${person}${part}`)
        const read = (nation: Nation) => Promise.all(paths.map((path) => everything(nation, path)))
        expect(await read(to), `${person}`).toEqual(await read(from))
      }
      // Who was removed can still be brought back, and what comes anew takes nobody's id.
      for (const nation of [from, to]) await nation.call('restorePerson', { params: { id: gone } })
      for (const part of ofPerson.filter((one) => one !== '/history')) {
        const path = `/api/v1/people/${gone}${part}`
        expect((await everything(to, path)).map(withoutTimes), path).toEqual(
          (await everything(from, path)).map(withoutTimes),
        )
      }
      expect((await to.add({ first_name: 'New' })).id).toBeGreaterThan(id)
      expect((await to.call('me')).body).toEqual((await from.call('me')).body)
      const found = await to.call('lookupPeople', { query: { q: 'unicode' } })
      expect(found.body.results[0].person.id).toBe(id)
    },
    ROOM,
  )

  it(
    'that a stopped server was bringing in goes on where another finds it, without a gap or a double',
    async () => {
      const [from, to] = [await openNation(), await openNation()]
      await from.call('loadDemoPeople', { body: { count: 300 } })
      const text = await exportText(from, { whom: { everyone: true }, format: 'json_lines' })
      const { id } = await upload(to, text)
      const begin = await openServer(to)
      await begin.app.inject({
        method: 'POST',
        url: `/api/v1/imports/${id}/run`,
        headers: { authorization: `Bearer ${to.tokens.organizer}` },
      })
      await begin.close()
      expect((await importNow(to, id)).stage).toBe('running')
      const other = await openServer(to)
      await importAt(to, id, 'finished')
      await other.close()
      const path = '/api/v1/people'
      expect(await everything(to, path)).toEqual(await everything(from, path))
    },
    ROOM,
  )

  it('keeps the people of accounts that it doesn’t know, with other ids', async () => {
    const [from, to] = [await openNation(), await openNation()]
    await from.call('loadDemoPeople', { body: { count: 20 } })
    const text = (await exportText(from, { whom: { everyone: true }, format: 'json_lines' })).replaceAll(
      'staff@example.org',
      'other@example.org',
    )
    await bringIn(to, text)
    expect((await to.call('countPeople')).body.people_count).toBe(24)
    const { person } = (await to.call('me', { as: 'staff' })).body
    expect(person).toMatchObject({ email: 'staff@example.org' })
    expect(person.id).toBeGreaterThan(23)
    expect((await everything(to, `/api/v1/people/${person.id}/history`)).length).toBeGreaterThan(0)
  })

  it.each<[string, (lines: string[]) => string[], object]>([
    [
      'a line that is none of ours',
      (lines) => lines.toSpliced(3, 1, '{"type":"zork"}'),
      { kind: 'nation_line', row: 4 },
    ],
    [
      'a person twice',
      (lines) => [
        ...lines.slice(0, -1),
        lines.find((line) => line.startsWith('{"type":"person"')) as string,
        lines.at(-1) as string,
      ],
      { kind: 'nation_line' },
    ],
    ['its end cut off', (lines) => lines.slice(0, -1), { kind: 'nation_cut', row: null }],
  ])('with %s is refused before anything is written', async (_, spoil, problem) => {
    const [from, to] = [await openNation(), await openNation()]
    await from.call('loadDemoPeople', { body: { count: 5 } })
    const text = await exportText(from, { whom: { everyone: true }, format: 'json_lines' })
    const before = await everything(to, '/api/v1/people')
    const refused = await bringIn(to, spoil(text.trim().split('\n')).join('\n'))
    expect(refused).toMatchObject({ stage: 'failed', status: { name: 'failed' }, problem })
    expect(refused.message).toMatch(/\w/)
    expect(await everything(to, '/api/v1/people')).toEqual(before)
  })

  it('comes into no nation that has people, and in no other version', async () => {
    const [from, to] = [await openNation(), await openNation()]
    const text = await exportText(from, { whom: { everyone: true }, format: 'json_lines' })
    expect(await upload(to, text.replace('"muster":1', '"muster":99'))).toMatchObject({
      stage: 'failed',
      problem: { kind: 'nation_version' },
    })
    await to.add({ first_name: 'Ada' })
    expect(await upload(to, text)).toMatchObject({ stage: 'failed', problem: { kind: 'nation_not_empty' } })
  })
})

/** What was brought back in both nations was so a moment apart. */
const withoutTimes = (value: unknown) =>
  JSON.parse(JSON.stringify(value).replace(/"updated_at":"[^"]*"/g, '"updated_at":null'))
