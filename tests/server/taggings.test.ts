import { describe, expect, it } from 'vitest'
import { openNation } from './setting/nation.ts'
import type { Nation } from './setting/served-nation.ts'

const put = (nation: Nation, id: number, tag: unknown) =>
  nation.call('tagPerson', { params: { id }, body: { tagging: { tag } }, as: 'staff' })
const tagsOf = async (nation: Nation, id: number): Promise<string[]> =>
  (await nation.call('showPerson', { params: { id } })).body.person.tags

describe('putting tags on a person', () => {
  it.each<[string, unknown]>([
    ['one tag', 'my_tag'],
    ['an array of one', ['my_tag']],
  ])('%s answers that tagging', async (_, tag) => {
    const nation = await openNation()
    const { id } = await nation.add({ first_name: 'Ada', tags: ['other'] })
    const { status, body } = await put(nation, id, tag)
    expect(status).toBe(200)
    expect(body).toEqual({ tagging: { person_id: id, tag: 'my_tag', created_at: expect.any(String) } })
    expect(await tagsOf(nation, id)).toEqual(['my_tag', 'other'])
  })

  it('several answer just those, in their order', async () => {
    const nation = await openNation()
    const { id } = await nation.add({ first_name: 'Ada', tags: ['other'] })
    const { body } = await put(nation, id, ['zebra', 'apple'])
    expect(body.taggings.map((one: { tag: string }) => one.tag)).toEqual(['zebra', 'apple'])
    const all = (await nation.call('listTaggings', { params: { id }, as: 'volunteer' })).body.taggings
    expect(all.map((one: { tag: string }) => one.tag)).toEqual(['apple', 'other', 'zebra'])
    expect(all[0]).toEqual(body.taggings[1])
  })

  it('keeps the spelling that the nation has, and the time a person got it', async () => {
    const nation = await openNation()
    const ada = await nation.add({ first_name: 'Ada', tags: ['Host'] })
    const eve = await nation.add({ first_name: 'Eve' })
    const first = (await nation.call('listTaggings', { params: { id: ada.id } })).body.taggings[0]
    expect((await put(nation, ada.id, 'hOST')).body.tagging).toEqual(first)
    expect((await put(nation, eve.id, ['HOST', 'host'])).body.taggings).toMatchObject([{ tag: 'Host' }])
  })

  it('makes a version and a change, and none when nothing changes', async () => {
    const nation = await openNation()
    const { id } = await nation.add({ first_name: 'Ada' })
    const etag = async () => (await nation.call('showPerson', { params: { id } })).headers.etag
    expect((await put(nation, id, 'host')).headers.etag).toBe('"2"')
    expect(await etag()).toBe('"2"')
    expect((await put(nation, id, 'HOST')).headers.etag).toBeUndefined()
    await nation.call('untagPerson', { params: { id, tag_name: 'never had' } })
    expect(await etag()).toBe('"2"')
    const changes = await nation.services.db
      .selectFrom('changes')
      .select('detail')
      .where('person_id', '=', id)
      .where('version', '=', 2)
      .execute()
    expect(changes).toHaveLength(1)
    expect(JSON.parse(changes[0]?.detail ?? '').fields.tags).toEqual([[], ['host']])
  })

  it.each<[string, unknown, string]>([
    ['an empty tag', '', 'validation_failed'],
    ['a blank among others', ['host', '  '], 'validation_failed'],
    ['a number', 7, 'validation_failed'],
    ['half of a surrogate pair', '\ud800', 'validation_failed'],
    ['a NUL', 'a\0b', 'validation_failed'],
    ['a tag that is too long', 'x'.repeat(1_001), 'validation_failed'],
    ['nothing', undefined, 'validation_failed'],
  ])('refuses %s, and writes nothing', async (_, tag, code) => {
    const nation = await openNation()
    const { id } = await nation.add({ first_name: 'Ada' })
    const { status, body } = await put(nation, id, tag)
    expect([status, body.code]).toEqual([400, code])
    expect(await tagsOf(nation, id)).toEqual([])
  })

  it('an empty array asks for nothing, and gets nothing', async () => {
    const nation = await openNation()
    const { id } = await nation.add({ first_name: 'Ada', tags: ['host'] })
    const { status, body } = await put(nation, id, [])
    expect([status, body]).toEqual([200, { taggings: [] }])
    expect(await tagsOf(nation, id)).toEqual(['host'])
  })

  it('refuses a body without tagging', async () => {
    const nation = await openNation()
    const { id } = await nation.add({ first_name: 'Ada' })
    const { status, body } = await nation.call('tagPerson', { params: { id }, body: { tag: 'host' } })
    expect([status, body.code, body.parameters]).toEqual([400, 'missing_parameters', ['tagging']])
  })

  it('takes thousands of tags at once', async () => {
    const nation = await openNation()
    const { id } = await nation.add({ first_name: 'Ada' })
    const tags = Array.from({ length: 40_000 }, (_, index) => `tag ${index}`)
    expect((await put(nation, id, tags)).body.taggings).toHaveLength(40_000)
    await nation.call('untagPersonMany', { params: { id }, body: { tagging: { tag: tags } } })
    expect(await tagsOf(nation, id)).toEqual([])
  })
})

describe('taking tags off a person', () => {
  it.each(
    [
      'my_tag',
      'doctor who',
      'a/b',
      'a/',
      '/',
      '50% off?',
      'C#',
      '日本 🗳️',
      'Ünïon',
      '"quoted" & <b>',
      '+1',
      '%2F',
      ';',
      'x'.repeat(1_000),
    ].map((tag) => [tag.slice(0, 12), tag]),
  )('by a name such as %s', async (_, tag = '') => {
    const nation = await openNation()
    const { id } = await nation.add({ first_name: 'Ada', tags: [tag, 'other'] })
    const { status } = await nation.call('untagPerson', { params: { id, tag_name: tag }, as: 'staff' })
    expect(status).toBe(204)
    expect(await tagsOf(nation, id)).toEqual(['other'])
  })

  it('whatever its case, and twice without harm', async () => {
    const nation = await openNation()
    const { id } = await nation.add({ first_name: 'Ada', tags: ['Host'] })
    const remove = () => nation.call('untagPerson', { params: { id, tag_name: 'hoST' } })
    expect([(await remove()).status, (await remove()).status]).toEqual([204, 204])
    expect(await tagsOf(nation, id)).toEqual([])
  })

  it('several at once, or one, by a body', async () => {
    const nation = await openNation()
    const { id } = await nation.add({ first_name: 'Ada', tags: ['a', 'b', 'c', 'd'] })
    const remove = (tag: unknown) =>
      nation.call('untagPersonMany', { params: { id }, body: { tagging: { tag } } })
    expect((await remove(['A', 'c', 'unknown'])).status).toBe(204)
    expect(await tagsOf(nation, id)).toEqual(['b', 'd'])
    expect((await remove('d')).status).toBe(204)
    expect(await tagsOf(nation, id)).toEqual(['b'])
  })

  it('never takes all off when the body says nothing', async () => {
    const nation = await openNation()
    const { id } = await nation.add({ first_name: 'Ada', tags: ['a'] })
    const { status, body } = await nation.call('untagPersonMany', { params: { id }, body: {} })
    expect([status, body.code]).toEqual([400, 'missing_parameters'])
    expect(await tagsOf(nation, id)).toEqual(['a'])
  })

  it('refuses a path that can’t name a tag', async () => {
    const nation = await openNation()
    const { id } = await nation.add({ first_name: 'Ada' })
    for (const tag_name of ['a\0b', ' ']) {
      const { status, body } = await nation.call('untagPerson', { params: { id, tag_name } })
      expect([status, body.code]).toEqual([400, 'bad_request'])
    }
  })
})

it('nobody’s tags are a 404', async () => {
  const nation = await openNation()
  const params = { id: 999_999, tag_name: 'host' }
  const body = { tagging: { tag: 'host' } }
  for (const name of ['listTaggings', 'tagPerson', 'untagPerson', 'untagPersonMany'] as const) {
    expect([name, (await nation.call(name, { params, body })).status]).toEqual([name, 404])
  }
})
