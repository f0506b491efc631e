import { describe, expect, it } from 'vitest'
import { staleResources } from '../../src/server/people/reading/stale-resources.ts'
import { openNation } from './setting/nation.ts'
import type { Nation } from './setting/served-nation.ts'

const make = (nation: Nation, custom_field: object) =>
  nation.call('createCustomField', { body: { custom_field } })

async function isFresh({ services }: Nation): Promise<boolean> {
  for await (const { stale } of staleResources(services.db)) if (stale) return false
  return true
}

describe('a custom field', () => {
  it('stands in every answer about a person, null at first, and is written like their own', async () => {
    const nation = await openNation()
    const { id } = await nation.add({ first_name: 'Ada' })
    const made = await make(nation, { name: 'T-shirt size', type: 'multiple_choice', options: ['S', 'M'] })
    expect(made.body.custom_field).toMatchObject({ slug: 't_shirt_size', options: ['S', 'M'] })
    const shown = await nation.call('showPerson', { params: { id } })
    expect(shown.body.person).toHaveProperty('t_shirt_size', null)
    const { body } = await nation.call('updatePerson', {
      params: { id },
      body: { person: { t_shirt_size: 'M' } },
    })
    expect(body.person.t_shirt_size).toBe('M')
    expect(body.warnings).toBeUndefined()
    const listed = await nation.call('listPeople')
    expect(listed.body.results[0].t_shirt_size).toBe('M')
    expect(listed.body.results[1].t_shirt_size).toBeNull()
    expect(await isFresh(nation)).toBe(true)
  })

  it.each([
    ['text', 'abc', 'abc'],
    ['number', '4.5', 4.5],
    ['checkbox', 'true', true],
    ['date', '2014-02-02', '2014-02-02'],
  ])('of type %s is checked and found by its value', async (type, sent, stored) => {
    const nation = await openNation()
    await make(nation, { name: 'Extra', type })
    const { person } = (
      await nation.call('createPerson', { body: { person: { first_name: 'Ada', extra: sent } } })
    ).body
    expect(person.extra).toBe(stored)
    const found = await nation.call('searchPeople', { query: { 'custom_values[extra]': String(stored) } })
    expect(found.body.results).toHaveLength(1)
    const none = await nation.call('searchPeople', { query: { 'custom_values[extra]': 'zork' } })
    expect(none.body.results).toHaveLength(0)
    const refused = await nation.call('createPerson', { body: { person: { first_name: 'Eve', extra: {} } } })
    expect(refused.body.field_errors).toHaveProperty('extra')
  })

  it.each([
    [{ name: 'Email', type: 'text', slug: 'email' }, 'slug'],
    [{ name: 'First name', type: 'text' }, 'slug'],
    [{ name: '日本', type: 'text' }, 'slug'],
    [{ name: '', type: 'text' }, 'name'],
    [{ name: 'Size', type: 'size' }, 'type'],
    [{ name: 'Size', type: 'multiple_choice' }, 'options'],
  ])('%j is refused at its field', async (field, at) => {
    const nation = await openNation()
    const { status, body } = await make(nation, field)
    expect(status).toBe(400)
    expect(Object.keys(body.field_errors).join()).toContain(at)
  })

  it('goes with its values, which the journal keeps; a person who is brought back lacks it', async () => {
    const nation = await openNation()
    const { id: fieldId } = (await make(nation, { name: 'Extra', type: 'text' })).body.custom_field
    const { person } = (
      await nation.call('createPerson', { body: { person: { first_name: 'Ada', extra: 'x' } } })
    ).body
    const other = (await nation.call('createPerson', { body: { person: { first_name: 'Eve', extra: 'y' } } }))
      .body.person
    await nation.call('destroyPerson', { params: { id: other.id } })
    expect((await nation.call('deleteCustomField', { params: { id: fieldId } })).status).toBe(204)
    expect((await nation.call('showPerson', { params: { id: person.id } })).body.person).not.toHaveProperty(
      'extra',
    )
    const back = await nation.call('restorePerson', { params: { id: other.id } })
    expect(back.body.person).not.toHaveProperty('extra')
    expect(await isFresh(nation)).toBe(true)
  })
})

it('a custom field says how many people have a value in it', async () => {
  const nation = await openNation()
  const { id } = (await make(nation, { name: 'Extra', type: 'text' })).body.custom_field
  await nation.call('createPerson', { body: { person: { first_name: 'Ada', extra: 'x' } } })
  const { body } = await nation.call('showCustomField', { params: { id } })
  expect(body).toMatchObject({ custom_field: { slug: 'extra' }, people_count: 1 })
})
