import { describe, expect, it } from 'vitest'
import { PersonInputSchema } from '../../src/contract/person.ts'
import { rules } from '../../src/contract/rules.ts'

const complaints = (person: object) =>
  PersonInputSchema.safeParse(person).error?.issues.map((issue) => [issue.path.join('.'), issue.message]) ??
  []

describe('a value that breaks a rule is refused at its field', () => {
  it.each<[string, unknown, string]>([
    ['first_name', 5, rules.text],
    ['first_name', { a: 1 }, rules.text],
    ['first_name', 'x'.repeat(1_001), rules.tooLong],
    ['first_name', 'half a pair \ud800', rules.characters],
    ['first_name', 'a NUL \0', rules.characters],
    ['email1', 'nobody', rules.email],
    ['email', 'a@b', rules.email],
    ['phone', 'call the office', rules.phone],
    ['website', 'javascript:alert(1)', rules.link],
    ['support_level', 6, rules.choice],
    ['support_level', 'strong', rules.integer],
    ['support_level', 2.5, rules.integer],
    ['civicrm_id', 1e300, rules.tooLarge],
    ['sex', 'X', rules.choice],
    ['birthdate', '1973-02-30', rules.date],
    ['birthdate', '04/04/1973', rules.date],
    ['banned_at', 'yesterday', rules.time],
    ['do_not_call', 'perhaps', rules.boolean],
    ['external_id', { id: 1 }, rules.code],
    ['tags', 'one', rules.texts],
    ['tags', ['  '], rules.tag],
    ['home_address', 'High St', rules.address],
    ['ballots', {}, rules.ballots],
  ])('%s: %j', (field, value, rule) => {
    expect(complaints({ [field]: value })[0]?.at(1)).toBe(rule)
    expect(complaints({ [field]: value })[0]?.[0]?.split('.')[0]).toBe(field)
  })

  it('and names the part of an address', () => {
    expect(complaints({ home_address: { country_code: 'USA' } })).toEqual([
      ['home_address.country_code', rules.countryCode],
    ])
    expect(complaints({ home_address: { lat: 91, lng: 0 } })).toEqual([['home_address.lat', rules.latitude]])
    expect(complaints({ home_address: { lat: 34 } })).toEqual([['home_address.lat', rules.coordinates]])
  })

  it('and asks for the state and type of an election in the United States', () => {
    const ballot = { country_code: 'US', election_at: '2012-11-06', vote_method: 'polling place' }
    expect(complaints({ ballots: [ballot] }).map(([field]) => field)).toEqual([
      'ballots.0.state',
      'ballots.0.election_period',
    ])
    expect(complaints({ ballots: [{ ...ballot, country_code: 'GB' }] })).toEqual([])
  })
})

describe('what careless clients send is understood', () => {
  it.each<[string, unknown, unknown]>([
    ['support_level', '2', 2],
    ['do_not_call', 'true', true],
    ['do_not_call', 0, false],
    ['sex', 'f', 'F'],
    ['external_id', 781986, '781986'],
    ['contact_status_name', 'Answered', 'answered'],
    ['banned_at', '2014-02-02T11:51:23-05:00', '2014-02-02T16:51:23+00:00'],
    ['banned_at', '2014-02-02T16:51:23Z', '2014-02-02T16:51:23+00:00'],
    ['email1', '', null],
    ['first_name', null, null],
  ])('%s: %j', (field, value, stored) => {
    expect(PersonInputSchema.parse({ [field]: value })).toEqual({ [field]: stored })
  })

  it('coordinates as numeric texts', () => {
    const home_address = { lat: '34.0522', lng: '-118.2428', country_code: 'us' }
    expect(PersonInputSchema.parse({ home_address })).toEqual({
      home_address: { lat: 34.0522, lng: -118.2428, country_code: 'US' },
    })
  })
})
