import { describe, expect, it } from 'vitest'
import { makeAccount } from '../../src/server/accounts/first-account.ts'
import { openNation } from './setting/nation.ts'
import type { Nation, Reply } from './setting/served-nation.ts'
import { password, sameOrigin } from './setting/sign-in.ts'

async function nationWithPassword(): Promise<Nation> {
  const nation = await openNation()
  const account = { email: 'Ola@Example.org', role: 'organizer' as const, password, first_name: 'Ola' }
  await makeAccount(nation.services.engine, nation.services.accounts, account)
  return nation
}

const signIn = (nation: Nation, body = { email: 'ola@example.org', password }) =>
  nation.call('signIn', { body, as: null, headers: sameOrigin })

const cookieOf = ({ headers }: Reply): string =>
  [headers['set-cookie']]
    .flat()
    .map((cookie) => String(cookie).split(';')[0])
    .join('; ')

describe('signing in', () => {
  it('sets a cookie that scripts and other sites can’t use, and that opens the API', async () => {
    const nation = await nationWithPassword()
    const reply = await signIn(nation)
    expect(reply.body.account).toMatchObject({ email: 'ola@example.org', name: 'Ola', role: 'organizer' })
    const header = String(reply.headers['set-cookie'])
    expect(header).toMatch(/HttpOnly/i)
    expect(header).toMatch(/SameSite=Lax/i)
    const me = await nation.call('me', { as: null, headers: { cookie: cookieOf(reply) } })
    expect(me.body.person.email).toBe('Ola@Example.org')
  })

  it('makes the cookie one for encrypted connections behind a proxy that has one', async () => {
    const nation = await nationWithPassword()
    const body = { email: 'ola@example.org', password }
    const reply = await nation.call('signIn', {
      body,
      as: null,
      headers: { ...sameOrigin, 'x-forwarded-proto': 'https' },
    })
    expect(String(reply.headers['set-cookie'])).toMatch(/Secure/)
  })

  it.each([
    ['a wrong password', { email: 'ola@example.org', password: 'wrong horse battery' }],
    ['an email nobody has', { email: 'nobody@example.org', password }],
    ['an account without a password', { email: 'staff@example.org', password: '' }],
  ])('is refused with %s', async (_, body) => {
    const nation = await nationWithPassword()
    const { status, headers } = await signIn(nation, body)
    expect([400, 401]).toContain(status)
    expect(headers['set-cookie']).toBeUndefined()
  })

  it('can’t be guessed at: after 20 tries a minute it waits', async () => {
    const nation = await nationWithPassword()
    const statuses = new Set<number>()
    for (let attempt = 0; attempt < 21; attempt += 1) {
      statuses.add((await signIn(nation, { email: 'nobody@example.org', password: 'wrong' })).status)
    }
    expect([...statuses]).toEqual([401, 429])
    expect((await signIn(nation)).status).toBe(200)
  })

  it('ends with signing out, on the server too', async () => {
    const nation = await nationWithPassword()
    const cookie = cookieOf(await signIn(nation))
    const out = await nation.call('signOut', { as: null, headers: { ...sameOrigin, cookie } })
    expect(out.status).toBe(204)
    expect((await nation.call('me', { as: null, headers: { cookie } })).status).toBe(401)
  })
})

describe('a change that comes with a cookie', () => {
  const person = { person: { first_name: 'Forged' } }

  it.each<[string, Record<string, string>]>([
    ['from another site', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }],
    ['from another origin of this site', { origin: 'http://localhost:9', 'sec-fetch-site': 'same-site' }],
    ['from an old browser on another site', { origin: 'https://evil.example' }],
    ['from nowhere', {}],
  ])('%s is refused', async (_, headers) => {
    const nation = await nationWithPassword()
    const cookie = cookieOf(await signIn(nation))
    const reply = await nation.call('createPerson', {
      body: person,
      as: null,
      headers: { cookie, ...headers },
    })
    expect(reply.status).toBe(403)
  })

  it('from this site is done', async () => {
    const nation = await nationWithPassword()
    const cookie = cookieOf(await signIn(nation))
    const reply = await nation.call('createPerson', {
      body: person,
      as: null,
      headers: { cookie, ...sameOrigin },
    })
    expect(reply.status).toBe(200)
  })
})

describe('a token', () => {
  it('works in the header and as a parameter', async () => {
    const nation = await openNation()
    const url = `/api/v1/people/me?access_token=${nation.tokens.staff}`
    expect((await nation.send({ method: 'GET', url })).status).toBe(200)
    expect((await nation.call('me', { as: 'staff' })).status).toBe(200)
  })

  it('that isn’t one is refused, even with a good cookie', async () => {
    const nation = await nationWithPassword()
    const cookie = cookieOf(await signIn(nation))
    const headers = { cookie, authorization: 'Bearer nonsense' }
    const { status, body } = await nation.call('me', { as: null, headers })
    expect([status, body.code]).toEqual([401, 'unauthorized'])
  })

  it('never has more rights than its account', async () => {
    const { services, send } = await openNation()
    const volunteer = await services.accounts.byEmail('volunteer@example.org')
    const token = await services.accounts.createToken(volunteer as NonNullable<typeof volunteer>, 'organizer')
    const url = `/api/v1/people?access_token=${token}`
    expect((await send({ method: 'POST', url, payload: { person: { first_name: 'Ada' } } })).status).toBe(403)
  })
})

describe('the first run', () => {
  const account = {
    nation_name: 'Riverside',
    first_name: 'Ola',
    last_name: 'Organizer',
    email: 'first@example.org',
    password,
  }

  it('is over once there is an account', async () => {
    const nation = await openNation()
    expect((await nation.call('session', { as: null })).body).toMatchObject({
      account: null,
      first_run: false,
    })
    const { status, body } = await nation.call('firstRun', { body: account, as: null })
    expect([status, body.code]).toEqual([409, 'conflict'])
  })

  it('names the nation, makes the organizer and their person, and signs in', async () => {
    const nation = await openNation()
    await nation.services.db.deleteFrom('accounts').execute()
    expect((await nation.call('session', { as: null })).body.first_run).toBe(true)
    const { body, headers } = await nation.call('firstRun', { body: account, as: null })
    expect(body).toMatchObject({
      nation: { name: 'Riverside' },
      account: { role: 'organizer', name: 'Ola Organizer' },
    })
    const cookie = String(headers['set-cookie']).split(';')[0] as string
    const me = await nation.call('me', { as: null, headers: { cookie } })
    expect(me.body.person).toMatchObject({
      first_name: 'Ola',
      last_name: 'Organizer',
      email: 'first@example.org',
    })
  })

  it('says at which field something is missing', async () => {
    const nation = await openNation()
    const { status, body } = await nation.call('firstRun', {
      body: { ...account, email: 'nobody', password: 'short' },
      as: null,
    })
    expect(status).toBe(400)
    expect(Object.keys(body.field_errors)).toEqual(['email', 'password'])
  })
})
