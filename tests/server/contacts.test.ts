import { describe, expect, it } from 'vitest'
import { openNation } from './setting/nation.ts'
import type { Nation } from './setting/served-nation.ts'
import { walkPages } from './setting/pages.ts'

const log = (nation: Nation, id: number, contact: object) =>
  nation.call('createContact', { params: { id }, body: { contact }, as: 'staff' })
const personOf = async (nation: Nation, id: number) =>
  (await nation.call('showPerson', { params: { id } })).body.person

describe('a contact', () => {
  it('is answered with every field that was sent', async () => {
    const nation = await openNation()
    const { id } = await nation.add({ first_name: 'Ada' })
    const sender = await nation.add({ first_name: 'Carla' })
    const contact = {
      sender_id: sender.id,
      recipient_id: id,
      type_id: 4,
      method: 'door_knock',
      status: 'answered',
      broadcaster_id: 2,
      note: 'Wants a yard sign',
      capital_in_cents: 500,
      created_at: '2024-05-01T10:00:00-05:00',
    }
    const { status, body } = await log(nation, id, contact)
    expect(status).toBe(200)
    expect(body).toEqual({ contact: { ...contact, created_at: '2024-05-01T15:00:00+00:00' } })
    expect((await nation.call('listContacts', { params: { id } })).body.results).toEqual([body.contact])
  })

  it('is read with the name of who logged it', async () => {
    const nation = await openNation()
    const { id } = await nation.add({ first_name: 'Ada' })
    const sender = await nation.add({ first_name: 'Carla', last_name: 'Caller' })
    await log(nation, id, { sender_id: sender.id })
    const { body } = await nation.call('listContacts', { params: { id }, as: 'volunteer' })
    expect(body.people).toEqual([{ id: sender.id, name: 'Carla Caller' }])
  })

  it('tells the version that it made of the person, and none when it is about an earlier day', async () => {
    const nation = await openNation()
    const { id } = await nation.add({ first_name: 'Ada' })
    expect((await log(nation, id, { status: 'answered' })).headers.etag).toBe('"2"')
    expect((await log(nation, id, { created_at: '2001-01-01T10:00:00Z' })).headers.etag).toBeUndefined()
  })

  it('is by the caller, to the person and now when nothing is said', async () => {
    const nation = await openNation()
    const { id } = await nation.add({ first_name: 'Ada' })
    const me = (await nation.call('me', { as: 'staff' })).body.person.id
    expect((await log(nation, id, {})).body.contact).toEqual({
      sender_id: me,
      recipient_id: id,
      type_id: null,
      method: null,
      status: null,
      broadcaster_id: null,
      note: null,
      capital_in_cents: 0,
      created_at: expect.stringMatching(/\+00:00$/),
    })
  })

  it('says on the person when, by whom and how it went', async () => {
    const nation = await openNation()
    const { id } = await nation.add({ first_name: 'Ada' })
    const sender = await nation.add({ first_name: 'Carla' })
    const { contact } = (await log(nation, id, { sender_id: sender.id, status: 'leftmessage' })).body
    const { headers, body } = await nation.call('showPerson', { params: { id } })
    expect(body.person).toMatchObject({
      last_contacted_at: contact.created_at,
      contact_status_id: 3,
      contact_status_name: 'leftmessage',
    })
    expect(body.person.last_contacted_by.first_name).toBe('Carla')
    expect(headers.etag).toBe('"2"')
  })

  it('leaves how the last one went when it doesn’t say', async () => {
    const nation = await openNation()
    const { id } = await nation.add({ first_name: 'Ada', contact_status_id: 8 })
    await log(nation, id, { method: 'phone_call' })
    expect((await personOf(nation, id)).contact_status_name).toBe('refused')
  })

  it('that was logged late doesn’t undo what a later one said', async () => {
    const nation = await openNation()
    const { id } = await nation.add({ first_name: 'Ada' })
    await log(nation, id, { status: 1, created_at: '2024-05-02T00:00:00Z' })
    const before = await personOf(nation, id)
    await log(nation, id, { status: 8, created_at: '2024-05-01T00:00:00Z' })
    expect(await personOf(nation, id)).toEqual(before)
    const { results } = (await nation.call('listContacts', { params: { id } })).body
    expect(results.map((one: { status: string }) => one.status)).toEqual(['answered', 'refused'])
  })

  it.each<[unknown, string | null]>([
    ['Answered', 'answered'],
    ['LEFTMESSAGE', 'leftmessage'],
    ['left_message', 'leftmessage'],
    ['Meaningful interaction', 'meaningfulinteraction'],
    [3, 'leftmessage'],
    ['7', 'noanswer'],
    [0, 'other'],
    ['', null],
    [null, null],
  ])('understands the status %j', async (status, name) => {
    const nation = await openNation()
    const { id } = await nation.add({ first_name: 'Ada' })
    expect((await log(nation, id, { status })).body.contact.status).toBe(name)
    expect((await personOf(nation, id)).contact_status_name).toBe(name)
  })

  it.each<[string, object, RegExp]>([
    ['a sender who is nobody', { sender_id: 999_999 }, /^contact\.sender_id '999999' /],
    ['a recipient who is nobody', { recipient_id: 999_999 }, /^contact\.recipient_id '999999' /],
    ['a sender that is a text', { sender_id: 'me' }, /^contact\.sender_id /],
    ['an unknown status', { status: 'zork' }, /^contact\.status /],
    ['a status by an id that is none', { status: 10 }, /^contact\.status /],
    ['a method that is a number', { method: 7 }, /^contact\.method /],
    ['a note with a NUL', { note: '\0' }, /^contact\.note /],
    ['a time that is none', { created_at: 'yesterday' }, /^contact\.created_at /],
    ['capital past all numbers', { capital_in_cents: 1e300 }, /^contact\.capital_in_cents /],
  ])('with %s is refused, and changes nothing', async (_, contact, sentence) => {
    const nation = await openNation()
    const { id } = await nation.add({ first_name: 'Ada' })
    const before = await personOf(nation, id)
    const { status, body } = await log(nation, id, contact)
    expect([status, body.code]).toEqual([400, 'validation_failed'])
    expect(body.validation_errors[0]).toMatch(sentence)
    expect(await personOf(nation, id)).toEqual(before)
    expect((await nation.call('listContacts', { params: { id } })).body.results).toEqual([])
  })

  it('needs a person and a body', async () => {
    const nation = await openNation()
    const { id } = await nation.add({ first_name: 'Ada' })
    expect((await log(nation, 999_999, {})).status).toBe(404)
    expect((await nation.call('listContacts', { params: { id: 999_999 } })).status).toBe(404)
    const { status, body } = await nation.call('createContact', { params: { id }, body: {} })
    expect([status, body.parameters]).toEqual([400, ['contact']])
  })
})

describe('the contacts with a person', () => {
  it('run newest first, page by page, also those of the same second', async () => {
    const nation = await openNation()
    const { id } = await nation.add({ first_name: 'Ada' })
    const times = [
      '2024-01-02T00:00:00Z',
      '2024-01-01T00:00:00Z',
      '2024-01-02T00:00:00Z',
      '2024-01-02T00:00:00Z',
    ]
    for (const [index, created_at] of times.entries()) await log(nation, id, { created_at, type_id: index })
    const { pages, back } = await walkPages<{ type_id: number }>(nation, 'listContacts', {
      params: { id },
      query: { limit: '2' },
    })
    expect(pages.map((page) => page.map((contact) => contact.type_id))).toEqual([
      [3, 2],
      [0, 1],
    ])
    expect(back).toEqual(pages)
  })

  it('and private notes are told by number as well, as older clients ask', async () => {
    const nation = await openNation()
    const { id } = await nation.add({ first_name: 'Ada' })
    for (const type_id of [1, 2, 3]) {
      await log(nation, id, { type_id })
      await nation.call('createNote', { params: { id }, body: { note: { content: `note ${type_id}` } } })
    }
    const query = { page: '2', per_page: '2' }
    const place = { page: 2, total_pages: 2, per_page: 2, total: 3 }
    expect((await nation.call('listContacts', { params: { id }, query })).body).toEqual({
      results: [expect.objectContaining({ type_id: 1 })],
      ...place,
      people: expect.any(Array),
    })
    expect((await nation.call('listNotes', { params: { id }, query })).body).toEqual({
      results: [expect.objectContaining({ content: 'note 1' })],
      ...place,
      people: expect.any(Array),
    })
  })

  it('show a volunteer neither notes nor capital', async () => {
    const nation = await openNation()
    const { id } = await nation.add({ first_name: 'Ada' })
    const { contact } = (await log(nation, id, { note: 'secret', capital_in_cents: 7, status: 1 })).body
    const { results } = (await nation.call('listContacts', { params: { id }, as: 'volunteer' })).body
    expect(results).toEqual([{ ...contact, note: null, capital_in_cents: null }])
  })

  it('are two changes of one batch: the contact, and what it says on the person', async () => {
    const nation = await openNation()
    const { id } = await nation.add({ first_name: 'Ada' })
    await log(nation, id, { note: 'called', status: 'noanswer' })
    const changes = await nation.services.db
      .selectFrom('changes')
      .select(['batch', 'detail', 'version'])
      .where('person_id', '=', id)
      .where('kind', '=', 'update')
      .orderBy('id')
      .execute()
    expect(changes.map((change) => change.version)).toEqual([2, 2])
    expect(changes[0]?.batch).not.toBeNull()
    expect(changes[0]?.batch).toBe(changes[1]?.batch)
    const [person, contact] = changes.map((change) => JSON.parse(change.detail))
    expect(person.fields.contact_status_id).toEqual([null, 7])
    expect(contact.contact).toEqual([null, expect.objectContaining({ note: 'called', status_id: 7 })])
  })
})
