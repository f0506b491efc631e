import { describe, expect, it } from 'vitest'
import { openNation } from './setting/nation.ts'
import type { Nation } from './setting/served-nation.ts'
import { walkPages } from './setting/pages.ts'

const write = (nation: Nation, id: number, content: unknown) =>
  nation.call('createNote', { params: { id }, body: { note: { content } }, as: 'staff' })

describe('a private note', () => {
  it('is answered with who wrote it and when', async () => {
    const nation = await openNation()
    const { id } = await nation.add({ first_name: 'Ada' })
    const { status, body } = await write(nation, id, 'Seems likely to be a supporter')
    const { person } = (await nation.call('me', { as: 'staff' })).body
    expect(status).toBe(200)
    expect(body).toEqual({
      note: {
        id: expect.any(Number),
        person_id: id,
        author_id: person.id,
        content: 'Seems likely to be a supporter',
        created_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00$/),
      },
    })
  })

  it('is read back newest first, page by page', async () => {
    const nation = await openNation()
    const { id } = await nation.add({ first_name: 'Ada' })
    const other = await nation.add({ first_name: 'Eve' })
    await write(nation, other.id, 'of someone else')
    for (let number = 1; number <= 5; number += 1) await write(nation, id, `note ${number}`)
    const { pages, back } = await walkPages<{ content: string }>(nation, 'listNotes', {
      params: { id },
      query: { limit: '2' },
      as: 'staff',
    })
    expect(pages.map((page) => page.map((note) => note.content))).toEqual([
      ['note 5', 'note 4'],
      ['note 3', 'note 2'],
      ['note 1'],
    ])
    expect(back).toEqual(pages)
  })

  it('is read with the name of who wrote it, once for all of theirs', async () => {
    const nation = await openNation()
    const { id } = await nation.add({ first_name: 'Ada' })
    await write(nation, id, 'first')
    await write(nation, id, 'second')
    const me = (await nation.call('me', { as: 'staff' })).body.person.id
    await nation.call('updatePerson', {
      params: { id: me },
      body: { person: { first_name: 'Stan', last_name: 'Staff' } },
    })
    for (const query of [{}, { page: '1' }] as Record<string, string>[]) {
      const { body } = await nation.call('listNotes', { params: { id }, query })
      expect(body.people).toEqual([{ id: me, name: 'Stan Staff' }])
    }
  })

  it('can be changed and removed, and the journal keeps what it said', async () => {
    const nation = await openNation()
    const { id } = await nation.add({ first_name: 'Ada' })
    const { note } = (await write(nation, id, 'first')).body
    const params = { id, note_id: note.id }
    const changed = await nation.call('updateNote', { params, body: { note: { content: 'second' } } })
    expect(changed.body.note).toEqual({ ...note, content: 'second' })
    expect((await nation.call('destroyNote', { params })).status).toBe(204)
    expect((await nation.call('listNotes', { params })).body.results).toEqual([])
    expect((await nation.call('destroyNote', { params })).status).toBe(404)
    const changes = await nation.services.db
      .selectFrom('changes')
      .select(['detail', 'kind'])
      .where('person_id', '=', id)
      .orderBy('id')
      .execute()
    expect(changes.map(({ kind, detail }) => [kind, JSON.parse(detail).note])).toEqual([
      ['create', undefined],
      ['update', [null, note]],
      ['update', [note, changed.body.note]],
      ['update', [changed.body.note, null]],
    ])
  })

  it('leaves the version of the person, so that nobody’s edit is refused for it', async () => {
    const nation = await openNation()
    const { id } = await nation.add({ first_name: 'Ada' })
    await write(nation, id, 'a note')
    expect((await nation.call('showPerson', { params: { id } })).headers.etag).toBe('"1"')
  })

  it('is not for volunteers', async () => {
    const nation = await openNation()
    const { id } = await nation.add({ first_name: 'Ada' })
    const { note } = (await write(nation, id, 'secret')).body
    const params = { id, note_id: note.id }
    const body = { note: { content: 'x' } }
    for (const name of ['listNotes', 'createNote', 'updateNote', 'destroyNote'] as const) {
      const { status } = await nation.call(name, { params, body, as: 'volunteer' })
      expect([name, status]).toEqual([name, 403])
    }
    const shown = await nation.call('showPerson', { params: { id }, as: 'volunteer' })
    expect(JSON.stringify(shown.body)).not.toContain('secret')
  })

  it('is reached only through its own person', async () => {
    const nation = await openNation()
    const { id } = await nation.add({ first_name: 'Ada' })
    const other = await nation.add({ first_name: 'Eve' })
    const { note } = (await write(nation, id, 'mine')).body
    const params = { id: other.id, note_id: note.id }
    expect((await nation.call('updateNote', { params, body: { note: { content: 'x' } } })).status).toBe(404)
    expect((await nation.call('destroyNote', { params })).status).toBe(404)
    expect((await nation.call('listNotes', { params: { id } })).body.results).toEqual([note])
    expect((await write(nation, 999_999, 'x')).status).toBe(404)
    expect((await nation.call('listNotes', { params: { id: 999_999 } })).status).toBe(404)
  })

  it('keeps whatever text it takes, up to 100,000 characters', async () => {
    const nation = await openNation()
    const { id } = await nation.add({ first_name: 'Ada' })
    const texts = ['x'.repeat(100_000), ' <b>日本</b> 🗳️\n\t\\"', `'); drop table notes;--`]
    for (const text of texts) expect((await write(nation, id, text)).body.note.content).toBe(text)
    const { results } = (await nation.call('listNotes', { params: { id } })).body
    expect(results.map((note: { content: string }) => note.content)).toEqual(texts.toReversed())
  })

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['an empty text', ' '],
    ['a number', 7],
    ['half of a surrogate pair', 'a\udc00'],
    ['a NUL', '\0'],
    ['more than 100,000 characters', 'x'.repeat(100_001)],
  ])('can’t be %s', async (_, content) => {
    const nation = await openNation()
    const { id } = await nation.add({ first_name: 'Ada' })
    const { status, body } = await write(nation, id, content)
    expect([status, body.code]).toEqual([400, 'validation_failed'])
    expect(body.validation_errors[0]).toMatch(/^note\.content /)
    expect((await nation.call('listNotes', { params: { id } })).body.results).toEqual([])
  })
})
