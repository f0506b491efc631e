import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PersonInput } from '../../src/contract/person.ts'
import { openNation } from './setting/nation.ts'
import type { Nation, Reply } from './setting/served-nation.ts'
import { runs } from './setting/runs.ts'

const names = ({ body }: Reply): string[] =>
  body.results.map((person: { first_name: string }) => person.first_name).toSorted()
const at = (lat: number, lng: number, more: object = {}) =>
  ({ home_address: { lat, lng, ...more } }) as PersonInput

async function nationOf(people: PersonInput[]): Promise<Nation> {
  const nation = await openNation()
  for (const person of people) await nation.add(person)
  return nation
}

describe('search', () => {
  it.each<[string, Record<string, string>, string[]]>([
    ['the start of a first name', { first_name: 'brad' }, ['Bradley']],
    ['a name without its accents', { first_name: 'jose' }, ['José María']],
    ['the start of any word', { first_name: 'mar' }, ['José María', 'Mara']],
    ['but not the middle of one', { first_name: 'adley' }, []],
    ['a last name', { last_name: "o'brien" }, ['Mara']],
    ['any of the four emails', { email: 'THIRD@example.com' }, ['Bradley']],
    ['a phone in any form', { phone: '(303) 555 0141' }, ['Mara']],
    ['a phone that is nobody’s', { phone: 'none' }, []],
    ['a tag, whatever its case', { tag: 'HOST' }, ['José María', 'Mara']],
    ['not a part of a tag', { tag: 'hos' }, []],
    ['support level', { support_level: '2' }, ['Bradley']],
    ['the city of the primary address', { city: 'são paulo' }, ['Mara']],
    ['the state of the primary address', { state: 'tx' }, ['Bradley']],
    ['not the city of another address', { city: 'Lisbon' }, []],
    ['sex', { sex: 'F' }, ['Mara']],
    ['birthdate', { birthdate: '1973-04-04' }, ['José María']],
    ['having a mobile', { with_mobile: 'true' }, ['Mara']],
    ['an id, exactly', { civicrm_id: '7' }, ['Bradley']],
    ['an id that can’t be one', { civicrm_id: 'seven' }, []],
    ['an external id', { external_id: 'A-1' }, ['José María']],
    ['several criteria together', { first_name: 'mar', sex: 'F' }, ['Mara']],
    ['a parameter no field stands for', { datatrust_id: '1' }, []],
    ['signs alone', { first_name: '%' }, []],
  ])('finds by %s', async (_, query, expected) => {
    const nation = await nationOf([
      {
        first_name: 'Bradley',
        email3: 'third@example.com',
        civicrm_id: 7,
        support_level: 2,
        registered_address: { state: 'TX' } as never,
      },
      { first_name: 'José María', birthdate: '1973-04-04', external_id: 'A-1', tags: ['Host'] },
      {
        first_name: 'Mara',
        last_name: 'O’Brien',
        sex: 'F',
        mobile: '303-555-0141',
        tags: ['driver', 'host'],
        work_address: { city: 'São Paulo' } as never,
        home_address: { city: 'Lisbon' } as never,
      },
    ])
    expect(names(await nation.call('searchPeople', { query }))).toEqual(expected)
    const { body } = await nation.call('countSearch', { query })
    expect(body).toEqual({ people_count: expected.length })
  })

  it('finds who changed since a time', async () => {
    const nation = await nationOf([{ first_name: 'Ada' }])
    const since = (updated_since: string) => nation.call('searchPeople', { query: { updated_since } })
    expect((await since('2014-02-02T11:51:23-05:00')).body.results.length).toBe(4)
    expect((await since('2999-01-01')).body.results).toEqual([])
  })

  it.each([
    ['birthdate', '1973-02-30'],
    ['updated_since', 'yesterday'],
    ['sex', 'X'],
    ['support_level', '6'],
    ['with_mobile', 'perhaps'],
    ['sort', 'zork'],
    ['custom_values', 'abc'],
    ['limit', 'abc'],
  ])('refuses %s=%s', async (name, value) => {
    const nation = await openNation()
    const { status, body } = await nation.call('searchPeople', { query: { [name]: value } })
    expect([status, body.code]).toEqual([400, 'bad_request'])
    expect(body.message).toMatch(new RegExp(`^${name}`))
  })

  it('lets no volunteer find out by searching what they may not see', async () => {
    const nation = await nationOf([{ first_name: 'Ada', van_id: '7' }])
    expect((await nation.call('searchPeople', { query: { van_id: '7' }, as: 'volunteer' })).status).toBe(403)
    expect((await nation.call('searchPeople', { query: { van_id: '7' } })).body.results).toHaveLength(1)
  })

  it('keeps its criteria from page to page, and its tokens to itself', async () => {
    const nation = await nationOf(['Ann', 'Anna', 'Annie', 'Bob'].map((first_name) => ({ first_name })))
    const first = await nation.call('searchPeople', {
      query: { first_name: 'ann', limit: '2', sort: 'first_name' },
    })
    expect(names(first)).toEqual(['Ann', 'Anna'])
    const headers = { authorization: `Bearer ${nation.tokens.staff}` }
    const second = await nation.send({ method: 'GET', url: first.body.next, headers })
    expect(names(second)).toEqual(['Annie'])
    const elsewhere = first.body.next.replace('first_name=ann', 'first_name=bob')
    expect((await nation.send({ method: 'GET', url: elsewhere, headers })).status).toBe(400)
  })
})

describe('sort', () => {
  it.each([
    ['last_name', ['Alba', 'Bell', 'bell', 'Çelik', null]],
    ['-last_name', ['Çelik', 'bell', 'Bell', 'Alba', null]],
    ['support_level', [1, 2, 2, 5, null]],
    ['-support_level', [5, 2, 2, 1, null]],
  ])('%s puts blanks last, and pages without a gap or a double', async (sort, expected) => {
    const nation = await openNation()
    await nation.services.db.deleteFrom('people').execute()
    const levels = [2, 5, 1, null, 2]
    for (const [index, last_name] of ['Bell', 'Çelik', 'Alba', null, 'bell'].entries()) {
      await nation.add({ first_name: 'x', last_name, support_level: levels[index] })
    }
    const field = sort.replace('-', '') as 'last_name' | 'support_level'
    const values = []
    const headers = { authorization: `Bearer ${nation.tokens.organizer}` }
    let link: string | null = `/api/v1/people?limit=2&sort=${sort}`
    while (link) {
      const page: Reply = await nation.send({ method: 'GET', url: link, headers })
      values.push(...page.body.results.map((person: Record<string, unknown>) => person[field]))
      link = page.body.next
    }
    expect(values).toEqual(expected)
  })
})

/** The great-circle distance of two places, by the spherical law of cosines: another formula than the server's. */
function distance(one: { lat: number; lng: number }, other: { lat: number; lng: number }): number {
  const [a, b, turn] = [one.lat, other.lat, one.lng - other.lng].map((angle) => (angle * Math.PI) / 180) as [
    number,
    number,
    number,
  ]
  const cosine = Math.sin(a) * Math.sin(b) + Math.cos(a) * Math.cos(b) * Math.cos(turn)
  return 3958.7613 * Math.acos(Math.min(1, Math.max(-1, cosine)))
}

/** How far two formulas may differ over rounding, in miles: the law of cosines is weak where places are close. */
const ROUNDING = 0.05
const degrees = (limit: number) =>
  fc.integer({ min: -limit * 1000, max: limit * 1000 }).map((value) => value / 1000)
const place = fc.record({ lat: degrees(90), lng: degrees(180) })

describe('nearby', () => {
  it('answers people in full, nearest first, with the miles beside them', async () => {
    const nation = await nationOf([
      { first_name: 'Far', ...at(34.06, -118.2428) },
      { first_name: 'Near', ...at(34.053, -118.243) },
      { first_name: 'Away', ...at(35, -118) },
      { first_name: 'Nowhere' },
    ])
    const { body } = await nation.call('nearbyPeople', { query: { location: '34.0522,-118.2428' } })
    expect(body.results.map((person: { first_name: string }) => person.first_name)).toEqual(['Near', 'Far'])
    expect(body.distances_in_miles[0]).toBeCloseTo(0.056, 2)
    expect(Object.keys(body.results[0])).toHaveLength(205)
  })

  it.each([
    ['across the date line', '0,179.99', 3, at(0, -179.99)],
    ['across it from the other side', '0,-179.99', 3, at(0, 179.99)],
    ['around the north pole', '89.99,0', 3, at(89.99, 180)],
    ['around the south pole', '-90,0', 2, at(-89.98, 77)],
    ['on the far side of the earth', '0,0', 12451, at(0, 180)],
  ])('looks %s', async (_, location, miles, there) => {
    const nation = await nationOf([{ first_name: 'Ada', ...there }])
    const { body } = await nation.call('nearbyPeople', { query: { location, distance: String(miles) } })
    expect(body.results).toHaveLength(1)
  })

  it.each([
    [{}, 'missing_parameters'],
    [{ location: 'Denver' }, 'bad_request'],
    [{ location: '91,0' }, 'bad_request'],
    [{ location: '34.1,-181' }, 'bad_request'],
    [{ location: '34.1,-118', distance: '-1' }, 'bad_request'],
    [{ location: '34.1,-118', distance: '99999' }, 'bad_request'],
  ])('refuses %j', async (query, code) => {
    const nation = await openNation()
    const { status, body } = await nation.call('nearbyPeople', { query })
    expect([status, body.code]).toEqual([400, code])
  })

  it('agrees with a great circle by another formula, and pages through all of them', async () => {
    const places = fc.sample(place, { numRuns: 60, seed: 1 })
    const nation = await nationOf(
      places.map(({ lat, lng }, index) => ({ first_name: String(index), ...at(lat, lng) })),
    )
    const headers = { authorization: `Bearer ${nation.tokens.organizer}` }
    await fc.assert(
      fc.asyncProperty(place, fc.integer({ min: 10, max: 9_000 }), async (here, miles) => {
        const found: number[] = []
        let link: string | null =
          `/api/v1/people/nearby?location=${here.lat},${here.lng}&distance=${miles}&limit=7`
        while (link) {
          const page: Reply = await nation.send({ method: 'GET', url: link, headers })
          expect(page.status).toBe(200)
          found.push(...page.body.results.map((person: { first_name: string }) => Number(person.first_name)))
          link = page.body.next
        }
        expect(new Set(found).size).toBe(found.length)
        const far = places.map((one) => distance(here, one))
        const clearlyWithin = far.flatMap((one, index) => (one < miles - ROUNDING ? [index] : []))
        const clearlyOutside = far.flatMap((one, index) => (one > miles + ROUNDING ? [index] : []))
        expect(found).toEqual(expect.arrayContaining(clearlyWithin))
        expect(found.filter((index) => clearlyOutside.includes(index))).toEqual([])
        const order = found.map((index) => far[index] as number)
        expect(
          order.every((one, index) => index === 0 || one > (order[index - 1] as number) - ROUNDING),
        ).toBe(true)
      }),
      { numRuns: runs(25) },
    )
  })
})
