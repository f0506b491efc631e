import { describe, expect, it, onTestFinished } from 'vitest'
import type { PersonInput } from '../../src/contract/person.ts'
import { buildApp } from '../../src/server/app.ts'
import { openServices } from '../../src/server/open.ts'
import { secret } from './setting/database.ts'
import { openNation } from './setting/nation.ts'
import type { Nation } from './setting/served-nation.ts'

const push = ({ call }: Nation, person: PersonInput | Record<string, unknown>) =>
  call('pushPerson', { body: { person }, as: 'staff' })
const add = ({ call }: Nation, person: PersonInput) => call('addPerson', { body: { person }, as: 'staff' })
const count = async ({ call }: Nation) => (await call('countPeople')).body.people_count as number

const ids = {
  civicrm_id: 7,
  county_file_id: '97076395',
  dw_id: 11,
  external_id: 'ext-1',
  email: 'byron.erastos@example.com',
  facebook_username: 'byron',
  ngp_id: 'ngp-1',
  salesforce_id: '00AB',
  twitter_login: 'trinity',
  van_id: 'van-1',
}

describe('pushing', () => {
  it.each(Object.entries(ids))('finds the person by %s and changes them', async (field, value) => {
    const nation = await openNation()
    const person = await nation.add({ first_name: 'Byron', occupation: 'Poet', [field]: value })
    const before = await count(nation)
    const { status, body } = await push(nation, { [field]: value, last_name: 'Erastos', sex: 'M' })
    expect([status, body.person.id]).toEqual([200, person.id])
    expect(body.person).toMatchObject({ first_name: 'Byron', last_name: 'Erastos', occupation: 'Poet' })
    expect(await count(nation)).toBe(before)
  })

  it.each(Object.entries(ids))('adds a person whose %s nobody has', async (field, value) => {
    const nation = await openNation()
    const before = await count(nation)
    const { status, body } = await push(nation, { [field]: value, first_name: 'Byron' })
    expect([status, body.person[field], body.person.first_name]).toEqual([201, value, 'Byron'])
    expect(await count(nation)).toBe(before + 1)
  })

  it('adds a person when no id is sent, and when those that are sent are empty', async () => {
    const nation = await openNation()
    const before = await count(nation)
    const nobody = { first_name: 'Ada', external_id: '', email: null, van_id: ' ' }
    for (const person of [{ first_name: 'Ada' }, nobody, nobody]) {
      expect((await push(nation, person)).status).toBe(201)
    }
    expect(await count(nation)).toBe(before + 3)
  })

  it('finds an email in any slot, whatever its case, and leaves it in that slot', async () => {
    const nation = await openNation()
    await nation.add({ first_name: 'Ada', email1: 'a@example.com', email3: 'Ada@Example.com' })
    const { status, body } = await push(nation, { email: 'ada@example.com', last_name: 'L' })
    expect([status, body.person.email]).toEqual([200, 'ada@example.com'])
    expect(body.person).toMatchObject({ email1: 'a@example.com', email2: null, email3: 'ada@example.com' })
    expect(body.person).toMatchObject({ email4: null, primary_email_id: 3 })
  })

  it('gives the person found by one id the others that nobody has', async () => {
    const nation = await openNation()
    const person = await nation.add({ first_name: 'Ada', external_id: '1' })
    const { body } = await push(nation, { external_id: '1', email: 'ada@example.com', van_id: 'v' })
    expect(body.person).toMatchObject({ id: person.id, email: 'ada@example.com', van_id: 'v' })
  })

  it('tells by a second id who is meant of two people with one email', async () => {
    const nation = await openNation()
    await nation.add({ first_name: 'Ada', email: 'both@example.com' })
    const bob = await nation.add({ first_name: 'Bob', email: 'both@example.com', external_id: 'b' })
    const { status, body } = await push(nation, { email: 'both@example.com', external_id: 'b', sex: 'M' })
    expect([status, body.person.id]).toEqual([200, bob.id])
  })

  it('refuses ids of different people, names them, and changes nobody', async () => {
    const nation = await openNation()
    const ada = await nation.add({ first_name: 'Ada', email: 'ada@example.com' })
    const bob = await nation.add({ first_name: 'Bob', external_id: 'b' })
    const { status, body } = await push(nation, { email: 'ada@example.com', external_id: 'b', sex: 'F' })
    expect([status, body.code]).toEqual([400, 'validation_failed'])
    expect(body.validation_errors).toEqual([
      `email 'ada@example.com' belongs to person ${ada.id}`,
      `external_id 'b' belongs to person ${bob.id}`,
    ])
    for (const { id } of [ada, bob]) {
      expect((await nation.call('showPerson', { params: { id } })).body.person.sex).toBeNull()
    }
  })

  it('refuses an id that several people have, and names them', async () => {
    const nation = await openNation()
    const [one, other] = [
      await nation.add({ van_id: 'v', phone: '1' }),
      await nation.add({ van_id: 'v', phone: '2' }),
    ]
    const { status, body } = await push(nation, { van_id: 'v', sex: 'F' })
    expect(status).toBe(400)
    expect(body.field_errors).toEqual({ van_id: [`belongs to people ${one.id}, ${other.id}`] })
  })

  it('refuses what creating and changing refuse', async () => {
    const nation = await openNation()
    await nation.add({ first_name: 'Ada', external_id: 'a' })
    expect((await push(nation, { external_id: 'nobody' })).body.field_errors).toHaveProperty('identity')
    expect((await push(nation, { external_id: 'a', first_name: null })).body.field_errors).toHaveProperty(
      'identity',
    )
    expect((await push(nation, { email: 'x', first_name: 'X' })).body.field_errors).toHaveProperty('email')
    expect((await push(nation, { civicrm_id: 'x', first_name: 'X' })).status).toBe(400)
    expect((await nation.call('pushPerson', { body: {} })).body.code).toBe('missing_parameters')
  })

  it('is not for volunteers', async () => {
    const nation = await openNation()
    const body = { person: { first_name: 'Ada' } }
    for (const name of ['pushPerson', 'addPerson'] as const) {
      expect((await nation.call(name, { body, as: 'volunteer' })).status).toBe(403)
    }
  })
})

/** A second server on the nation's database, when the engine allows more than one. */
async function secondServer({ url }: Nation): Promise<Nation['app'][]> {
  if (process.env.MUSTER_TEST_ENGINE !== 'postgres') return []
  const services = await openServices({ databaseUrl: url, secret })
  const app = await buildApp(services)
  onTestFinished(async () => {
    await app.close()
    await services.engine.close()
  })
  return [app]
}

describe('pushes at once', () => {
  it.each(['push', 'add'])('of one new email by %s make one person', async (name) => {
    const nation = await openNation()
    const apps = [nation.app, ...(await secondServer(nation))]
    const before = await count(nation)
    const replies = await Promise.all(
      Array.from({ length: 30 }, (_, index) =>
        (apps[index % apps.length] as Nation['app']).inject({
          method: 'PUT',
          url: `/api/v1/people/${name}`,
          headers: { authorization: `Bearer ${nation.tokens.staff}` },
          payload: {
            person: { email: 'new@example.com', [`email${(index % 3) + 2}`]: `${index}@example.com` },
          },
        }),
      ),
    )
    const statuses = replies.map((reply) => reply.statusCode).toSorted()
    expect(statuses).toEqual([...Array(29).fill(200), 201])
    expect(new Set(replies.map((reply) => reply.json().person.id)).size).toBe(1)
    expect(await count(nation)).toBe(before + 1)
  })

  it('of many new emails, each sent three times, make one person each', async () => {
    const nation = await openNation()
    const apps = [nation.app, ...(await secondServer(nation))]
    const before = await count(nation)
    const replies = await Promise.all(
      Array.from({ length: 60 }, (_, index) =>
        (apps[index % apps.length] as Nation['app']).inject({
          method: 'PUT',
          url: '/api/v1/people/push',
          headers: { authorization: `Bearer ${nation.tokens.staff}` },
          payload: { person: { email: `person${index % 20}@example.com`, tags: ['pushed'] } },
        }),
      ),
    )
    const statuses = replies.map((reply) => reply.statusCode).toSorted()
    expect(statuses).toEqual([...Array(40).fill(200), ...Array(20).fill(201)])
    expect(await count(nation)).toBe(before + 20)
  })
})

describe('adding', () => {
  it('adds whom nobody is, and fills only what is empty of whom it finds', async () => {
    const nation = await openNation()
    expect((await add(nation, { external_id: 'a', first_name: 'Ada', note: '' })).status).toBe(201)
    const { status, body } = await add(nation, {
      external_id: 'a',
      first_name: 'Bob',
      last_name: 'Lovelace',
      note: 'Met at the fair',
      occupation: null,
    })
    expect(status).toBe(200)
    expect(body.person).toMatchObject({ first_name: 'Ada', last_name: 'Lovelace', note: 'Met at the fair' })
    expect(body.warnings).toEqual(['first_name was left as it was: add only fills what is empty.'])
  })

  it('never empties a field', async () => {
    const nation = await openNation()
    await nation.add({ external_id: 'a', first_name: 'Ada', occupation: 'Poet', home_address: address })
    const { body } = await add(nation, { external_id: 'a', occupation: null, home_address: null, tags: null })
    expect(body.person).toMatchObject({ occupation: 'Poet', home_address: { city: 'Denver' } })
  })

  const address = {
    address1: null,
    address2: null,
    address3: null,
    city: 'Denver',
    state: null,
    zip: null,
    country_code: 'US',
    lat: null,
    lng: null,
  }

  it('fills addresses part by part', async () => {
    const nation = await openNation()
    await nation.add({ external_id: 'a', first_name: 'Ada', home_address: address })
    const more = { ...address, city: 'Boulder', zip: '80301', lat: 39.7, lng: -105 }
    const { body } = await add(nation, { external_id: 'a', home_address: more, work_address: more })
    expect(body.person.home_address).toEqual({ ...address, zip: '80301', lat: 39.7, lng: -105 })
    expect(body.person.work_address).toEqual(more)
  })

  it('puts a new email into a free slot and leaves the primary one', async () => {
    const nation = await openNation()
    await nation.add({
      external_id: 'a',
      first_name: 'Ada',
      email1: 'one@example.com',
      email3: 'three@example.com',
    })
    const { body } = await add(nation, { external_id: 'a', email: 'new@example.com' })
    expect(body.person).toMatchObject({
      email: 'one@example.com',
      primary_email_id: 1,
      email2: 'new@example.com',
      email2_is_bad: false,
    })
    const again = await add(nation, { external_id: 'a', email: 'NEW@example.com', email4: 'one@example.com' })
    expect(again.body.person).toMatchObject({ email2: 'new@example.com', email4: null })
    expect(again.body.warnings).toBeUndefined()
  })

  it('leaves an email for which no slot is free, bad as another may be', async () => {
    const nation = await openNation()
    const emails = {
      email1: 'one@example.com',
      email2: 'two@example.com',
      email2_is_bad: true,
      email3: 'three@example.com',
      email4: 'four@example.com',
    }
    await nation.add({ external_id: 'a', ...emails })
    const { body } = await add(nation, { external_id: 'a', email: 'new@example.com' })
    expect(body.person).toMatchObject({ ...emails, email: 'one@example.com' })
    expect(body.warnings).toEqual(['email was left as it was: add only fills what is empty.'])
  })

  it('takes a sign that a value is bad only for the value that came with it', async () => {
    const nation = await openNation()
    await nation.add({ external_id: 'a', email1: 'one@example.com', mobile: '303 555 0841' })
    const other = {
      email1: 'other@example.com',
      email1_is_bad: true,
      mobile: '303 555 0199',
      is_mobile_bad: true,
    }
    const { body } = await add(nation, { external_id: 'a', ...other })
    expect(body.person).toMatchObject({
      email1: 'one@example.com',
      email1_is_bad: false,
      is_mobile_bad: false,
    })
    const same = { email1: 'one@example.com', email1_is_bad: true }
    expect((await add(nation, { external_id: 'a', ...same })).body.person).toMatchObject(same)
  })

  it('adds tags to those the person has', async () => {
    const nation = await openNation()
    await nation.add({ external_id: 'a', first_name: 'Ada', tags: ['one'] })
    const { body } = await add(nation, { external_id: 'a', tags: ['ONE', 'two'] })
    expect(body.person.tags).toEqual(['one', 'two'])
  })

  it('takes what every new person starts with for empty, until somebody changes it', async () => {
    const nation = await openNation()
    const { id } = await nation.add({ external_id: 'a', first_name: 'Ada', email_opt_in: false })
    const news = { external_id: 'a', is_volunteer: true, donations_count: 3, email_opt_in: true }
    const { body } = await add(nation, news)
    expect(body.person).toMatchObject({ is_volunteer: true, donations_count: 3, email_opt_in: false })
    await nation.call('updatePerson', { params: { id }, body: { person: { is_volunteer: false } } })
    const again = await add(nation, news)
    expect(again.body.person.is_volunteer).toBe(false)
    expect(again.body.warnings).toHaveLength(2)
  })

  it('fills custom fields that are empty, and leaves the others', async () => {
    const nation = await openNation()
    for (const name of ['Ward', 'Shirt size']) {
      await nation.call('createCustomField', { body: { custom_field: { name, type: 'text' } } })
    }
    await push(nation, { external_id: 'a', first_name: 'Ada', ward: '5' })
    const { body } = await add(nation, { external_id: 'a', ward: '7', shirt_size: 'M' } as PersonInput)
    expect(body.person).toMatchObject({ ward: '5', shirt_size: 'M' })
    expect(body.warnings).toEqual(['ward was left as it was: add only fills what is empty.'])
  })

  it('writes nothing when there is nothing to fill', async () => {
    const nation = await openNation()
    const { id } = await nation.add({ external_id: 'a', first_name: 'Ada' })
    const { headers } = await nation.call('showPerson', { params: { id } })
    const reply = await add(nation, { external_id: 'a', first_name: 'Bob' })
    expect(reply.headers.etag).toBe(headers.etag)
  })
})
