import type { AddressInfo } from 'node:net'
import { afterAll, describe, expect, it } from 'vitest'
import type { Endpoint } from '../../src/contract/endpoint.ts'
import { endpoints, type EndpointName } from '../../src/contract/endpoints.ts'
import { abbreviatedFields, fieldNames } from '../../src/contract/fields.ts'
import { manners, statusIn, type Manner } from '../../src/contract/manner.ts'
import { makeAccount } from '../../src/server/accounts/first-account.ts'
import { conformanceRows, type World } from './setting/conformance-rows.ts'
import { engine } from './setting/database.ts'
import { nationOn, withAccounts } from './setting/served-nation.ts'
import { openFilled } from './setting/nation.ts'
import { password } from './setting/sign-in.ts'

interface Walked {
  endpoint: string
  manner: Manner
  status: number
  keys: string
}

const all = Object.entries(endpoints) as [EndpointName, Endpoint][]
const walked: Walked[] = []

/** A nation with one of everything an endpoint is about, brought in in a manner. */
const oneOfEverything = (manner: Manner) => async (databaseUrl: string) => {
  const { tokens } = await withAccounts(databaseUrl)
  const { nation, close } = await nationOn(databaseUrl, tokens, { manner })
  const { add, call, services } = nation
  const recruiter = await add({ first_name: 'Rita', last_name: 'Recruiter', van_id: 'v1' })
  const { id } = await add({
    first_name: 'Ada',
    last_name: 'Lovelace',
    email: 'ada@example.com',
    external_id: '8491',
    recruiter_id: recruiter.id,
    tags: ['host'],
    work_address: { city: 'Dallas', lat: 32.78, lng: -96.8, country_code: 'US' } as never,
    precinct_id: 21,
    precinct_code: '9876',
  })
  const list = (await call('createList', { body: { list: { name: 'Hosts' } } })).body.list_resource
  await call('addMembers', { params: { id: list.id }, body: { people_ids: [id] } })
  const { note } = (await call('createNote', { params: { id }, body: { note: { content: 'Call' } } })).body
  const field = { name: 'Extra', type: 'text' }
  const { custom_field } = (await call('createCustomField', { body: { custom_field: field } })).body
  const [change] = (await call('history', { params: { id } })).body.results
  const account = { email: 'signed@example.org', role: 'staff' as const, password }
  await makeAccount(services.engine, services.accounts, account)
  await close()
  const ids = { person: id, list: list.id, note: note.id, field: custom_field.id, change: change.id }
  return { tokens, ids }
}
const worlds = {
  document: oneOfEverything('document'),
  hosted: oneOfEverything('hosted'),
} satisfies Record<Manner, unknown>

/** Such a nation, which listens on a port. */
async function openWorld(manner: Manner): Promise<World> {
  const { nation, ids } = await openFilled(worlds[manner], { manner })
  // A nation that is used once more listens already.
  if (!nation.app.server.listening) await nation.app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = nation.app.server.address() as AddressInfo
  return { nation, base: `http://127.0.0.1:${port}`, ids }
}

/** The kinds of person in an answer, with their exact keys. */
function personKeys(body: unknown): string {
  const found = new Set<string>()
  const look = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(look)
    if (value === null || typeof value !== 'object') return
    const keys = Object.keys(value)
    if ('first_name' in value && 'id' in value && typeof value.id === 'number') {
      const own = keys.filter((key) => key !== 'extra').toSorted()
      const isFull = own.length === fieldNames.length
      expect(own).toEqual((isFull ? fieldNames : abbreviatedFields).toSorted())
      found.add(isFull ? 'full' : 'abbreviated')
    }
    Object.values(value).forEach(look)
  }
  look(body)
  return [...found].join(' + ') || '–'
}

// A manner changes an answer after it came from the database: one is enough to ask another engine everything.
const mannersOfEngine = engine === 'sqlite' ? manners : manners.slice(0, 1)

describe.each(mannersOfEngine)(`the API on ${engine}, in the manner %s`, (manner) => {
  it('has a row for every endpoint of the contract', () => {
    expect(Object.keys(conformanceRows).toSorted()).toEqual(Object.keys(endpoints).toSorted())
  })

  it.each(all)(
    '%s answers with the status, the keys and the types that are documented',
    async (name, endpoint) => {
      const world = await openWorld(manner)
      const {
        params = {},
        query = '',
        body,
        headers = {},
        as = 'organizer',
        status,
      } = await conformanceRows[name](world)
      const path = endpoint.path.replace(/:(\w+)/g, (_, part: string) =>
        encodeURIComponent(String(params[part])),
      )
      const { tokens } = world.nation
      const response = await fetch(world.base + path + query, {
        method: endpoint.method,
        headers: {
          ...(as && { authorization: `Bearer ${tokens[as]}` }),
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...headers,
        },
        body: body === undefined ? undefined : JSON.stringify(body),
      })
      const text = await response.text()
      const answer = text === '' ? undefined : JSON.parse(text)
      expect(response.status, text).toBe(statusIn(manner, endpoint, status))
      const schema = endpoint.responses[status]
      if (response.status === 204) expect(text).toBe('')
      else schema?.parse(answer)
      for (const header of ['x-ratelimit-limit', 'x-ratelimit-remaining', 'x-ratelimit-reset']) {
        expect(response.headers.get(header), header).toBeTruthy()
      }
      expect(text).not.toMatch(/\d\dT\d\d:\d\d:\d\d(\.\d+)?Z"/)
      // Of addresses, that is: what only our own endpoints say of places is numbers in every manner.
      const places = [
        ...text.matchAll(/"country_code":(?:null|"[^"]*"),"lat":("?)[-\d.e+]+"?,"lng":("?)[-\d]/g),
      ].flatMap(([, lat, lng]) => [lat, lng])
      expect(new Set(places).has(manner === 'hosted' ? '' : '"')).toBe(false)
      walked.push({
        endpoint: `${endpoint.method} ${endpoint.path}`,
        manner,
        status: response.status,
        keys: personKeys(answer),
      })
    },
  )

  it.each(all.filter(([, { query }]) => query && 'limit' in query.shape && '__token' in query.shape))(
    '%s pages to the end and back, and by number',
    async (name, endpoint) => {
      const world = await openWorld(manner)
      const { params = {}, query = '', grow } = await conformanceRows[name](world)
      for (let step = 0; step < 4; step += 1) await grow?.(step)
      const path = endpoint.path.replace(/:(\w+)/g, (_, part: string) =>
        encodeURIComponent(String(params[part])),
      )
      const get = async (link: string) => {
        const headers = { authorization: `Bearer ${world.nation.tokens.organizer}` }
        const response = await fetch(world.base + link, { headers })
        expect(response.status).toBe(200)
        return response.json()
      }
      const first = `${path}${query || '?'}&limit=2`.replace('?&', '?')
      const forward: unknown[][] = []
      let link: string | null = first
      let last = first
      while (link) {
        last = link
        const page: { results: unknown[]; next: string | null } = await get(link)
        forward.push(page.results)
        link = page.next
      }
      const back: unknown[][] = []
      link = last
      while (link) {
        const page: { results: unknown[]; prev: string | null } = await get(link)
        back.unshift(page.results)
        link = page.prev
      }
      const rows = forward.flat().map((row) => JSON.stringify(row))
      expect(new Set(rows).size).toBe(rows.length)
      expect(back.flat()).toEqual(forward.flat())
      if (!endpoint.numbered) return
      const numbered = await get(`${first}&page=2&per_page=2`.replace('&limit=2', ''))
      expect(numbered).toMatchObject({
        page: 2,
        per_page: 2,
        total: rows.length,
        total_pages: Math.ceil(rows.length / 2),
      })
      expect(numbered.results).toEqual(forward.flat().slice(2, 4))
    },
  )
})

afterAll(() => {
  const rows = walked.toSorted((one, other) => (one.endpoint < other.endpoint ? -1 : 1))
  const lines = rows.map(
    (row) => `${row.endpoint.padEnd(48)} ${row.manner.padEnd(9)} ${row.status}  ${row.keys}`,
  )
  process.stdout.write(`\nThe API on ${engine}\n${lines.join('\n')}\n`)
})
