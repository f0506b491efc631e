import { expect, it } from 'vitest'
import type { Endpoint } from '../../src/contract/endpoint.ts'
import { endpoints } from '../../src/contract/endpoints.ts'
import { openNation } from './setting/nation.ts'

it('every endpoint of the contract is bound to what it does', async () => {
  const { app } = await openNation()
  const unbound = Object.entries<Endpoint>(endpoints)
    .filter(([, { method, path }]) => !app.hasRoute({ method, url: path }))
    .map(([name]) => name)
  expect(unbound).toEqual([])
})
