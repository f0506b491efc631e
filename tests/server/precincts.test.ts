import { describe, expect, it } from 'vitest'
import { openNation } from './setting/nation.ts'

describe('precincts', () => {
  it('are known by what people say of them, and shared', async () => {
    const { call } = await openNation()
    const create = async (person: object) =>
      (await call('createPerson', { body: { person: { first_name: 'x', ...person } } })).body
    const north = { id: 21, code: '9876', name: 'North' }
    expect(
      (await create({ precinct_id: 21, precinct_code: '9876', precinct_name: 'North' })).precinct,
    ).toEqual(north)
    const byId = await create({ precinct_id: 21 })
    expect(byId.precinct).toEqual(north)
    expect(byId.person).toMatchObject({ precinct_code: '9876', precinct_name: 'North' })
    const byCode = await create({ precinct_code: '9876' })
    expect(byCode.person.precinct_id).toBe(21)
    const fresh = await create({ precinct_code: '1', precinct_name: 'South' })
    expect(fresh.precinct).toEqual({ id: 22, code: '1', name: 'South' })
    const { body } = await call('listPrecincts')
    expect(body.results).toEqual([north, { id: 22, code: '1', name: 'South' }])
  })

  it('go with a person who moves', async () => {
    const { call } = await openNation()
    const { person } = (
      await call('createPerson', {
        body: { person: { first_name: 'x', precinct_code: '1', precinct_name: 'South' } },
      })
    ).body
    const move = (change: object) =>
      call('updatePerson', { params: { id: person.id }, body: { person: change } })
    expect((await move({ precinct_code: '2' })).body.precinct).toEqual({ id: 2, code: '2', name: null })
    expect((await move({ precinct_id: 1 })).body.person).toMatchObject({
      precinct_code: '1',
      precinct_name: 'South',
    })
    expect((await move({ precinct_code: null })).body.precinct).toBeNull()
  })
})
