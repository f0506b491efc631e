import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AddressSchema } from '../../src/contract/address.ts'
import { addressFields } from '../../src/contract/fields.ts'
import type { Manner } from '../../src/contract/manner.ts'
import type { PersonInput } from '../../src/contract/person.ts'
import type { AccountRecord } from '../../src/server/accounts/accounts.ts'
import { degreesAsText } from '../../src/server/http/manner.ts'
import { openNation } from './setting/nation.ts'
import type { Nation } from './setting/served-nation.ts'

const home = { address1: '1 Main St', city: 'Los Angeles', country_code: 'US', lat: 34.0522, lng: -118.2437 }
const ada: PersonInput = {
  first_name: 'Ada',
  home_address: home as PersonInput['home_address'],
  note: 'she wrote {"lat":1,"lng":2} on the wall',
}

describe.each<[Manner, Record<string, number>, unknown[]]>([
  ['document', { created: 200, changed: 201 }, [34.0522, -118.2437]],
  ['hosted', { created: 201, changed: 200 }, ['34.0522', '-118.2437']],
])('in the %s manner', (manner, statuses, degrees) => {
  const degreesOf = (address: { lat: unknown; lng: unknown }) => [address.lat, address.lng]

  it('a person is created and changed with the status it has there', async () => {
    const nation = await openNation({ manner })
    const made = await nation.call('createPerson', { body: { person: ada } })
    expect(made.status).toBe(statuses.created)
    const { id } = made.body.person
    const changed = await nation.call('updatePerson', {
      params: { id },
      body: { person: { last_name: 'Lovelace' } },
    })
    expect(changed.status).toBe(statuses.changed)
    expect((await nation.call('destroyPerson', { params: { id } })).status).toBe(204)
  })

  it('every address has its degrees as there, nested and abbreviated ones too', async () => {
    const nation = await openNation({ manner })
    const recruiter = await nation.add(ada)
    const { id } = await nation.add({ ...ada, first_name: 'Byron', recruiter_id: recruiter.id })
    const { person } = (await nation.call('showPerson', { params: { id } })).body
    expect(degreesOf(person.home_address)).toEqual(degrees)
    expect(degreesOf(person.primary_address)).toEqual(degrees)
    expect(degreesOf(person.recruiter.primary_address)).toEqual(degrees)
    expect(person.note).toBe(ada.note)
    const { results } = (await nation.call('listPeople')).body
    expect(degreesOf(results[0].primary_address)).toEqual(degrees)
  })

  it('a refused change answers the person as there', async () => {
    const nation = await openNation({ manner })
    const { id } = await nation.add(ada)
    const { status, body } = await nation.call('updatePerson', {
      params: { id },
      body: { person: { last_name: 'Lovelace' } },
      headers: { 'if-match': '"99"' },
    })
    expect(status).toBe(412)
    expect(degreesOf(body.person.home_address)).toEqual(degrees)
  })

  it(`people are put on a list and taken off it ${manner === 'hosted' ? 'without a body' : 'with the list'}`, async () => {
    const nation = await openNation({ manner })
    const { id } = await nation.add(ada)
    const list = { name: 'New Voters', slug: 'newvoters', author_id: id }
    const { body } = await nation.call('createList', { body: { list } })
    const members = { params: { id: body.list_resource.id }, body: { people_ids: [id] } }
    const added = await nation.call('addMembers', members)
    const removed = await nation.call('removeMembers', members)
    if (manner === 'hosted') {
      expect([added, removed].map(({ status, body: none }) => [status, none])).toEqual([
        [204, undefined],
        [204, undefined],
      ])
      expect(added.headers['content-type']).toBeUndefined()
    } else {
      expect([added.status, added.body.list_resource.count]).toEqual([200, 1])
      expect([removed.status, removed.body.list_resource.count]).toEqual([200, 0])
    }
  })

  it('errors are the same', async () => {
    const nation = await openNation({ manner })
    expect((await nation.call('showPerson', { params: { id: 999 } })).status).toBe(404)
    expect((await nation.call('createPerson', { body: { person: {} } })).status).toBe(400)
  })

  it('an address is written back as it was read', async () => {
    const nation = await openNation({ manner })
    const { id, home_address } = await nation.add(ada)
    const { body } = await nation.call('updatePerson', {
      params: { id },
      body: { person: { home_address, last_name: 'Lovelace' } },
    })
    expect(body.person.home_address).toEqual(home_address)
  })
})

describe('a manner chosen for a token', () => {
  const create = async (nation: Nation, manner: Manner) => {
    const account = await nation.services.accounts.byEmail('staff@example.org')
    const token = await nation.services.accounts.createToken(account as AccountRecord, 'staff', manner)
    const url = `/api/v1/people?access_token=${token}`
    return (await nation.send({ method: 'POST', url, payload: { person: ada } })).status
  }

  it('goes before the server’s', async () => {
    expect(await create(await openNation({ manner: 'document' }), 'hosted')).toBe(201)
    expect(await create(await openNation({ manner: 'hosted' }), 'document')).toBe(200)
  })
})

/** What stands in a text of JSON only to be mistaken for an address. */
const traps = fc.constantFrom('{"lat":1,"lng":2}', '{"address1":null,', '"', '\\', '\\"', ',"lat":', '{', '}')
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.oneof(traps, fc.string())).map((all) => all.join('')),
)
const degree = fc.option(fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer()))
const line = fc.option(text)
const address = fc
  .tuple(line, line, line, line, line, line, line, degree, degree)
  .map(([address1, address2, address3, city, state, zip, country_code, lat, lng]) => ({
    address1,
    address2,
    address3,
    city,
    state,
    zip,
    country_code,
    lat,
    lng,
  }))
const answer = fc.letrec((tie) => ({
  value: fc.oneof({ depthSize: 'small' }, text, degree, address, tie('list'), tie('object')),
  list: fc.array(tie('value')),
  object: fc.dictionary(
    fc.oneof(text, fc.constantFrom('lat', 'lng', 'address1', 'primary_address')),
    tie('value'),
  ),
})).value

const addressKeys = Object.keys(AddressSchema.shape).toSorted().join()
const isAddress = (value: object) => Object.keys(value).toSorted().join() === addressKeys

/** The same by reading the JSON: what the fast way must give. */
const slowly = (json: string): unknown =>
  JSON.parse(json, (_, value: unknown) => {
    if (typeof value !== 'object' || value === null || !isAddress(value)) return value
    const asText = (number: unknown) => (number === null ? null : JSON.stringify(number))
    const { lat, lng } = value as { lat: unknown; lng: unknown }
    return { ...value, lat: asText(lat), lng: asText(lng) }
  })

describe('degrees as texts', () => {
  it('are put in every address of any answer, and nothing else changes', () => {
    fc.assert(
      fc.property(answer, (value) => {
        const json = JSON.stringify(value)
        expect(JSON.parse(degreesAsText(json))).toEqual(slowly(json))
      }),
      { numRuns: 2_000 },
    )
  })

  it('are put in every address of a person, whatever their texts', async () => {
    const nation = await openNation()
    const { accounts } = nation.services
    const account = await accounts.byEmail('staff@example.org')
    const token = await accounts.createToken(account as AccountRecord, 'staff', 'hosted')
    const input = fc.record({
      first_name: fc.constant('Ada'),
      note: text.filter((one) => one.isWellFormed() && !one.includes('\0')),
      ...Object.fromEntries(addressFields.slice(0, 3).map((name) => [name, fc.constantFrom(home, null)])),
    })
    await fc.assert(
      fc.asyncProperty(input, async (person) => {
        const { id } = await nation.add(person as PersonInput)
        const url = `/api/v1/people/${id}`
        const asDocument = await nation.call('showPerson', { params: { id } })
        const asHosted = await nation.send({ method: 'GET', url: `${url}?access_token=${token}` })
        expect(asHosted.body).toEqual(slowly(JSON.stringify(asDocument.body)))
      }),
      { numRuns: 50 },
    )
  })
})
