import { describe, expect, it } from 'vitest'
import type { Place } from '../../src/contract/map.ts'
import { openNation } from './setting/nation.ts'

const named = ({ zip, city, state }: Place) => [zip, city, state].filter(Boolean).join(' ')

async function find(q: string): Promise<Place[]> {
  const nation = await openNation()
  return (await nation.call('findPlaces', { query: { q }, as: 'volunteer' })).body.results
}

describe('a place', () => {
  it.each([
    ['60614', '60614 Chicago IL'],
    ['60614-1234', '60614 Chicago IL'],
    ['springfield il', 'Springfield IL'],
    ['Springfield, Missouri', 'Springfield MO'],
    ['chic', 'Chicago IL'],
    ['CHICAGO', 'Chicago IL'],
    ['san josé', 'San Jose CA'],
    ['St. Louis', 'Saint Louis MO'],
    ['new york n', 'New York NY'],
  ])('is found by %s', async (q, expected) => {
    expect(named((await find(q))[0] as Place)).toBe(expected)
  })

  it('has the largest of a name first, and where it is', async () => {
    const found = await find('springfield')
    expect(found.length).toBeGreaterThan(3)
    expect(found.length).toBeLessThanOrEqual(8)
    expect(new Set(found.slice(0, 3).map(({ state }) => state))).toEqual(new Set(['IL', 'MA', 'MO']))
    const [chicago] = await find('chicago il')
    expect(chicago?.lat).toBeCloseTo(41.85, 0)
    expect(chicago?.lng).toBeCloseTo(-87.65, 0)
  })

  it('is found by the start of its ZIP code, in order', async () => {
    const zips = (await find('606')).map(({ zip }) => zip)
    expect(zips).toEqual(zips.toSorted())
    expect(zips.every((zip) => zip?.startsWith('606'))).toBe(true)
    expect(zips).toHaveLength(8)
  })

  it.each(['', '   ', '!', '00000', 'no such place anywhere'])('is not made up for "%s"', async (q) => {
    expect(await find(q)).toEqual([])
  })
})

describe('a part of the map', () => {
  it('has its cities first, the largest before the smaller', async () => {
    const nation = await openNation()
    const { body } = await nation.call('placesWithin', { query: { box: '41.6,-88.1,42.1,-87.4' } })
    expect(named(body.results[0])).toBe('Chicago IL')
    expect(body.results.length).toBeLessThanOrEqual(40)
  })

  it('close up has its ZIP codes', async () => {
    const nation = await openNation()
    const { body } = await nation.call('placesWithin', { query: { box: '41.91,-87.66,41.93,-87.63' } })
    expect(body.results.map(named)).toContain('60614 Chicago IL')
  })

  it.each(['', '1,2,3', '1,2,0,4', 'a,b,c,d'])('can’t be "%s"', async (box) => {
    const nation = await openNation()
    const { status, body } = await nation.call('placesWithin', { query: { box } })
    expect([status, body.code]).toEqual([400, 'bad_request'])
  })
})
