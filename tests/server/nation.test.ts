import { getCountries } from 'libphonenumber-js/min'
import { describe, expect, it } from 'vitest'
import { regions } from '../../src/contract/nation.ts'
import { openNation } from './setting/nation.ts'
import type { Nation } from './setting/served-nation.ts'

const change = (nation: Nation, body: object, as?: 'organizer' | 'staff') =>
  nation.call('updateNation', { body: { nation: body }, ...(as && { as }) })

/** Goes on until nobody is left, and gives how many people's numbers changed. */
async function renewAll(nation: Nation): Promise<number> {
  let changed = 0
  for (;;) {
    const { body } = await nation.call('renewPhones')
    changed += body.changed
    if (body.phones_left === 0) return changed
  }
}

describe('the nation', () => {
  it('is in the United States and counts in miles until its organizer says otherwise', async () => {
    const nation = await openNation()
    const { body } = await nation.call('showNation')
    expect(body.nation).toEqual({ name: 'Muster', region: 'US', units: 'miles', phones_left: 0 })
  })

  it('is for everyone who signs in what its organizer made of it', async () => {
    const nation = await openNation()
    const { body } = await change(nation, { name: ' Riverside ', region: 'FR', units: 'kilometers' })
    expect(body.nation).toMatchObject({ name: 'Riverside', region: 'FR', units: 'kilometers' })
    const session = await nation.call('session', { as: 'volunteer' })
    expect(session.body.nation).toEqual({ name: 'Riverside', region: 'FR', units: 'kilometers' })
  })

  it('keeps what a change doesn’t name', async () => {
    const nation = await openNation()
    await change(nation, { name: 'Riverside' })
    expect((await change(nation, { units: 'kilometers' })).body.nation).toMatchObject({ name: 'Riverside' })
  })

  it.each([
    ['name', { name: ' ' }],
    ['region', { region: 'ZZ' }],
    ['region', { region: 'us' }],
    ['units', { units: 'leagues' }],
  ])('refuses a %s that can’t be one', async (field, body) => {
    const nation = await openNation()
    const reply = await change(nation, body)
    expect([reply.status, Object.keys(reply.body.field_errors)]).toEqual([400, [`nation.${field}`]])
  })

  it('can be anywhere that has phone numbers', () => {
    // Ascension and Tristan da Cunha have numbers, and are no country of their own by ISO 3166-1.
    expect([...regions, 'AC', 'TA'].toSorted()).toEqual(getCountries().toSorted())
  })
})

describe('the region of a nation', () => {
  it('is that of phone numbers without a country code, written, matched and looked up', async () => {
    const nation = await openNation()
    await change(nation, { region: 'GB' })
    const person = await nation.add({ first_name: 'Ada', phone: '020 7946 0958' })
    expect(person.phone_normalized).toBe('+442079460958')
    const matched = await nation.call('matchPerson', { query: { phone: '(020) 79460958' } })
    expect(matched.body.person.id).toBe(person.id)
    const found = await nation.call('lookupPeople', { query: { q: '020 7946 0958' } })
    expect(found.body.results[0].person.id).toBe(person.id)
  })

  it('changes what stored numbers mean once they are gone through, and says how many are left', async () => {
    const nation = await openNation()
    const ada = await nation.add({ first_name: 'Ada', phone: '020 7946 0958', mobile: '+1 303 555 0841' })
    const bob = await nation.add({ first_name: 'Bob', mobile: '+33 1 70 18 99 00' })
    await nation.add({ first_name: 'Eve' })
    expect((await change(nation, { region: 'GB' })).body.nation.phones_left).toBe(2)
    expect(await renewAll(nation)).toBe(1)
    expect((await nation.call('showNation')).body.nation.phones_left).toBe(0)
    const shown = await nation.call('showPerson', { params: { id: ada.id } })
    expect(shown.body.person).toMatchObject({
      phone: '020 7946 0958',
      phone_normalized: '+442079460958',
      mobile_normalized: '+13035550841',
    })
    const history = await nation.call('history', { params: { id: ada.id } })
    expect(history.body.results[0].fields).toHaveProperty('phone_normalized')
    const untouched = await nation.call('showPerson', { params: { id: bob.id } })
    expect(untouched.body.person.updated_at).toBe(bob.updated_at)
    const matched = await nation.call('matchPerson', { query: { phone: '+44 20 7946 0958' } })
    expect(matched.body.person.id).toBe(ada.id)
  })

  it('loses nothing when it was chosen by mistake', async () => {
    const nation = await openNation()
    const { id } = await nation.add({ phone: '(303) 555-0841' })
    for (const region of ['GB', 'US']) {
      await change(nation, { region })
      await renewAll(nation)
    }
    const { body } = await nation.call('showPerson', { params: { id } })
    expect(body.person.phone_normalized).toBe('+13035550841')
  })

  it('is not gone through for nothing', async () => {
    const nation = await openNation()
    await nation.add({ phone: '(303) 555-0841' })
    expect((await change(nation, { region: 'US', name: 'Riverside' })).body.nation.phones_left).toBe(0)
    expect((await nation.call('renewPhones')).body).toEqual({ phones_left: 0, changed: 0 })
  })
})
