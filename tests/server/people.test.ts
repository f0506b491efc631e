import { describe, expect, it } from 'vitest'
import { abbreviatedFields, fieldNames, sensitiveFields } from '../../src/contract/fields.ts'
import { openNation } from './setting/nation.ts'

const document = {
  email: 'bob.smith@example.com',
  last_name: 'Smith',
  first_name: 'Bob',
  sex: 'M',
  signup_type: 0,
  employer: 'Dexter Labs',
  party: 'P',
  registered_address: { state: 'TX', country_code: 'US' },
}

describe('create', () => {
  it('answers the person in full, with the values of the document’s example', async () => {
    const { call } = await openNation()
    const { status, body } = await call('createPerson', { body: { person: document } })
    expect(status).toBe(200)
    expect(Object.keys(body)).toEqual(['person', 'precinct'])
    expect(Object.keys(body.person).toSorted()).toEqual(fieldNames.toSorted())
    expect(body.person).toMatchObject({
      first_name: 'Bob',
      full_name: 'Bob Smith',
      email: 'bob.smith@example.com',
      email1: 'bob.smith@example.com',
      email1_is_bad: false,
      primary_email_id: 1,
      is_supporter: true,
      first_supporter_at: body.person.created_at,
      email_opt_in: true,
      capital_amount_in_cents: 0,
      closed_invoices_count: null,
      party_member: null,
      tags: [],
      subnations: [],
      primary_address: { state: 'TX', country_code: 'US', city: null, lat: null },
    })
    expect(body.person.created_at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00$/)
  })

  it('names the one whose token it was as author', async () => {
    const { call, add } = await openNation()
    const { author, author_id } = await add({ first_name: 'Ada' })
    const me = await call('me')
    expect(author_id).toBe(me.body.person.id)
    expect(Object.keys(author ?? {}).toSorted()).toEqual(abbreviatedFields.toSorted())
  })

  it.each<[string, object]>([
    ['a name', { last_name: 'Smith' }],
    ['a phone number', { mobile: '303-555-0141' }],
    ['an email', { email2: 'a@example.com' }],
  ])('takes a person with nothing but %s', async (_, person) => {
    const { call } = await openNation()
    expect((await call('createPerson', { body: { person } })).status).toBe(200)
  })

  it('refuses a person without name, phone and email, and writes nothing', async () => {
    const { call } = await openNation()
    const before = (await call('countPeople')).body
    const { status, body } = await call('createPerson', {
      body: { person: { employer: 'Nobody', first_name: ' ' } },
    })
    expect(status).toBe(400)
    expect(body.code).toBe('validation_failed')
    expect(body.validation_errors[0]).toMatch(/^identity /)
    expect((await call('countPeople')).body).toEqual(before)
  })

  it('refuses what breaks a rule, with sentences that start with the field’s name', async () => {
    const { call } = await openNation()
    const { status, body } = await call('createPerson', {
      body: { person: { first_name: 'Ada', email1: 'x', sex: 7 } },
    })
    expect(status).toBe(400)
    expect(body).toMatchObject({
      code: 'validation_failed',
      message: 'Validation Failed.',
      validation_errors: ["email1 'x' should look like an email address", "sex '7' should be text"],
      field_errors: { email1: ['should look like an email address'], sex: ['should be text'] },
    })
  })

  it('ignores what it doesn’t know and what is read only, and says so', async () => {
    const { call } = await openNation()
    const person = { first_name: 'Ada', zork: 1, full_name: 'Someone Else', constructor: 'x' }
    const { status, body } = await call('createPerson', { body: { person } })
    expect(status).toBe(200)
    expect(body.person.full_name).toBe('Ada')
    expect(body.warnings).toHaveLength(3)
    expect(body.warnings.join(' ')).toMatch(/zork.*full_name.*constructor/)
  })

  it('gives back unchanged whatever text a field takes', async () => {
    const { add, call } = await openNation()
    const texts = {
      first_name: `Robert'); DROP TABLE people;--`,
      last_name: '<script>alert(1)</script>',
      occupation: '  spaces kept  ',
      employer: '日本語 🗳️ é',
      note: 'line\nbreak\t"quoted" \\ back',
    }
    const { id } = await add(texts)
    expect((await call('showPerson', { params: { id } })).body.person).toMatchObject(texts)
  })
})

describe('show', () => {
  it('finds a person by id and by external id', async () => {
    const { add, call } = await openNation()
    const person = await add({ first_name: 'Ada', external_id: '84/91 é' })
    expect((await call('showPerson', { params: { id: person.id } })).body.person).toEqual(person)
    const external = await call('showPerson', { params: { id: '84/91 é' }, query: { id_type: 'external' } })
    expect(external.body.person).toEqual(person)
  })

  it.each(['9999999', '0', '-1', 'abc', '1e3', '99999999999999999999'])(
    'answers 404 for the id %s',
    async (id) => {
      const { call } = await openNation()
      const { status, body } = await call('showPerson', { params: { id } })
      expect(status).toBe(404)
      expect(body).toEqual({ code: 'not_found', message: 'Record not found' })
    },
  )

  it('has the precinct beside the person', async () => {
    const { call } = await openNation()
    const person = { first_name: 'Ada', precinct_id: 21, precinct_code: '9876', precinct_name: 'North' }
    const { body } = await call('createPerson', { body: { person } })
    expect(body.precinct).toEqual({ id: 21, code: '9876', name: 'North' })
  })

  it('counts recruits and people looked after, and shows who recruited', async () => {
    const { add, call } = await openNation()
    const recruiter = await add({ first_name: 'Rita' })
    const recruit = await add({ first_name: 'Ned', recruiter_id: recruiter.id, parent_id: recruiter.id })
    expect(recruit.recruiter?.first_name).toBe('Rita')
    const { person } = (await call('showPerson', { params: { id: recruiter.id } })).body
    expect(person).toMatchObject({ recruits_count: 1, children_count: 1 })
  })

  it('marks people who may be the same', async () => {
    const { add, call } = await openNation()
    const first = await add({ first_name: 'José', last_name: 'Díaz', phone: '(303) 555-0141' })
    const other = await add({ first_name: 'Jose', last_name: 'Diaz', mobile: '303.555.0141' })
    const household = await add({ first_name: 'Ana', last_name: 'Diaz', phone: '303 555 0141' })
    const flagged = async (id: number) =>
      (await call('showPerson', { params: { id } })).body.person.is_possible_duplicate
    expect(await flagged(first.id)).toBe(true)
    expect(await flagged(other.id)).toBe(true)
    expect(await flagged(household.id)).toBe(false)
  })
})

describe('update', () => {
  it('changes what is sent and leaves the rest', async () => {
    const { add, call } = await openNation()
    const before = await add({ ...document, note: 'Has 3 kids' } as never)
    const { status, body } = await call('updatePerson', {
      params: { id: before.id },
      body: { person: { first_name: 'Joe', email: 'joe@example.com', phone: '303-555-0841' } },
    })
    expect(status).toBe(201)
    expect(body.person).toEqual({
      ...before,
      first_name: 'Joe',
      full_name: 'Joe Smith',
      email: 'joe@example.com',
      email2: 'joe@example.com',
      primary_email_id: 2,
      phone: '303-555-0841',
      phone_normalized: '+13035550841',
      updated_at: body.person.updated_at,
    })
  })

  it('changes the parts of an address that are sent', async () => {
    const { add, call } = await openNation()
    const { id } = await add({ first_name: 'Ada', home_address: { city: 'Dallas', state: 'TX' } as never })
    const { body } = await call('updatePerson', {
      params: { id },
      body: { person: { home_address: { state: null, zip: '75201' } } },
    })
    expect(body.person.home_address).toMatchObject({ city: 'Dallas', state: null, zip: '75201' })
    const emptied = await call('updatePerson', { params: { id }, body: { person: { home_address: null } } })
    expect(emptied.body.person.home_address).toBeNull()
  })

  it('adds tags and never removes one; case makes no difference', async () => {
    const { add, call } = await openNation()
    const { id } = await add({ first_name: 'Ada', tags: ['Volunteer', 'host'] })
    const { body } = await call('updatePerson', {
      params: { id },
      body: { person: { tags: ['VOLUNTEER', 'Driver'] } },
    })
    expect(body.person.tags).toEqual(['Driver', 'host', 'Volunteer'])
  })

  it('says when support, priority and note changed, and when someone unsubscribed', async () => {
    const { add, call } = await openNation()
    const { id, ...fresh } = await add({ first_name: 'Ada' })
    expect(fresh).toMatchObject({
      support_level_changed_at: null,
      note_updated_at: null,
      unsubscribed_at: null,
    })
    const person = { support_level: 2, priority_level: 1, note: 'Call again', email_opt_in: false }
    const { body } = await call('updatePerson', { params: { id }, body: { person } })
    const { updated_at } = body.person
    expect(body.person).toMatchObject({
      support_level_changed_at: updated_at,
      priority_level_changed_at: updated_at,
      note_updated_at: updated_at,
      unsubscribed_at: updated_at,
    })
  })

  it('keeps contact status id and name together', async () => {
    const { add, call } = await openNation()
    const { id } = await add({ first_name: 'Ada', contact_status_name: 'Refused' })
    const show = async () => (await call('showPerson', { params: { id } })).body.person
    expect(await show()).toMatchObject({ contact_status_id: 8, contact_status_name: 'refused' })
    await call('updatePerson', { params: { id }, body: { person: { contact_status_id: 0 } } })
    expect(await show()).toMatchObject({ contact_status_id: 0, contact_status_name: 'other' })
  })

  it('refuses to refer to nobody, or to the person themself', async () => {
    const { add, call } = await openNation()
    const { id } = await add({ first_name: 'Ada' })
    const nobody = await call('updatePerson', { params: { id }, body: { person: { recruiter_id: 999_999 } } })
    expect(nobody.body.field_errors).toHaveProperty('recruiter_id')
    const self = await call('updatePerson', { params: { id }, body: { person: { parent_id: id } } })
    expect(self.body.field_errors).toHaveProperty('parent_id')
  })

  it('refuses to take the last name, phone and email away', async () => {
    const { add, call } = await openNation()
    const { id } = await add({ first_name: 'Ada' })
    const { status } = await call('updatePerson', { params: { id }, body: { person: { first_name: null } } })
    expect(status).toBe(400)
    expect((await call('showPerson', { params: { id } })).body.person.first_name).toBe('Ada')
  })

  it('holds to If-Match: the version of the ETag, or 412 with the person as they are', async () => {
    const { add, call } = await openNation()
    const { id } = await add({ first_name: 'Ada' })
    const tag = (await call('showPerson', { params: { id } })).headers.etag as string
    const save = (first_name: string) =>
      call('updatePerson', { params: { id }, body: { person: { first_name } }, headers: { 'if-match': tag } })
    const first = await save('Ada May')
    expect(first.status).toBe(201)
    expect(first.headers.etag).not.toBe(tag)
    const second = await save('Ada June')
    expect(second.status).toBe(412)
    expect(second.body).toMatchObject({ code: 'conflict', person: { first_name: 'Ada May' } })
  })

  it('that changes nothing leaves the version and the time as they are', async () => {
    const { add, call } = await openNation()
    const person = await add({ first_name: 'Ada', tags: ['host'] })
    const before = await call('showPerson', { params: { id: person.id } })
    const after = await call('updatePerson', {
      params: { id: person.id },
      body: { person: { first_name: 'Ada', tags: ['HOST'] } },
    })
    expect(after.headers.etag).toBe(before.headers.etag)
    expect(after.body).toEqual(before.body)
  })

  it('takes the address type staff choose as primary, and gives the choice back', async () => {
    const { add, call } = await openNation()
    const { id } = await add({
      first_name: 'Ada',
      work_address: { city: 'Austin' },
      home_address: { city: 'Dallas' },
    } as never)
    const shown = await call('showPerson', { params: { id } })
    expect(shown.body.person.primary_address.city).toBe('Austin')
    const body = { person: {}, primary_address_type: 'home_address' }
    const chosen = await call('updatePerson', { params: { id }, body })
    expect(chosen.body.person.primary_address.city).toBe('Dallas')
    expect(chosen.body.primary_address_type).toBe('home_address')
    const back = await call('updatePerson', {
      params: { id },
      body: { person: {}, primary_address_type: null },
    })
    expect(back.body).toEqual({
      ...shown.body,
      person: { ...shown.body.person, updated_at: back.body.person.updated_at },
    })
  })
})

it('an email or an id is kept without the spaces around it', async () => {
  const { add, call } = await openNation()
  const { id } = await add({ email: '  ada@example.com ', external_id: ' e9 ', ngp_id: '' })
  const found = await call('matchPerson', { query: { email: 'ada@example.com' } })
  expect(found.body.person).toMatchObject({ id, email1: 'ada@example.com', external_id: 'e9', ngp_id: null })
})

describe('email', () => {
  const four = {
    email1: 'a@example.com',
    email2: 'b@example.com',
    email3: 'c@example.com',
    email4: 'd@example.com',
  }

  it('takes the first free place and becomes primary', async () => {
    const { add } = await openNation()
    const person = await add({ email1: 'a@example.com', email3: 'c@example.com', email: 'new@example.com' })
    expect(person).toMatchObject({ email2: 'new@example.com', primary_email_id: 2, email: 'new@example.com' })
  })

  it('overwrites the first bad one when all four are taken', async () => {
    const { add } = await openNation()
    const person = await add({ ...four, email2_is_bad: true, email3_is_bad: true, email: 'new@example.com' })
    expect(person).toMatchObject({ email2: 'new@example.com', email2_is_bad: false, primary_email_id: 2 })
  })

  it('is dropped when all four are good, and the answer says so', async () => {
    const { call } = await openNation()
    const { body } = await call('createPerson', { body: { person: { ...four, email: 'new@example.com' } } })
    expect(body.person).toMatchObject({ ...four, email: 'a@example.com', primary_email_id: 1 })
    expect(body.warnings.join()).toMatch(/email was dropped/)
  })

  it('reads as the best one: primary and not bad', async () => {
    const { add } = await openNation()
    expect((await add({ ...four, primary_email_id: 3 })).email).toBe('c@example.com')
    expect((await add({ ...four, primary_email_id: 3, email3_is_bad: true })).email).toBe('a@example.com')
    expect((await add({ email1: 'a@example.com', email1_is_bad: true })).email).toBeNull()
  })
})

describe('destroy and restore', () => {
  it('holds to If-Match', async () => {
    const { add, call } = await openNation()
    const { id } = await add({ first_name: 'Ada' })
    const remove = (tag: string) => call('destroyPerson', { params: { id }, headers: { 'if-match': tag } })
    expect((await remove('"9"')).status).toBe(412)
    expect((await remove('"1"')).status).toBe(204)
  })

  it('brings a person back exactly as they were', async () => {
    const { add, call } = await openNation()
    const recruiter = await add({ first_name: 'Rita' })
    const person = await add({
      first_name: 'Ada',
      email1: 'ada@example.com',
      phone: '303-555-0141',
      tags: ['host', 'Driver'],
      recruiter_id: recruiter.id,
      home_address: { city: 'Dallas', lat: 32.78, lng: -96.8 } as never,
      subnations: ['north'],
      ballots: [
        { country_code: 'GB', election_at: '2019-12-12T00:00:00+00:00', vote_method: 'post' } as never,
      ],
    })
    const { id } = person
    const gone = await call('destroyPerson', { params: { id } })
    expect([gone.status, gone.body]).toEqual([204, undefined])
    expect((await call('showPerson', { params: { id } })).status).toBe(404)
    const back = await call('restorePerson', { params: { id } })
    expect(back.body.person).toEqual(person)
    expect((await call('showPerson', { params: { id } })).body.person).toEqual(person)
  })

  it('refuses to restore someone who was never deleted, or is here', async () => {
    const { add, call } = await openNation()
    const { id } = await add({ first_name: 'Ada' })
    expect((await call('restorePerson', { params: { id } })).status).toBe(404)
    expect((await call('restorePerson', { params: { id: 999_999 } })).status).toBe(404)
  })

  it('never gives the id of a deleted person to a new one', async () => {
    const { add, call } = await openNation()
    const { id } = await add({ first_name: 'Ada' })
    await call('destroyPerson', { params: { id } })
    expect((await add({ first_name: 'Eve' })).id).toBeGreaterThan(id)
  })

  it('refuses to delete someone who signs in', async () => {
    const { call } = await openNation()
    const me = (await call('me')).body.person.id
    expect((await call('destroyPerson', { params: { id: me } })).status).toBe(409)
  })
})

describe('a volunteer', () => {
  it('gets every key, and null for money, voter ids and capital, in people inside people too', async () => {
    const { add, call } = await openNation()
    const recruiter = await add({ first_name: 'Rita', van_id: 'secret' })
    const { id } = await add({
      first_name: 'Ada',
      recruiter_id: recruiter.id,
      van_id: 'secret',
      donations_amount_in_cents: 4200,
      capital_amount_in_cents: 5,
    })
    const { person } = (await call('showPerson', { params: { id }, as: 'volunteer' })).body
    for (const field of sensitiveFields) expect(person[field], field).toBeNull()
    expect(person.recruiter).toMatchObject({ first_name: 'Rita', van_id: null })
    const list = await call('listPeople', { as: 'volunteer' })
    expect(JSON.stringify(list.body)).not.toContain('secret')
  })
})
