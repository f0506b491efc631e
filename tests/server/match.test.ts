import { describe, expect, it } from 'vitest'
import { openNation } from './setting/nation.ts'

const people = [
  {
    first_name: 'José María',
    last_name: "O'Neill",
    email1: 'jose@example.com',
    email4: 'Fourth@Example.com',
    phone: '(303) 555-0841',
    mobile: '+44 20 7946 0958',
  },
  { first_name: 'Jose', last_name: 'Smith', email1: 'smith@example.com', mobile: '303-555-0841' },
  { first_name: 'Mary', last_name: 'Smith', phone: '4421' },
  { first_name: '★', last_name: 'Prince', email1: 'star@example.com' },
  { email1: 'nameless@example.com' },
]

async function nationOfPeople() {
  const nation = await openNation()
  for (const person of people) await nation.add(person)
  const match = (query: Record<string, string>) => nation.call('matchPerson', { query, as: 'volunteer' })
  return { ...nation, match }
}

describe('matching finds the one person', () => {
  it.each<[string, Record<string, string>, string]>([
    ['of an email', { email: 'jose@example.com' }, 'José María'],
    ['of an email in any slot, whatever its case', { email: 'fourth@EXAMPLE.com' }, 'José María'],
    ['of a first name, whatever case and accents', { first_name: 'JOSÉ maría' }, 'José María'],
    ['of a last name, whatever case and signs', { last_name: 'o’neill' }, 'José María'],
    ['of a name of signs alone', { first_name: '★' }, '★'],
    ['of a phone in another format', { phone: '+1 303.555.0841' }, 'José María'],
    ['of a mobile, which is no phone', { mobile: '3035550841' }, 'Jose'],
    ['of a mobile abroad', { mobile: '+442079460958' }, 'José María'],
    ['of a phone that is no whole number', { phone: 'ext. 4421' }, 'Mary'],
    ['of a name that several have, by another criterion', { last_name: 'smith', first_name: 'mary' }, 'Mary'],
    ['when other criteria are blank', { email: 'smith@example.com', phone: ' ', first_name: '' }, 'Jose'],
  ])('%s', async (_, query, firstName) => {
    const { match } = await nationOfPeople()
    const { status, body } = await match(query)
    expect([status, body.person?.first_name]).toEqual([200, firstName])
  })

  it('and answers as showing them does', async () => {
    const nation = await nationOfPeople()
    const matched = await nation.call('matchPerson', { query: { email: 'jose@example.com' } })
    const shown = await nation.call('showPerson', { params: { id: matched.body.person.id } })
    expect(matched.body).toEqual(shown.body)
    expect(matched.headers.etag).toBe(shown.headers.etag)
  })
})

describe('matching is refused', () => {
  it.each<[string, Record<string, string>, string]>([
    ['when nobody fits', { email: 'nobody@example.com' }, 'no_matches'],
    ['when criteria fit different people', { email: 'jose@example.com', last_name: 'smith' }, 'no_matches'],
    ['when a name is only part of one', { first_name: 'Mar' }, 'no_matches'],
    ['when the phone is none', { phone: 'call me' }, 'no_matches'],
    ['for a mobile that is a phone', { mobile: '4421' }, 'no_matches'],
    ['when several fit', { last_name: 'smith' }, 'multiple_matches'],
    ['without a criterion', {}, 'missing_parameters'],
    ['when all criteria are blank', { email: '', last_name: '  ' }, 'missing_parameters'],
    ['for a criterion that is no text', { 'email[x]': 'jose@example.com' }, 'bad_request'],
    ['for text that no database keeps', { last_name: 'Sm\0ith' }, 'bad_request'],
  ])('%s', async (_, query, code) => {
    const { match } = await nationOfPeople()
    const { status, body } = await match(query)
    expect([status, body.code]).toEqual([400, code])
  })
})

it('matching follows a change of name, email and phone', async () => {
  const { match, call } = await nationOfPeople()
  const { body } = await match({ last_name: 'prince' })
  const person = { last_name: 'Ångström', email1: 'new@example.com', phone: '303 555 0199' }
  await call('updatePerson', { params: { id: body.person.id }, body: { person } })
  const found: Record<string, string>[] = [
    { last_name: 'angstrom' },
    { email: 'new@example.com' },
    { phone: '3035550199' },
  ]
  for (const query of found) expect((await match(query)).body.person?.id).toBe(body.person.id)
  const gone: Record<string, string>[] = [{ last_name: 'prince' }, { email: 'star@example.com' }]
  for (const query of gone) expect((await match(query)).body.code).toBe('no_matches')
})
