import { describe, expect, it } from 'vitest'
import type { Address } from '../../src/contract/address.ts'
import type { PersonInput } from '../../src/contract/person.ts'
import type { Point, WalkStreet } from '../../src/contract/nearby.ts'
import { openNation } from './setting/nation.ts'
import type { Nation } from './setting/served-nation.ts'

const here = { location: '41.9,-87.65', distance: '1' }

/** An address as clients write it, with the parts that matter. */
const place = (parts: object) => parts as Address

/** A person at a number of steps of about 110 metres north of the middle. */
const at = (steps: number, address: object = {}, more: PersonInput = {}): PersonInput => ({
  ...more,
  home_address: place({ lat: 41.9 + steps / 1000, lng: -87.65, city: 'Chicago', ...address }),
})

async function nationOf(people: PersonInput[]): Promise<Nation> {
  const nation = await openNation()
  for (const person of people) await nation.add(person)
  return nation
}

const named = (first_name: string): PersonInput => ({ first_name })

describe('the points of a map', () => {
  it('are everyone in the circle, nearest first, with what a row says', async () => {
    const nation = await nationOf([
      at(3, {}, named('Far')),
      at(1, { address1: '12 Elm St' }, { ...named('Near'), last_name: 'By', support_level: 2 }),
      at(99, {}, named('Away')),
      { first_name: 'Nowhere' },
    ])
    const { body } = await nation.call('nearbyPoints', { query: here, as: 'volunteer' })
    expect(body.total).toBe(2)
    expect(body.points.map(({ name }: Point) => name)).toEqual(['Near By', 'Far'])
    expect(body.points[0]).toMatchObject({
      address: '12 Elm St',
      city: 'Chicago',
      support_level: 2,
      lng: -87.65,
    })
    expect(body.points[0].miles).toBeCloseTo(0.069, 2)
  })

  it('have the primary address, whichever that is', async () => {
    const nation = await nationOf([
      {
        first_name: 'Ada',
        home_address: place({ address1: '1 Home St', lat: 50, lng: 8 }),
        work_address: place({ address1: '2 Work St', lat: 41.9, lng: -87.65 }),
      },
    ])
    const { body } = await nation.call('nearbyPoints', { query: here })
    expect(body.points.map(({ address }: Point) => address)).toEqual(['2 Work St'])
  })

  it('name those without a name by what else is known', async () => {
    const nation = await nationOf([
      at(1, {}, { email1: 'a@example.com' }),
      at(2, {}, { mobile: '303 555 0142' }),
    ])
    const { body } = await nation.call('nearbyPoints', { query: here })
    expect(body.points.map(({ name }: Point) => name)).toEqual(['a@example.com', '303 555 0142'])
  })

  it.each([{}, { location: 'Chicago' }, { location: '1,2', distance: '-1' }])('refuse %j', async (query) => {
    const nation = await openNation()
    expect((await nation.call('nearbyPoints', { query: query as Record<string, string> })).status).toBe(400)
  })
})

describe('the busiest place', () => {
  it('is the middle of the city where most people are', async () => {
    const nation = await nationOf([
      at(0, { city: 'Chicago' }, named('A')),
      at(2, { city: 'chicago' }, named('B')),
      { first_name: 'C', home_address: place({ city: 'Dallas', lat: 32.78, lng: -96.8 }) },
    ])
    const { body } = await nation.call('busiestPlace', { as: 'volunteer' })
    expect(body.place.lat).toBeCloseTo(41.901, 4)
    expect(body.place.lng).toBeCloseTo(-87.65, 4)
    expect(body.place.city).toMatch(/^chicago$/i)
  })

  it('is none while nobody is on the map', async () => {
    const nation = await nationOf([{ first_name: 'Nowhere' }])
    expect((await nation.call('busiestPlace')).body.place).toBeNull()
  })
})

describe('the walk list', () => {
  const streetsOf = async (people: PersonInput[]) => {
    const nation = await nationOf(people)
    const { body } = await nation.call('walkList', { query: here, as: 'volunteer' })
    return body as { total: number; do_not_contact: number; streets: WalkStreet[] }
  }
  const inWords = (streets: WalkStreet[]) =>
    streets.map(({ street, people }) => [
      street,
      ...people.map(({ number, line, name }) => [number, line, name].filter(Boolean).join(' ')),
    ])

  it('goes street by street, the odd side and then the even one', async () => {
    const addresses = ['10 Oak Ave', '4 Elm St', '21 elm st', '3 Elm St', '100 Elm St', '2 Elm St']
    const { streets } = await streetsOf(
      addresses.map((address1, index) => at(index, { address1 }, named('X'))),
    )
    expect(inWords(streets)).toEqual([
      ['Elm St', '3 X', '21 X', '2 X', '4 X', '100 X'],
      ['Oak Ave', '10 X'],
    ])
    expect(streets[0]?.people.map(({ side }) => side)).toEqual(['odd', 'odd', 'even', 'even', 'even'])
  })

  it('keeps a house together, by flat and then by name', async () => {
    const { streets } = await streetsOf([
      at(1, { address1: '7 Elm St Apt 10' }, named('Zoe')),
      at(1, { address1: '7 Elm St', address2: 'Apt 2' }, named('Bea')),
      at(1, { address1: '7 Elm St, #2B' }, named('Cy')),
      at(1, { address1: '7B Elm St' }, named('Al')),
    ])
    expect(inWords(streets)).toEqual([['Elm St', '7 #2B Cy', '7 Apt 2 Bea', '7 Apt 10 Zoe', '7B Al']])
  })

  it('reads numbers behind the street, streets that are numbers, and addresses without any', async () => {
    const { streets } = await streetsOf([
      at(1, { address1: 'Calle Mayor 12' }, named('Eva')),
      at(1, { address1: '55 42nd St' }, named('Joe')),
      at(1, { address1: 'The Old Mill' }, named('Kim')),
      at(1, {}, named('Lou')),
    ])
    expect(inWords(streets)).toEqual([
      ['42nd St', '55 Joe'],
      ['Calle Mayor', '12 Eva'],
      ['The Old Mill', 'Kim'],
      [null, 'Lou'],
    ])
  })

  it('leaves out whom nobody must contact, and says how many; whom nobody must call is marked', async () => {
    const { total, do_not_contact, streets } = await streetsOf([
      at(1, { address1: '1 Elm St' }, { ...named('Shy'), do_not_contact: true }),
      at(1, { address1: '3 Elm St' }, { ...named('Deaf'), do_not_call: true, phone: '303 555 0141' }),
    ])
    expect([total, do_not_contact]).toEqual([2, 1])
    expect(streets[0]?.people).toMatchObject([{ name: 'Deaf', do_not_call: true, phones: ['303 555 0141'] }])
  })
})
