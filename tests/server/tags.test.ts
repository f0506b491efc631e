import { expect, it } from 'vitest'
import { openNation } from './setting/nation.ts'
import { walkPages } from './setting/pages.ts'

it('tags run by name whatever the case, with how many people have each', async () => {
  const nation = await openNation()
  for (const tags of [
    ['Zebra', 'apple'],
    ['apple', 'été'],
    ['Banana', 'doctor who', 'APPLE'],
  ]) {
    await nation.add({ first_name: 'Ada', tags })
  }
  const { pages, back } = await walkPages(nation, 'listTags', { query: { limit: '2' }, as: 'volunteer' })
  expect(pages).toEqual([
    [
      { name: 'apple', taggings_count: 3 },
      { name: 'Banana', taggings_count: 1 },
    ],
    [
      { name: 'doctor who', taggings_count: 1 },
      { name: 'Zebra', taggings_count: 1 },
    ],
    [{ name: 'été', taggings_count: 1 }],
  ])
  expect(back).toEqual(pages)
})

it('a tag that nobody has any more is gone from the tags', async () => {
  const nation = await openNation()
  const { id } = await nation.add({ first_name: 'Ada', tags: ['typo', 'host'] })
  await nation.call('untagPerson', { params: { id, tag_name: 'typo' } })
  expect((await nation.call('listTags')).body.results).toEqual([{ name: 'host', taggings_count: 1 }])
  await nation.call('destroyPerson', { params: { id } })
  expect((await nation.call('listTags')).body.results).toEqual([])
  await nation.call('restorePerson', { params: { id } })
  expect((await nation.call('listTags')).body.results).toEqual([{ name: 'host', taggings_count: 1 }])
})

it('the people with a tag run newest first, page by page', async () => {
  const nation = await openNation()
  const ids: number[] = []
  for (let number = 0; number < 5; number += 1) {
    ids.unshift((await nation.add({ first_name: `${number}`, tags: ['a/b ü'] })).id)
    await nation.add({ first_name: 'Other', tags: ['other'] })
  }
  const { pages, back } = await walkPages<{ id: number }>(nation, 'listTagged', {
    params: { tag: 'A/B Ü' },
    query: { limit: '2' },
    as: 'volunteer',
  })
  expect(pages.flat().map((person) => person.id)).toEqual(ids)
  expect(pages.map((page) => page.length)).toEqual([2, 2, 1])
  expect(back).toEqual(pages)
})

it('a volunteer sees nothing sensitive of the people with a tag', async () => {
  const nation = await openNation()
  const person = await nation.add({ first_name: 'Ada', tags: ['host'], van_id: 'V-1' } as never)
  const results = async (as: 'staff' | 'volunteer') =>
    (await nation.call('listTagged', { params: { tag: 'host' }, as })).body.results
  expect(person.id).toBe((await results('volunteer'))[0].id)
  const index = (await nation.call('listPeople', { as: 'volunteer' })).body.results
  expect((await results('volunteer'))[0]).toEqual(index.find((one: { id: number }) => one.id === person.id))
})

it('tags, and the people with one, are told by number as well, as older clients ask', async () => {
  const nation = await openNation()
  for (const tags of [['a', 'b'], ['b', 'c'], ['b']]) await nation.add({ first_name: 'Ada', tags })
  const query = { page: '2', per_page: '2' }
  const place = { page: 2, total_pages: 2, per_page: 2, total: 3 }
  expect((await nation.call('listTags', { query })).body).toEqual({
    results: [{ name: 'c', taggings_count: 1 }],
    ...place,
  })
  const tagged = (await nation.call('listTagged', { params: { tag: 'b' }, query })).body
  expect(tagged).toEqual({ results: [expect.objectContaining({ tags: ['a', 'b'] })], ...place })
})

it('a tag that nobody has is an empty page', async () => {
  const nation = await openNation()
  const { status, body } = await nation.call('listTagged', { params: { tag: 'unknown' } })
  expect([status, body]).toEqual([200, { results: [], next: null, prev: null }])
})

it('a token of one tag is none of another', async () => {
  const nation = await openNation()
  for (const first_name of ['Ada', 'Eve']) await nation.add({ first_name, tags: ['host', 'driver'] })
  const { body } = await nation.call('listTagged', { params: { tag: 'host' }, query: { limit: '1' } })
  expect(body.next).toMatch(/^\/api\/v1\/tags\/host\/people\?/)
  const url = body.next.replace('/host/', '/driver/')
  const headers = { authorization: `Bearer ${nation.tokens.staff}` }
  expect((await nation.send({ method: 'GET', url, headers })).status).toBe(400)
})
