import { expect, it } from 'vitest'
import type { CustomField } from '../../../src/contract/custom-field.ts'
import { rules } from '../../../src/contract/rules.ts'
import { rowReader } from '../../../src/server/imports/mapping/row-reader.ts'

const drives: CustomField = { id: 1, name: 'Drives', slug: 'drives', type: 'checkbox', options: null }
const reading = { customFields: [drives], region: 'CA', now: new Date('2026-03-01T12:00:00Z') } as const

/** What a row says in columns of these targets. */
const read = (targets: (string | null)[], cells: string[]) =>
  rowReader(
    targets.map((target) => ({ target })),
    targets.map((target) => target ?? ''),
    reading,
  )(cells)

it('A row becomes checked values, each where it belongs', () => {
  const targets = ['id', 'first_name', null, 'home_address.city', 'home_address.country_code', 'is_volunteer']
  const more = ['custom_values.drives', 'recruiter.email', 'tags', 'tag:Driver']
  const cells = ['17', ' Ana ', 'blue', 'Lyon', 'France', 'oui']
  expect(read([...targets, ...more], [...cells, 'sí', 'Bo <bo@example.org>', 'a, b', 'x'])).toEqual({
    id: 17,
    input: {
      first_name: 'Ana',
      home_address: { city: 'Lyon', country_code: 'FR' },
      is_volunteer: true,
      tags: ['a', 'b', 'Driver'],
    },
    customValues: { drives: true },
    references: [{ column: 7, field: 'recruiter_id', by: 'email', value: 'bo@example.org' }],
    complaints: [],
    remarks: [],
    consentColumns: {},
    asides: [],
    isEmailBad: false,
  })
})

it('An empty cell says nothing, nor does one that is missing', () => {
  const nothing = {
    id: null,
    input: {},
    customValues: {},
    references: [],
    complaints: [],
    remarks: [],
    consentColumns: {},
    asides: [],
    isEmailBad: false,
  }
  const targets = ['first_name', 'home_address.city', 'tags', 'custom_values.drives', 'id', 'tag:Driver']
  expect(read(targets, ['', ' ', '\u00a0', '', ''])).toEqual(nothing)
  expect(read(targets, [])).toEqual(nothing)
})

it('Each cell that breaks a rule is told with its column, and the others are read', () => {
  const { input, remarks } = read(['birthdate', 'first_name', 'email'], ['soon', 'Ana', ' nobody '])
  expect(input).toEqual({ first_name: 'Ana' })
  expect(remarks).toEqual([
    { column: 0, rule: rules.date, value: 'soon' },
    { column: 2, rule: rules.email, value: ' nobody ', isKey: true },
  ])
})

it('Emails beyond the first take free slots, none twice', () => {
  const cells = ['a@example.org; b@example.org; A@example.org', 'c@example.org']
  expect(read(['email', 'email2'], cells).input).toEqual({
    email: 'a@example.org',
    email2: 'c@example.org',
    email3: 'b@example.org',
  })
})

it('More emails than there are slots are not dropped in silence', () => {
  const emails = ['a', 'b', 'c', 'd', 'e'].map((name) => `${name}@example.org`).join(';')
  expect(read(['email'], [emails]).remarks).toEqual([{ column: 0, rule: rules.tooMany, value: emails }])
})

it('Of two columns with one target the first that is filled holds; tags and notes add up', () => {
  const targets = ['occupation', 'occupation', 'note', 'note', 'tags', 'tags']
  expect(read(targets, ['', 'Baker', 'Has a van', 'Speaks Somali', 'a', 'b']).input).toEqual({
    occupation: 'Baker',
    note: 'Has a van\nSpeaks Somali',
    tags: ['a', 'b'],
  })
})

it('Rows do not share what they hold', () => {
  const reader = rowReader([{ target: 'tags' }, { target: 'tag:x' }], ['tags', 'x'], reading)
  const [first, second] = [reader(['a', 'yes']), reader(['a', 'no'])]
  expect([first.input.tags, second.input.tags]).toEqual([['a', 'x'], ['a']])
  first.input.tags?.push('later')
  expect(reader(['a', 'no']).input.tags).toEqual(['a'])
})

it('The columns of a ballot make one, of the nation’s country unless they say', () => {
  const targets = ['ballots.election_at', 'ballots.vote_method', 'ballots.party']
  expect(read(targets, ['2024-10-19', 'early', '']).input.ballots).toEqual([
    {
      cast_at: null,
      country_code: 'CA',
      election_at: '2024-10-19T00:00:00+00:00',
      election_period: null,
      party: null,
      state: null,
      vote_method: 'early',
    },
  ])
  expect(read(targets, ['', '', '']).input).toEqual({})
})

it('A ballot that lacks a part is told where it starts', () => {
  const targets = ['first_name', 'ballots.vote_method', 'ballots.country_code', 'ballots.election_at']
  expect(read(targets, ['Ana', 'mail', 'US', '2024-11-05']).remarks).toEqual([
    { column: 1, rule: rules.required, value: 'mail' },
    { column: 1, rule: rules.required, value: 'mail' },
  ])
  expect(read(targets, ['Ana', 'mail', 'CA', 'soon']).remarks).toEqual([
    { column: 3, rule: rules.time, value: 'soon' },
  ])
})

it('Ballots are read as our own export writes them', () => {
  const ballots = [{ country_code: 'CA', election_at: '2024-10-19T00:00:00+00:00', vote_method: 'early' }]
  expect(read(['ballots'], [JSON.stringify(ballots)]).input.ballots).toMatchObject(ballots)
  expect(read(['ballots'], ['once']).remarks).toEqual([{ column: 0, rule: rules.ballots, value: 'once' }])
})

it('A latitude without its longitude is no place', () => {
  const targets = ['home_address.city', 'home_address.lat', 'home_address.lng']
  expect(read(targets, ['Paris', '48,85', '2,35']).input.home_address).toEqual({
    city: 'Paris',
    lat: 48.85,
    lng: 2.35,
  })
  expect(read(targets, ['Paris', '48,85', '']).remarks).toEqual([
    { column: 1, rule: rules.coordinates, value: '48,85' },
  ])
})

it('A column of a custom field that is gone is not read', () => {
  expect(read(['custom_values.gone', 'first_name'], ['x', 'Ana'])).toMatchObject({
    input: { first_name: 'Ana' },
    customValues: {},
    complaints: [],
  })
})
