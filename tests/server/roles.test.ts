import { describe, expect, it } from 'vitest'
import { mayAct, roles } from '../../src/contract/account.ts'
import type { Endpoint } from '../../src/contract/endpoint.ts'
import { endpoints, type EndpointName } from '../../src/contract/endpoints.ts'
import { openNation } from './setting/nation.ts'

const all = Object.entries(endpoints) as [EndpointName, Endpoint][]

describe.each(all)('%s', (name, { who }) => {
  it.each(roles)(`answers a ${'%s'} as the contract says`, async (role) => {
    const nation = await openNation()
    const before = (await nation.call('countPeople')).body
    const { status } = await nation.call(name, { params: { id: 999_999 }, body: {}, as: role })
    if (who === 'anyone' || mayAct(role, who)) expect(status).not.toBe(403)
    else {
      expect(status).toBe(403)
      expect((await nation.call('countPeople')).body).toEqual(before)
    }
  })

  it(`is ${who === 'anyone' ? 'open' : 'closed'} to someone without an account`, async () => {
    const nation = await openNation()
    const { status } = await nation.call(name, { params: { id: 1 }, body: {}, as: null })
    if (who === 'anyone') expect([200, 204, 400, 404, 409]).toContain(status)
    else expect(status).toBe(401)
  })
})
