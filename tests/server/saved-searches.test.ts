import { describe, expect, it } from 'vitest'
import type { Role } from '../../src/contract/account.ts'
import { openNation } from './setting/nation.ts'
import type { Nation } from './setting/served-nation.ts'

const hosts = { name: 'Hosts in Texas', terms: { state: 'TX', tag: 'host', sort: 'last_name' } }

const save = (nation: Nation, saved_search: object, as: Role = 'staff') =>
  nation.call('createSavedSearch', { body: { saved_search }, as })
const change = (nation: Nation, id: number, saved_search: object, as: Role = 'staff') =>
  nation.call('updateSavedSearch', { params: { id }, body: { saved_search }, as })
const namesFor = async (nation: Nation, as: Role): Promise<string[]> =>
  (await nation.call('listSavedSearches', { as })).body.results.map((one: { name: string }) => one.name)
const idOf = ({ body }: { body: { saved_search: { id: number } } }) => body.saved_search.id

describe('a saved search', () => {
  it('is kept as it was asked, without what is blank', async () => {
    const nation = await openNation()
    const terms = {
      ...hosts.terms,
      city: ' ',
      birthdate: '1973-04-04',
      custom_values: { shirt: 'M', size: '' },
    }
    const { status, body } = await save(nation, { name: ' Hosts ', terms })
    expect(status).toBe(200)
    expect(body.saved_search).toMatchObject({
      name: 'Hosts',
      terms: { ...hosts.terms, birthdate: '1973-04-04', custom_values: { shirt: 'M' } },
      shared: false,
      mine: true,
    })
    const { results } = (await nation.call('listSavedSearches', { as: 'staff' })).body
    expect(results).toEqual([body.saved_search])
  })

  it('is its owner’s alone until it is shared, and then everyone’s, with who shares it', async () => {
    const nation = await openNation()
    const id = idOf(await save(nation, hosts))
    expect(await namesFor(nation, 'volunteer')).toEqual([])
    expect((await change(nation, id, { name: 'Mine' }, 'volunteer')).status).toBe(404)
    expect((await change(nation, id, { shared: true })).body.saved_search.shared).toBe(true)
    const { results } = (await nation.call('listSavedSearches', { as: 'volunteer' })).body
    expect(results).toEqual([
      expect.objectContaining({ name: hosts.name, mine: false, owner_name: 'staff@example.org' }),
    ])
    await change(nation, id, { shared: false })
    expect(await namesFor(nation, 'volunteer')).toEqual([])
  })

  it('may be a volunteer’s own, but not shared by one', async () => {
    const nation = await openNation()
    const kept = await save(nation, hosts, 'volunteer')
    expect(kept.status).toBe(200)
    expect((await save(nation, { ...hosts, shared: true }, 'volunteer')).status).toBe(403)
    expect((await change(nation, idOf(kept), { shared: true }, 'volunteer')).status).toBe(403)
    expect(await namesFor(nation, 'organizer')).toEqual([])
  })

  it('is changed by its owner, and by an organizer when it is shared', async () => {
    const nation = await openNation()
    const id = idOf(await save(nation, { ...hosts, shared: true }))
    expect((await change(nation, id, { name: 'No' }, 'volunteer')).status).toBe(403)
    const params = { id }
    expect((await nation.call('destroySavedSearch', { params, as: 'volunteer' })).status).toBe(403)
    const renamed = await change(nation, id, { name: 'Texan hosts' }, 'organizer')
    expect(renamed.body.saved_search).toMatchObject({ name: 'Texan hosts', terms: hosts.terms })
    const retold = await change(nation, id, { terms: { city: 'Austin' } })
    expect(retold.body.saved_search).toMatchObject({ name: 'Texan hosts', terms: { city: 'Austin' } })
  })

  it('comes back after it was removed', async () => {
    const nation = await openNation()
    const { body } = await save(nation, hosts)
    const params = { id: body.saved_search.id }
    expect((await nation.call('destroySavedSearch', { params, as: 'staff' })).status).toBe(204)
    expect(await namesFor(nation, 'staff')).toEqual([])
    expect((await nation.call('destroySavedSearch', { params, as: 'staff' })).status).toBe(404)
    expect((await change(nation, params.id, { name: 'x' })).status).toBe(404)
    const restored = await nation.call('restoreSavedSearch', { params, as: 'staff' })
    expect(restored.body).toEqual(body)
    expect((await nation.call('restoreSavedSearch', { params, as: 'staff' })).status).toBe(404)
    expect(await namesFor(nation, 'staff')).toEqual([hosts.name])
  })

  it.each<[string, object, RegExp]>([
    ['without a name', { terms: {} }, /^saved_search\.name is required/],
    ['with a blank name', { name: ' ', terms: {} }, /^saved_search\.name is required/],
    ['with a name too long', { name: 'x'.repeat(101), terms: {} }, /^saved_search\.name .*too long/],
    ['without terms', { name: 'x' }, /^saved_search\.terms should be an object/],
    ['of what is no parameter', { name: 'x', terms: { zork: '1' } }, /^saved_search\.terms\.zork /],
    ['of no date', { name: 'x', terms: { birthdate: 'yesterday' } }, /^saved_search\.terms\.birthdate /],
    ['of an id that can’t be one', { name: 'x', terms: { dw_id: 'x' } }, /^saved_search\.terms\.dw_id /],
    ['of numbers', { name: 'x', terms: { dw_id: 7 } }, /^saved_search\.terms\.dw_id /],
    ['shared a little', { name: 'x', terms: {}, shared: 'a little' }, /^saved_search\.shared /],
  ])('%s is refused', async (_, saved_search, sentence) => {
    const nation = await openNation()
    const { status, body } = await save(nation, saved_search)
    expect([status, body.code]).toEqual([400, 'validation_failed'])
    expect(body.validation_errors[0]).toMatch(sentence)
    expect(await namesFor(nation, 'staff')).toEqual([])
  })

  it('of an older time is still told when it means nothing any more', async () => {
    const nation = await openNation()
    const id = idOf(await save(nation, hosts))
    const terms = JSON.stringify({ zork: '1', birthdate: 'yesterday' })
    await nation.services.db.updateTable('saved_searches').set({ terms }).where('id', '=', id).execute()
    const { status, body } = await nation.call('listSavedSearches', { as: 'staff' })
    expect([status, body.results[0].terms]).toEqual([200, { zork: '1', birthdate: 'yesterday' }])
    expect((await change(nation, id, { name: 'Old' })).status).toBe(200)
  })

  it('is one of at most 200 of an account', async () => {
    const nation = await openNation()
    for (let number = 0; number < 200; number += 1) await save(nation, { name: `${number}`, terms: {} })
    expect((await save(nation, hosts)).status).toBe(409)
    expect((await save(nation, hosts, 'volunteer')).status).toBe(200)
  })
})
