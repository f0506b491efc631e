import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openNation } from './setting/nation.ts'
import type { Nation, Reply } from './setting/served-nation.ts'
import { runs } from './setting/runs.ts'

const idsOf = ({ body }: Reply): number[] => body.results.map((person: { id: number }) => person.id)

/** Follows a link as clients do: as it is. */
const follow = (nation: Nation, link: string) =>
  nation.send({ method: 'GET', url: link, headers: { authorization: `Bearer ${nation.tokens.staff}` } })

async function nationOf(count: number): Promise<Nation> {
  const nation = await openNation()
  for (let number = 1; number <= count; number += 1) await nation.add({ first_name: `Person ${number}` })
  return nation
}

describe('the index', () => {
  it('runs newest first, ten to a page, to the end and back without a gap or a double', async () => {
    const nation = await nationOf(22)
    const everyone = idsOf(await nation.call('listPeople', { query: { limit: '100' } }))
    expect(everyone).toEqual(everyone.toSorted((one, other) => other - one))
    let page = await nation.call('listPeople')
    expect(page.body.prev).toBeNull()
    const pages = [idsOf(page)]
    while (page.body.next) {
      page = await follow(nation, page.body.next)
      pages.push(idsOf(page))
    }
    expect(pages.map((ids) => ids.length)).toEqual([10, 10, 5])
    expect(pages.flat()).toEqual(everyone)
    const back = [idsOf(page)]
    while (page.body.prev) {
      page = await follow(nation, page.body.prev)
      back.unshift(idsOf(page))
    }
    expect(back).toEqual(pages)
  })

  it('neither skips nor repeats anyone while people come and go', async () => {
    const nation = await nationOf(12)
    const first = await nation.call('listPeople', { query: { limit: '5' } })
    const removed = idsOf(first).at(-1) as number
    await nation.call('destroyPerson', { params: { id: removed } })
    const { id: added } = await nation.add({ first_name: 'Newcomer' })
    const second = await follow(nation, first.body.next)
    const third = await follow(nation, second.body.next)
    const seen = [...idsOf(first), ...idsOf(second), ...idsOf(third)]
    expect(new Set(seen).size).toBe(15)
    const before = await follow(nation, second.body.prev)
    expect(idsOf(before)).toEqual([added, ...idsOf(first).filter((id) => id !== removed)])
    expect(before.body.prev).toBeNull()
  })

  it('serves more than 100 as 100, and refuses less than 1 and what is not a number', async () => {
    const nation = await openNation()
    expect((await nation.call('listPeople', { query: { limit: '5000' } })).status).toBe(200)
    for (const limit of ['0', '-1', 'abc', '1.5', '', '1e2']) {
      const { status, body } = await nation.call('listPeople', { query: { limit } })
      expect([status, body.code], limit).toEqual([400, 'bad_request'])
    }
  })

  it('links start with /api/v1, keep the parameters and leave the access token out', async () => {
    const nation = await nationOf(4)
    const url = `/api/v1/people?limit=2&limit=3&format=json&access_token=${nation.tokens.staff}`
    const { body } = await nation.send({ method: 'GET', url })
    expect(body.results).toHaveLength(3)
    expect(body.next).toMatch(/^\/api\/v1\/people\?__nonce=[\w-]+&__token=[\w-]+&limit=3&format=json$/)
  })

  it('lets the limit change from page to page', async () => {
    const nation = await nationOf(6)
    const { body } = await nation.call('listPeople', { query: { limit: '2' } })
    const page = await follow(nation, body.next.replace('limit=2', 'limit=4'))
    expect(page.body.results).toHaveLength(4)
  })

  it('refuses a token that was changed, cut or is without its nonce', async () => {
    const nation = await nationOf(3)
    const { body } = await nation.call('listPeople', { query: { limit: '2' } })
    const link: string = body.next
    const [, token = ''] = /__token=([\w-]+)/.exec(link) ?? []
    const other = token.startsWith('A') ? 'B' : 'A'
    const tampered = [
      link.replace(token, other + token.slice(1)),
      link.replace(token, token.slice(0, 8)),
      link.replace(/__nonce=[\w-]+&/, ''),
      link.replace(/__nonce=/, '__nonce=x'),
      link.replace(/__token=[\w-]+/, '__token='),
    ]
    for (const one of tampered) {
      const reply = await follow(nation, one)
      expect([reply.status, reply.body.code], one).toEqual([400, 'bad_request'])
    }
  })
})

describe('the older form, page and per_page', () => {
  const pageOf = ({ page, total_pages, per_page, total }: Reply['body']) => [
    page,
    total_pages,
    per_page,
    total,
  ]

  it('gives every page by its number, the same people in the same order', async () => {
    const nation = await nationOf(9)
    const everyone = idsOf(await nation.call('listPeople', { query: { limit: '100' } }))
    const found: number[] = []
    for (const page of ['1', '2', '3']) {
      const reply = await nation.call('listPeople', { query: { page, per_page: '5' } })
      expect(pageOf(reply.body)).toEqual([Number(page), 3, 5, 12])
      expect(reply.body).not.toHaveProperty('next')
      found.push(...idsOf(reply))
    }
    expect(found).toEqual(everyone)
    const after = await nation.call('listPeople', { query: { page: '4', per_page: '5' } })
    expect([after.status, after.body.results]).toEqual([200, []])
  })

  it('needs one of both: ten to a page, and the first page, unless said', async () => {
    const nation = await nationOf(9)
    expect(pageOf((await nation.call('listPeople', { query: { page: '2' } })).body)).toEqual([2, 2, 10, 12])
    expect(pageOf((await nation.call('listPeople', { query: { per_page: '500' } })).body)).toEqual([
      1, 1, 100, 12,
    ])
  })

  it('refuses what is not a number of at least 1', async () => {
    const nation = await openNation()
    const wrong: Record<string, string>[] = [
      { page: '0' },
      { page: 'x' },
      { per_page: '0' },
      { per_page: '' },
    ]
    for (const query of wrong) {
      const { status, body } = await nation.call('listPeople', { query })
      expect([query, status, body.code]).toEqual([query, 400, 'bad_request'])
    }
  })

  it('pages the people of a list and of a tag as well', async () => {
    const nation = await openNation()
    const ids: number[] = []
    for (const first_name of ['Ada', 'Grace', 'Mary'])
      ids.push((await nation.add({ first_name, tags: ['math'] })).id)
    const list = { name: 'Pioneers', slug: 'pioneers', author_id: ids[0] }
    const { body } = await nation.call('createList', { body: { list } })
    const { id } = body.list_resource
    await nation.call('addMembers', { params: { id }, body: { people_ids: ids } })
    const query = { page: '2', per_page: '2' }
    for (const reply of [
      await nation.call('listMembers', { params: { id }, query }),
      await nation.call('listTagged', { params: { tag: 'math' }, query }),
    ]) {
      expect(pageOf(reply.body)).toEqual([2, 2, 2, 3])
      expect(idsOf(reply)).toEqual([ids[0]])
    }
  })

  it('takes no token but its own, whatever is put in its place', async () => {
    const nation = await nationOf(3)
    const { body } = await nation.call('listPeople', { query: { limit: '2' } })
    const [, nonce = '', token = ''] = /__nonce=([\w-]+)&__token=([\w-]+)/.exec(body.next) ?? []
    const bytes = Buffer.from(token, 'base64url')
    const flipped = fc
      .tuple(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }))
      .map(([index, mask]) =>
        Buffer.from(bytes.map((byte, at) => (at === index ? byte ^ mask : byte))).toString('base64url'),
      )
    const cut = fc.nat(bytes.length - 1).map((length) => bytes.subarray(0, length).toString('base64url'))
    const made = fc.uint8Array({ maxLength: 64 }).map((some) => Buffer.from(some).toString('base64url'))
    const forged = fc.oneof(
      fc.tuple(fc.constant(nonce), fc.oneof(flipped, cut, made, fc.string())),
      fc.tuple(fc.string(), fc.constant(token)),
    )
    await fc.assert(
      fc.asyncProperty(forged, async ([__nonce, __token]) => {
        fc.pre(__nonce !== nonce || __token !== token)
        const reply = await nation.call('listPeople', { query: { __nonce, __token, limit: '2' } })
        expect([reply.status, reply.body.code]).toEqual([400, 'bad_request'])
      }),
      { numRuns: runs(200) },
    )
    expect((await follow(nation, body.next)).status).toBe(200)
  })
})
