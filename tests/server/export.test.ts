import { describe, expect, it } from 'vitest'
import type { Role } from '../../src/contract/account.ts'
import { openNation, type Nation } from './setting/nation.ts'

const ask = ({ app, tokens }: Nation, payload: object, as: Role = 'organizer') =>
  app.inject({
    method: 'POST',
    url: '/api/v1/people/export',
    headers: { authorization: `Bearer ${tokens[as]}` },
    payload,
  })

describe('an export', () => {
  it('has the fields that were named of the people chosen, and what a spreadsheet needs to read them', async () => {
    const nation = await openNation()
    const { id } = await nation.add({
      first_name: 'Zoë, "Zo"',
      phone: '+1 303 555 0141',
      tags: ['host', 'union'],
      home_address: { city: 'Köln' } as never,
    })
    await nation.add({ first_name: 'Other' })
    const fields = ['id', 'first_name', 'phone', 'tags', 'home_address']
    const { statusCode, payload, headers } = await ask(nation, { whom: { ids: [id] }, fields })
    expect([statusCode, headers['content-type']]).toEqual([200, 'text/csv; charset=utf-8'])
    const [head, row, ...rest] = payload.split('\n')
    expect(head).toMatch(/^\uFEFFid,first_name,phone,tags,home_address\.address1,/)
    expect(row).toBe(`${id},"Zoë, ""Zo""",+1 303 555 0141,"host, union",,,,Köln,,,,,`)
    expect(rest).toEqual([''])
  })

  it('has no cell that a spreadsheet runs', async () => {
    const nation = await openNation()
    for (const last_name of ['=1+1', '@SUM(1)', '+cmd|x', '-2+3', '-5']) await nation.add({ last_name })
    const { payload } = await ask(nation, { whom: { everyone: true }, fields: ['last_name'] })
    const cells = payload.split('\n').slice(1, 6)
    expect(cells).toEqual(['-5', "'-2+3", "'+cmd|x", "'@SUM(1)", "'=1+1"])
  })

  it('has all fields when none are named, of everyone however many', async () => {
    const nation = await openNation()
    await nation.call('loadDemoPeople', { body: { count: 450 } })
    const { payload } = await ask(nation, { whom: { everyone: true }, fields: ['id'] })
    expect(payload.trim().split('\n')).toHaveLength(1 + 453)
    const all = await ask(nation, { whom: { ids: [1] } })
    expect(all.payload).toContain('civicrm_id')
  })

  it('is an organizer’s, and refused for what isn’t there', async () => {
    const nation = await openNation()
    for (const role of ['staff', 'volunteer'] as const)
      expect((await ask(nation, { whom: { everyone: true } }, role)).statusCode).toBe(403)
    expect((await ask(nation, { whom: { list_id: 999 } })).statusCode).toBe(404)
    expect((await ask(nation, { whom: { everyone: true }, fields: ['zork'] })).statusCode).toBe(400)
  })
})
