import * as fc from 'fast-check'
import type { InjectOptions } from 'fastify'
import { expect, it } from 'vitest'
import type { Endpoint } from '../../src/contract/endpoint.ts'
import { endpoints } from '../../src/contract/endpoints.ts'
import { writableFields } from '../../src/contract/fields.ts'
import { openNation } from './setting/nation.ts'
import { runs } from './setting/runs.ts'

/** Requests sent; `npm run fuzz` asks for more. */
const REQUESTS = Number(process.env.FUZZ_REQUESTS ?? runs(2_000))
/** Texts longer than every limit of a field. */
const LONG = 1_000_000

const nasty = fc.constantFrom(
  '',
  ' ',
  '\0',
  '\ud800',
  '\udfff\ud800',
  '‮',
  "'; drop table people; --",
  '" or 1=1',
  '<script>alert(1)</script>',
  '../../etc/passwd',
  '%00',
  '__proto__',
  'constructor',
  '${7*7}',
  '1e400',
  '-0',
  'NaN',
  '9'.repeat(40),
  '٣٠٣',
  'x'.repeat(LONG),
  '['.repeat(5_000),
)
const scalar = fc.oneof(
  nasty,
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.integer(),
  fc.double(),
  fc.maxSafeInteger(),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom(
    -1,
    0,
    1e308,
    2 ** 53,
    '2014-02-02',
    '2014-02-02T11:51:23Z',
    '0000-00-00',
    'ada@example.com',
    '303-555-0141',
  ),
)
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    scalar,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.string({ maxLength: 10 }), tie('value'), { maxKeys: 4 }),
  ),
}))
const fieldName = fc.oneof(fc.constantFrom(...writableFields), nasty, fc.string({ maxLength: 10 }))
const person = fc.dictionary(fieldName, value, { maxKeys: 6 })
const body = fc.oneof(
  value,
  person.map((one) => ({ person: one })),
  fc.record({ person: value, primary_address_type: value }, { requiredKeys: [] }),
  value.map((tag) => ({ tagging: { tag } })),
  value.map((content) => ({ note: { content } })),
  fc.record({ name: value, slug: value, author_id: value }, { requiredKeys: [] }).map((list) => ({ list })),
  value.map((ids) => ({ people_ids: ids })),
  fc
    .dictionary(
      fc.constantFrom('method', 'status', 'note', 'sender_id', 'created_at', 'capital_in_cents'),
      value,
    )
    .map((contact) => ({ contact })),
  fc
    .record({ name: value, slug: value, type: value, options: value }, { requiredKeys: [] })
    .map((custom_field) => ({ custom_field })),
  fc.record({ email: value, password: value }, { requiredKeys: [] }),
  fc.record({ count: fc.oneof(value, fc.constant(2)) }),
)

const part = fc.oneof(fc.integer({ min: 1, max: 12 }).map(String), nasty, fc.string({ maxLength: 12 }))
const parameter = (endpoint: Endpoint) =>
  fc.constantFrom(
    ...Object.keys(endpoint.query?.shape ?? {}),
    'access_token',
    'custom_values[x]',
    'custom_values[',
    'limit[a]',
    'zork',
  )
const plain = (text: unknown) => String(text).slice(0, 3_000).toWellFormed()

/** A request to an endpoint of the contract: shaped like a good one, with anything in its places. */
const request = fc.constantFrom(...(Object.values(endpoints) as Endpoint[])).chain((endpoint) =>
  fc
    .record({
      parts: fc.array(part, { minLength: 3, maxLength: 3 }),
      query: fc.array(fc.tuple(parameter(endpoint), scalar), { maxLength: 4 }),
      body,
      raw: fc.option(fc.string({ maxLength: 40 }), { freq: 8 }),
      contentType: fc.constantFrom(
        'application/json',
        'application/json',
        'application/json',
        'text/plain',
        'application/x-www-form-urlencoded',
        '',
      ),
    })
    .map(({ parts, query, body: sent, raw, contentType }): InjectOptions => {
      let index = 0
      const path = endpoint.path.replace(/:\w+/g, () => encodeURIComponent(plain(parts[index++])))
      const search = query
        .map(([name, text]) => `${encodeURIComponent(name)}=${encodeURIComponent(plain(text))}`)
        .join('&')
      const payload = endpoint.method === 'GET' ? undefined : (raw ?? JSON.stringify(sent))
      return {
        method: endpoint.method,
        url: search ? `${path}?${search}` : path,
        payload,
        headers: { 'content-type': contentType },
      }
    }),
)

it(
  `${REQUESTS} generated requests get an answer of the API: never a 5xx, never anything but JSON`,
  { timeout: 3_600_000 },
  async () => {
    const nation = await openNation()
    for (const first_name of ['Ada', 'Eve', 'Bob'])
      await nation.add({ first_name, email: `${first_name}@example.com` })
    await nation.call('createList', { body: { list: { name: 'Hosts' } } })
    const statuses = new Map<number, number>()
    await fc.assert(
      fc.asyncProperty(
        request,
        fc.constantFrom('organizer', 'organizer', 'staff', 'volunteer', null),
        async (options, role) => {
          const { tokens } = nation
          const headers = {
            ...options.headers,
            ...(role && { authorization: `Bearer ${tokens[role as 'staff']}` }),
          }
          const response = await nation.app.inject({ ...options, headers })
          statuses.set(response.statusCode, (statuses.get(response.statusCode) ?? 0) + 1)
          expect(response.statusCode, response.payload.slice(0, 300)).toBeLessThan(500)
          if (response.payload !== '') JSON.parse(response.payload)
        },
      ),
      { numRuns: REQUESTS, endOnFailure: true },
    )
    const told = [...statuses].toSorted().map(([status, count]) => `${status}: ${count}`)
    process.stdout.write(`\n${REQUESTS} generated requests were answered with ${told.join(', ')}\n`)
    const { engine, db } = nation.services
    expect(engine.dialect).toBeTruthy()
    expect(await db.selectFrom('people').select('id').execute()).not.toEqual([])
  },
)
