import { expect, it } from 'vitest'
import { mayAct, roles } from '../../src/contract/account.ts'
import type { Endpoint } from '../../src/contract/endpoint.ts'
import { endpoints, type EndpointName } from '../../src/contract/endpoints.ts'
import { openNation } from './setting/nation.ts'

const all = Object.entries(endpoints) as [EndpointName, Endpoint][]

it.each(all)('%s is for whom the contract says, and for nobody else', async (name, { who }) => {
  const nation = await openNation()
  const { call } = nation
  const before = (await call('countPeople')).body
  const nobody = await call(name, { params: { id: 1 }, body: {}, as: null })
  if (who === 'anyone') expect([200, 204, 400, 404, 409]).toContain(nobody.status)
  else expect(nobody.status, 'without an account').toBe(401)
  const refused = roles.filter((role) => who !== 'anyone' && !mayAct(role, who))
  for (const role of refused) {
    expect((await call(name, { params: { id: 1 }, body: {}, as: role })).status, role).toBe(403)
  }
  expect((await call('countPeople')).body).toEqual(before)
  for (const role of roles.filter((one) => !refused.includes(one))) {
    const { status } = await call(name, { params: { id: 999_999 }, body: {}, as: role })
    expect([401, 403], role).not.toContain(status)
  }
})
