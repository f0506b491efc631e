import type { InjectOptions } from 'fastify'
import { describe, expect, it } from 'vitest'
import { openNation } from './setting/nation.ts'
import type { Nation } from './setting/served-nation.ts'

type Row = [what: string, request: InjectOptions, status: number, code: string]
const post = (payload: string, contentType = 'application/json'): InjectOptions => ({
  method: 'POST',
  url: '/api/v1/people',
  payload,
  headers: { 'content-type': contentType },
})

const sendAs = (nation: Nation, { headers, ...request }: InjectOptions) =>
  nation.send({ ...request, headers: { authorization: `Bearer ${nation.tokens.organizer}`, ...headers } })

describe('what can’t be read is refused as JSON, and writes nothing', () => {
  it.each<Row>([
    ['a body that is not JSON', post('{"person":'), 400, 'bad_request'],
    ['a body without person', post('{}'), 400, 'missing_parameters'],
    ['an empty body', post(''), 400, 'missing_parameters'],
    ['a person that is a list', post('{"person":[]}'), 400, 'validation_failed'],
    ['a body that is a list', post('[]'), 400, 'bad_request'],
    ['a body that is a number', post('7'), 400, 'bad_request'],
    [
      'another content type',
      post('{"person":{"first_name":"Ada"}}', 'text/xml'),
      415,
      'unsupported_media_type',
    ],
    ['a form', post('person=Ada', 'application/x-www-form-urlencoded'), 415, 'unsupported_media_type'],
    ['a body of 3 MB', post(JSON.stringify({ person: { note: 'x'.repeat(3_000_000) } })), 413, 'too_large'],
    ['10,000 nested brackets', post(`${'['.repeat(10_000)}${']'.repeat(10_000)}`), 400, 'bad_request'],
    ['an unknown id type', { method: 'GET', url: '/api/v1/people/1?id_type=zork' }, 400, 'bad_request'],
    ['an address that is none of the API', { method: 'GET', url: '/api/v1/zork' }, 404, 'not_found'],
    ['a method that is none of the API', { method: 'PATCH', url: '/api/v1/people/1' }, 404, 'not_found'],
    [
      'a filter nested too deep',
      { method: 'GET', url: '/api/v1/people/search?custom_values[a][b]=x' },
      400,
      'bad_request',
    ],
    [
      'a filter under a trap',
      { method: 'GET', url: '/api/v1/people/search?custom_values[__proto__]=x' },
      400,
      'bad_request',
    ],
    [
      'bytes that are no UTF-8',
      {
        method: 'POST',
        url: '/api/v1/people',
        payload: Buffer.from([...Buffer.from('{"person":{"first_name":"'), 0xff, ...Buffer.from('"}}')]),
      },
      400,
      'bad_request',
    ],
    ['a NUL in the address', { method: 'GET', url: '/api/v1/people/%00' }, 400, 'bad_request'],
    ['the API in capitals', { method: 'GET', url: '/API/v1/people' }, 404, 'not_found'],
    ['a broken escape', { method: 'GET', url: '/api/v1/people/%zz' }, 400, 'bad_request'],
  ])('%s', async (_, request, status, code) => {
    const nation = await openNation()
    const before = (await nation.call('countPeople')).body
    const reply = await sendAs(nation, request)
    expect([reply.status, reply.body.code]).toEqual([status, code])
    expect(reply.headers['content-type']).toMatch(/^application\/json/)
    expect((await nation.call('countPeople')).body).toEqual(before)
  })
})

describe('careless clients are understood', () => {
  const person = '{"person":{"first_name":"Ada"}}'

  it.each<[string, InjectOptions, number]>([
    [
      'JSON in a GET without a body',
      { method: 'GET', url: '/api/v1/people/count', headers: { 'content-type': 'application/json' } },
      200,
    ],
    ['a bare question mark', { method: 'GET', url: '/api/v1/people/count?' }, 200],
    [
      'unknown parameters',
      { method: 'GET', url: '/api/v1/people/count?format=json&fire_webhooks=false' },
      200,
    ],
    ['two slashes at the start', { method: 'GET', url: '//api/v1/people' }, 200],
    ['a list as Ruby writes it', { method: 'GET', url: '/api/v1/people?limit[]=3' }, 200],
    [
      'a form’s blank fields',
      { method: 'GET', url: '/api/v1/people/search?first_name=&sex=&birthdate=' },
      200,
    ],
    ['a slash at the end', { method: 'GET', url: '/api/v1/people/' }, 200],
    [
      'a body without a content type',
      { method: 'POST', url: '/api/v1/people', payload: Buffer.from(person) },
      200,
    ],
    ['JSON called a form, as curl does', post(person, 'application/x-www-form-urlencoded'), 200],
    ['JSON with a charset', post(person, 'application/json; charset=utf-8'), 200],
  ])('%s', async (_, request, status) => {
    const nation = await openNation()
    expect((await sendAs(nation, request)).status).toBe(status)
  })

  it('a {} body on DELETE, and JSON without a body', async () => {
    const nation = await openNation()
    for (const payload of ['{}', '']) {
      const { id } = await nation.add({ first_name: 'Ada' })
      const headers = { 'content-type': 'application/json' }
      const reply = await sendAs(nation, { method: 'DELETE', url: `/api/v1/people/${id}`, payload, headers })
      expect(reply.status).toBe(204)
    }
  })

  it('keys that are traps of the language', async () => {
    const nation = await openNation()
    const reply = await sendAs(
      nation,
      post('{"person":{"first_name":"Ada","__proto__":{"last_name":"X"},"toString":1}}'),
    )
    expect(reply.status).toBe(200)
    expect(reply.body.person.last_name).toBeNull()
    expect(reply.body.warnings.join()).toMatch(/toString/)
  })
})
