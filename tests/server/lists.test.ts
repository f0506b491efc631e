import { describe, expect, it } from 'vitest'
import { openNation } from './setting/nation.ts'
import type { Nation } from './setting/served-nation.ts'
import { walkPages } from './setting/pages.ts'

const make = async (nation: Nation, list: object) =>
  (await nation.call('createList', { body: { list }, as: 'staff' })).body.list_resource
const addTo = (nation: Nation, id: number, people_ids: unknown) =>
  nation.call('addMembers', { params: { id }, body: { people_ids }, as: 'staff' })
const takeFrom = (nation: Nation, id: number, people_ids: unknown) =>
  nation.call('removeMembers', { params: { id }, body: { people_ids }, as: 'staff' })
const idsOf = (results: { id: number }[]) => results.map((one) => one.id)

async function people(nation: Nation, count: number): Promise<number[]> {
  const ids: number[] = []
  for (let number = 1; number <= count; number += 1)
    ids.push((await nation.add({ first_name: `Person ${number}` })).id)
  return ids
}

describe('a list', () => {
  it('is made with the name, slug and author that were sent', async () => {
    const nation = await openNation()
    const [author] = await people(nation, 1)
    const list = { name: 'New Voters', slug: 'newvoters', author_id: author }
    const { status, body } = await nation.call('createList', { body: { list }, as: 'staff' })
    expect(status).toBe(200)
    expect(body).toEqual({ list_resource: { id: expect.any(Number), ...list, count: 0 } })
    const params = { id: body.list_resource.id }
    expect((await nation.call('showList', { params, as: 'volunteer' })).body).toEqual(body)
    expect((await nation.call('listLists', { as: 'volunteer' })).body.results).toEqual([body.list_resource])
  })

  it('has the caller as author and a slug made from its name when neither was sent', async () => {
    const nation = await openNation()
    const me = (await nation.call('me', { as: 'staff' })).body.person.id
    expect(await make(nation, { name: 'Côte d’Ivoire & Co.' })).toMatchObject({
      slug: 'cote_d_ivoire_co',
      author_id: me,
    })
    expect((await make(nation, { name: 'Côte d’Ivoire, Co', slug: null })).slug).toBe('cote_d_ivoire_co_2')
    expect((await make(nation, { name: '🗳️', slug: '' })).slug).toBe('list')
    expect((await make(nation, { name: 'x'.repeat(200) })).slug.length).toBeLessThanOrEqual(100)
  })

  it('keeps its slug to itself', async () => {
    const nation = await openNation()
    await make(nation, { name: 'One', slug: 'one' })
    const two = await make(nation, { name: 'Two', slug: 'two' })
    const again = await nation.call('createList', { body: { list: { name: 'Uno', slug: 'one' } } })
    expect([again.status, again.body.code]).toEqual([409, 'conflict'])
    const renamed = await nation.call('updateList', {
      params: { id: two.id },
      body: { list: { slug: 'one' } },
    })
    expect([renamed.status, renamed.body.code]).toEqual([409, 'conflict'])
    const same = await nation.call('updateList', { params: { id: two.id }, body: { list: { slug: 'two' } } })
    expect(same.status).toBe(200)
    expect((await nation.call('listLists')).body.results).toHaveLength(2)
  })

  it('can be changed in part and removed, and its people stay', async () => {
    const nation = await openNation()
    const [person] = await people(nation, 1)
    const list = await make(nation, { name: 'One' })
    await addTo(nation, list.id, [person])
    const params = { id: list.id }
    const { body } = await nation.call('updateList', { params, body: { list: { name: 'Uno' } }, as: 'staff' })
    expect(body.list_resource).toEqual({ ...list, name: 'Uno', count: 1 })
    expect((await nation.call('destroyList', { params, as: 'staff' })).status).toBe(204)
    for (const name of ['showList', 'listMembers', 'destroyList'] as const)
      expect([name, (await nation.call(name, { params })).status]).toEqual([name, 404])
    expect((await nation.call('showPerson', { params: { id: person as number } })).status).toBe(200)
  })

  it('comes back after it was removed, with its people and the same id', async () => {
    const nation = await openNation()
    const [a, b, gone] = (await people(nation, 3)) as [number, number, number]
    const list = await make(nation, { name: 'One' })
    await addTo(nation, list.id, [a, b, gone])
    const params = { id: list.id }
    expect((await nation.call('restoreList', { params, as: 'staff' })).status).toBe(404)
    const members = (await nation.call('listMembers', { params })).body.results
    await nation.call('destroyList', { params, as: 'staff' })
    const next = await make(nation, { name: 'Next' })
    expect(next.id).not.toBe(list.id)
    await nation.call('destroyPerson', { params: { id: gone } })
    const { status, body } = await nation.call('restoreList', { params, as: 'staff' })
    expect([status, body.list_resource]).toEqual([200, { ...list, count: 2 }])
    const back = (await nation.call('listMembers', { params })).body.results
    expect(back).toEqual(members.filter((one: { id: number }) => one.id !== gone))
    expect((await nation.call('destroyList', { params, as: 'staff' })).status).toBe(204)
    expect((await nation.call('restoreList', { params, as: 'staff' })).status).toBe(200)
  })

  it('comes back under another slug when its own was taken meanwhile', async () => {
    const nation = await openNation()
    const { id } = await make(nation, { name: 'Hosts' })
    await nation.call('destroyList', { params: { id } })
    await make(nation, { name: 'Hosts' })
    const { body } = await nation.call('restoreList', { params: { id } })
    expect(body.list_resource).toMatchObject({ id, name: 'Hosts', slug: 'hosts_2' })
  })

  it.each<[string, object, RegExp]>([
    ['without a name', { slug: 'x' }, /^list\.name is required/],
    ['with a blank name', { name: ' ' }, /^list\.name is required/],
    ['with a name that is a number', { name: 7 }, /^list\.name /],
    ['with a NUL in its name', { name: 'a\0' }, /^list\.name /],
    ['with a name of 201 characters', { name: 'x'.repeat(201) }, /^list\.name /],
    ['with a slug that is no part of an address', { name: 'x', slug: 'a b' }, /^list\.slug /],
    ['with an author who is nobody', { name: 'x', author_id: 999_999 }, /^list\.author_id '999999' /],
    ['with an author that is a text', { name: 'x', author_id: 'me' }, /^list\.author_id /],
  ])('%s is refused', async (_, list, sentence) => {
    const nation = await openNation()
    const { status, body } = await nation.call('createList', { body: { list } })
    expect([status, body.code]).toEqual([400, 'validation_failed'])
    expect(body.validation_errors[0]).toMatch(sentence)
    expect((await nation.call('listLists')).body.results).toEqual([])
  })
})

describe('the people on a list', () => {
  it('come and go, and the count is right after each change', async () => {
    const nation = await openNation()
    const [a, b, c, d] = (await people(nation, 4)) as [number, number, number, number]
    const list = await make(nation, { name: 'Hosts' })
    const counts = [
      await addTo(nation, list.id, [a, b, b, c]),
      await addTo(nation, list.id, [c, String(d)]),
      await takeFrom(nation, list.id, [a, a, 999_999]),
      await takeFrom(nation, list.id, []),
    ].map(({ status, body }) => [status, body.list_resource.count])
    expect(counts).toEqual([
      [200, 3],
      [200, 4],
      [200, 3],
      [200, 3],
    ])
    await nation.call('destroyPerson', { params: { id: d } })
    const { body } = await nation.call('showList', { params: { id: list.id } })
    expect(body.list_resource).toEqual({ ...list, count: 2 })
    const members = await nation.call('listMembers', { params: { id: list.id } })
    expect(idsOf(members.body.results)).toEqual([c, b])
  })

  it('run newest first, page by page', async () => {
    const nation = await openNation()
    const ids = await people(nation, 6)
    const list = await make(nation, { name: 'Hosts' })
    const other = await make(nation, { name: 'Others' })
    await addTo(nation, list.id, ids.slice(0, 5))
    await addTo(nation, other.id, ids)
    const { pages, back } = await walkPages<{ id: number }>(nation, 'listMembers', {
      params: { id: list.id },
      query: { limit: '2' },
      as: 'volunteer',
    })
    expect(idsOf(pages.flat())).toEqual(ids.slice(0, 5).toReversed())
    expect(back).toEqual(pages)
  })

  it('can be sorted, page by page', async () => {
    const nation = await openNation()
    const ids: number[] = []
    for (const last_name of ['Young', 'Adams', 'Miller', 'Öz']) ids.push((await nation.add({ last_name })).id)
    await nation.add({ last_name: 'Baker' })
    const list = await make(nation, { name: 'Hosts' })
    await addTo(nation, list.id, ids)
    const { pages, back } = await walkPages<{ last_name: string }>(nation, 'listMembers', {
      params: { id: list.id },
      query: { limit: '3', sort: 'last_name' },
    })
    expect(pages.flat().map((person) => person.last_name)).toEqual(['Adams', 'Miller', 'Öz', 'Young'])
    expect(back).toEqual(pages)
  })

  it('show a volunteer nothing sensitive', async () => {
    const nation = await openNation()
    const ids = await people(nation, 1)
    const list = await make(nation, { name: 'Hosts' })
    await addTo(nation, list.id, ids)
    const seen = (await nation.call('listMembers', { params: { id: list.id }, as: 'volunteer' })).body.results
    const index = (await nation.call('listPeople', { as: 'volunteer' })).body.results
    expect(seen[0]).toEqual(index.find((one: { id: number }) => one.id === ids[0]))
  })

  it('who are nobody are left out and named, and the others are on', async () => {
    const nation = await openNation()
    const [a, b] = (await people(nation, 2)) as [number, number]
    const list = await make(nation, { name: 'Hosts' })
    const unknown = Array.from({ length: 30 }, (_, index) => 900_000 + index)
    const { status, body } = await addTo(nation, list.id, [a, ...unknown, -1, b])
    expect([status, body.list_resource.count]).toEqual([200, 2])
    expect(body.warnings).toHaveLength(1)
    expect(body.warnings[0]).toMatch(/900000, 900001, .* and 11 more/)
  })

  it.each<[string, unknown]>([
    ['a text', 'all'],
    ['an object', {}],
    ['texts', ['a']],
    ['halves', [1.5]],
    ['null', [null]],
    ['more than 100,000', Array.from({ length: 100_001 }, () => 1)],
    ['numbers past all ids', [2 ** 60]],
  ])('can’t be %s', async (_, people_ids) => {
    const nation = await openNation()
    const list = await make(nation, { name: 'Hosts' })
    for (const act of [addTo, takeFrom]) {
      const { status, body } = await act(nation, list.id, people_ids)
      expect([status, body.code]).toEqual([400, 'validation_failed'])
      expect(body.validation_errors[0]).toMatch(/^people_ids/)
    }
  })

  it('have to be said, and the list has to be there', async () => {
    const nation = await openNation()
    const list = await make(nation, { name: 'Hosts' })
    const reply = await nation.call('addMembers', { params: { id: list.id }, body: {} })
    expect([reply.status, reply.body.parameters]).toEqual([400, ['people_ids']])
    for (const act of [addTo, takeFrom]) expect((await act(nation, 999_999, [1])).status).toBe(404)
  })

  it('may be 100,000 at once', async () => {
    const nation = await openNation()
    const ids = await people(nation, 3)
    const list = await make(nation, { name: 'Hosts' })
    const all = [...ids, ...Array.from({ length: 99_997 }, (_, index) => 1_000_000 + index)]
    const added = await addTo(nation, list.id, all)
    expect([added.status, added.body.list_resource.count]).toEqual([200, 3])
    const removed = await takeFrom(nation, list.id, all)
    expect([removed.status, removed.body.list_resource.count]).toEqual([200, 0])
  })

  it('put on by many at once are all counted', async () => {
    const nation = await openNation()
    const ids = await people(nation, 8)
    const list = await make(nation, { name: 'Hosts' })
    const replies = await Promise.all(ids.map((id) => addTo(nation, list.id, [id])))
    expect(replies.map((reply) => reply.status)).toEqual(ids.map(() => 200))
    const { body } = await nation.call('showList', { params: { id: list.id } })
    expect(body.list_resource.count).toBe(8)
  })
})

describe('the lists of a person', () => {
  it('are those they are on, newest first, page by page', async () => {
    const nation = await openNation()
    const [ada, eve] = (await people(nation, 2)) as [number, number]
    const lists: { id: number }[] = []
    for (const name of ['A', 'B', 'C', 'D']) lists.push(await make(nation, { name }))
    for (const { id } of lists.slice(0, 3)) await addTo(nation, id, [ada, eve])
    const { pages, back } = await walkPages(nation, 'listListsOfPerson', {
      params: { id: ada },
      query: { limit: '2' },
      as: 'volunteer',
    })
    const all = lists.slice(0, 3).toReversed()
    expect(pages.flat()).toEqual(all.map((list) => ({ ...list, count: 2 })))
    expect(back).toEqual(pages)
    expect((await nation.call('listListsOfPerson', { params: { id: 999_999 } })).status).toBe(404)
  })
})

it('lists and the people on them are told by number as well, as older clients ask', async () => {
  const nation = await openNation()
  const ids = await people(nation, 5)
  const lists: { id: number }[] = []
  for (const name of ['A', 'B', 'C']) lists.push(await make(nation, { name }))
  const [{ id }] = lists as [{ id: number }]
  await addTo(nation, id, ids)
  const query = { page: '2', per_page: '2' }
  expect((await nation.call('listLists', { query })).body).toMatchObject({
    results: [{ id, count: 5 }],
    page: 2,
    total_pages: 2,
    per_page: 2,
    total: 3,
  })
  const members = (await nation.call('listMembers', { params: { id }, query })).body
  expect([idsOf(members.results), members.total]).toEqual([[ids[2], ids[1]], 5])
  const ofPerson = (await nation.call('listListsOfPerson', { params: { id: ids[0] as number }, query })).body
  expect([ofPerson.results, ofPerson.total]).toEqual([[], 1])
})

it('a program for the hosted service gets an empty 204 for changes of who is on a list', async () => {
  const nation = await openNation({ manner: 'hosted' })
  const ids = await people(nation, 2)
  const list = await make(nation, { name: 'Hosts' })
  const added = await addTo(nation, list.id, [...ids, 999_999])
  expect([added.status, added.body]).toEqual([204, undefined])
  const removed = await takeFrom(nation, list.id, ids.slice(1))
  expect([removed.status, removed.body]).toEqual([204, undefined])
  const { body } = await nation.call('showList', { params: { id: list.id } })
  expect(body.list_resource.count).toBe(1)
})

describe('a tag on a whole list', () => {
  it('is put on everyone and taken off again, in one batch of the journal each', async () => {
    const nation = await openNation()
    const ids = await people(nation, 5)
    const members = ids.slice(0, 3)
    const list = await make(nation, { name: 'Hosts' })
    await addTo(nation, list.id, members)
    await nation.call('tagPerson', {
      params: { id: members[0] as number },
      body: { tagging: { tag: 'A/B' } },
    })
    const params = { id: list.id, tag_name: 'a/b' }
    expect((await nation.call('tagMembers', { params, as: 'staff' })).status).toBe(204)
    const tagged = async () =>
      idsOf((await nation.call('listTagged', { params: { tag: 'a/b' } })).body.results).toSorted()
    expect(await tagged()).toEqual(members)
    const changes = await nation.services.db
      .selectFrom('changes')
      .select(['person_id', 'batch'])
      .where('batch', 'is not', null)
      .orderBy('id')
      .execute()
    expect(changes.map((change) => change.person_id)).toEqual(members.slice(1))
    expect(new Set(changes.map((change) => change.batch)).size).toBe(1)
    expect((await nation.call('untagMembers', { params, as: 'staff' })).status).toBe(204)
    expect(await tagged()).toEqual([])
  })

  it('reaches everyone on a long list', async () => {
    const nation = await openNation()
    await nation.call('loadDemoPeople', { body: { count: 450 } })
    const rows = await nation.services.db.selectFrom('people').select('id').execute()
    const list = await make(nation, { name: 'All' })
    await addTo(nation, list.id, idsOf(rows))
    await nation.call('tagMembers', { params: { id: list.id, tag_name: 'everyone' } })
    const tags = (await nation.call('listTags', { query: { limit: '100' } })).body.results
    expect(tags).toContainEqual({ name: 'everyone', taggings_count: rows.length })
  })

  it('needs a list, and a name that can be one', async () => {
    const nation = await openNation()
    const list = await make(nation, { name: 'Hosts' })
    for (const name of ['tagMembers', 'untagMembers'] as const) {
      expect((await nation.call(name, { params: { id: 999_999, tag_name: 'x' } })).status).toBe(404)
      expect((await nation.call(name, { params: { id: list.id, tag_name: ' ' } })).status).toBe(400)
    }
  })
})

it('a volunteer looks lists up and changes none', async () => {
  const nation = await openNation()
  const list = await make(nation, { name: 'Hosts' })
  const params = { id: list.id, tag_name: 'x' }
  const names = ['createList', 'updateList', 'destroyList', 'addMembers', 'removeMembers'] as const
  for (const name of [...names, 'tagMembers', 'untagMembers'] as const) {
    const { status } = await nation.call(name, { params, body: {}, as: 'volunteer' })
    expect([name, status]).toEqual([name, 403])
  }
})
