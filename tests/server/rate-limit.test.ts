import { setTimeout as delay } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { makeAccount } from '../../src/server/accounts/first-account.ts'
import { openNation } from './setting/nation.ts'
import type { Nation, Reply } from './setting/served-nation.ts'
import { password, sameOrigin } from './setting/sign-in.ts'

/** A window as long as any test: only its end lets requests in again. */
const long = (requests: number) => ({ requests, seconds: 3600 })

const remaining = ({ headers }: Reply) => Number(headers['x-ratelimit-remaining'])
const statuses = async (count: number, ask: () => Promise<Reply>) => {
  const found: number[] = []
  for (let number = 0; number < count; number += 1) found.push((await ask()).status)
  return found
}

describe('every answer says how much is left', () => {
  it.each([
    ['with a limit', { requests: 250, seconds: 10 }],
    ['with the limit off', null],
  ])('%s', async (_, rateLimit) => {
    const nation = await openNation({ rateLimit })
    const authorization = `Bearer ${nation.tokens.staff}`
    const replies = [
      await nation.call('countPeople'),
      await nation.call('session', { as: null }),
      await nation.call('destroyPerson', { params: { id: 1 }, as: 'volunteer' }),
      await nation.send({ method: 'GET', url: '/api/v1/people' }),
      await nation.send({ method: 'GET', url: '/api/v1/people?access_token=nonsense' }),
      await nation.send({ method: 'GET', url: '/api/v1/zork', headers: { authorization } }),
      await nation.send({ method: 'GET', url: '/api/v1/people/%zz', headers: { authorization } }),
      await nation.send({ method: 'POST', url: '/api/v1/people', payload: '{', headers: { authorization } }),
      await nation.send({
        method: 'POST',
        url: '/api/v1/session',
        payload: { email: 'a@example.org', password: 'x' },
      }),
      await nation.send({ method: 'GET', url: '/api/v1/openapi.json' }),
    ]
    expect(replies.map((reply) => reply.status)).toEqual([200, 200, 403, 401, 401, 404, 400, 400, 401, 200])
    for (const { headers } of replies) {
      expect(headers['x-ratelimit-limit']).toBe('10s')
      expect(String(headers['x-ratelimit-remaining'])).toMatch(/^24\d$/)
      const wait = Number(headers['x-ratelimit-reset']) - Date.now() / 1000
      expect(wait).toBeGreaterThan(-1)
      expect(wait).toBeLessThan(12)
      expect(headers['retry-after']).toBeUndefined()
    }
  })
})

describe('a token', () => {
  it('may ask as often as the limit says, and then waits', async () => {
    const nation = await openNation({ rateLimit: long(3) })
    const asked = [1, 2, 3, 4].map(() => nation.call('countPeople', { as: 'staff' }))
    const replies = await Promise.all(asked)
    expect(replies.map((reply) => reply.status).toSorted()).toEqual([200, 200, 200, 429])
    expect(replies.map(remaining).toSorted()).toEqual([0, 0, 1, 2])
    const refused = replies.find((reply) => reply.status === 429) as Reply
    expect(refused.body).toEqual({ code: 'rate_limited', message: expect.any(String) })
    const wait = Number(refused.headers['retry-after'])
    expect(wait).toBeGreaterThan(3500)
    expect(wait).toBeLessThanOrEqual(3600)
  })

  it('does nothing once it asked too often', async () => {
    const nation = await openNation({ rateLimit: long(1) })
    expect((await nation.call('countPeople', { as: 'staff' })).status).toBe(200)
    const person = { person: { first_name: 'Ada' } }
    expect((await nation.call('createPerson', { body: person, as: 'staff' })).status).toBe(429)
    expect((await nation.call('countPeople', { as: 'organizer' })).body.people_count).toBe(3)
  })

  it('is counted alone: others go on', async () => {
    const nation = await openNation({ rateLimit: long(1) })
    const ask = (as: 'staff' | 'volunteer') => () => nation.call('countPeople', { as })
    expect(await statuses(2, ask('staff'))).toEqual([200, 429])
    expect(await statuses(2, ask('volunteer'))).toEqual([200, 429])
  })

  it('may ask again when the window is over', async () => {
    const nation = await openNation({ rateLimit: { requests: 1, seconds: 1 } })
    const ask = () => nation.call('countPeople', { as: 'staff' })
    let reply = await ask()
    while (reply.status === 200) reply = await ask()
    expect(reply.headers['retry-after']).toBe('1')
    await delay(1_100)
    expect((await ask()).status).toBe(200)
  })
})

it('tokens that are none, and requests without one, count for their address', async () => {
  const nation = await openNation({ rateLimit: long(2) })
  const ask = (token: string) =>
    nation.send({ method: 'GET', url: `/api/v1/people/count?access_token=${token}` })
  expect((await ask('one')).status).toBe(401)
  expect((await ask('another')).status).toBe(401)
  expect((await ask('a third')).status).toBe(429)
  expect((await nation.call('session', { as: null })).status).toBe(429)
  expect((await nation.call('countPeople')).status).toBe(200)
})

async function signedIn(nation: Nation) {
  const { engine, accounts } = nation.services
  await makeAccount(engine, accounts, { email: 'ola@example.org', role: 'organizer', password })
  const body = { email: 'ola@example.org', password }
  const { headers } = await nation.call('signIn', { body, as: null, headers: sameOrigin })
  return String(headers['set-cookie']).split(';')[0] as string
}

it('the dashboard has four times the limit of a token, whatever its address asked', async () => {
  const nation = await openNation({ rateLimit: long(2) })
  const cookie = await signedIn(nation)
  const ask = () => nation.call('countPeople', { as: null, headers: { cookie } })
  expect(await statuses(9, ask)).toEqual([200, 200, 200, 200, 200, 200, 200, 200, 429])
})

it('without a limit guessing a password is limited still', async () => {
  const nation = await openNation({ rateLimit: null })
  const body = { email: 'nobody@example.org', password: 'wrong' }
  const found = await statuses(21, () => nation.call('signIn', { body, as: null, headers: sameOrigin }))
  expect([found.slice(0, 20).every((status) => status === 401), found[20]]).toEqual([true, 429])
})
