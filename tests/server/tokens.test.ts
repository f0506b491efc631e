import { describe, expect, it } from 'vitest'
import { openNation } from './setting/nation.ts'
import type { Nation } from './setting/served-nation.ts'

const make = (nation: Nation, token: object) => nation.call('createToken', { body: { token } })
const use = (nation: Nation, secret: string) =>
  nation.send({ method: 'GET', url: '/api/v1/people/me', headers: { authorization: `Bearer ${secret}` } })

describe('an API token', () => {
  it('is shown once, opens the API with its role, and is listed without itself', async () => {
    const nation = await openNation()
    const { body } = await make(nation, { name: 'Website', role: 'staff' })
    expect(body.secret).toMatch(/^[\w-]{43}$/)
    expect(body.token).toMatchObject({ name: 'Website', role: 'staff', manner: null, last_used_at: null })
    expect((await use(nation, body.secret)).status).toBe(200)
    const listed = await nation.call('listTokens')
    expect(listed.body.results[0]).toMatchObject({
      name: 'Website',
      account: { email: 'organizer@example.org' },
    })
    expect(listed.body.results[0].last_used_at).not.toBeNull()
    expect(JSON.stringify(listed.body)).not.toContain(body.secret)
    const refused = await nation.send({
      method: 'DELETE',
      url: '/api/v1/people/1',
      headers: { authorization: `Bearer ${body.secret}` },
    })
    expect(refused.status).toBe(403)
  })

  it('answers in the manner it was made for', async () => {
    const nation = await openNation()
    const { body } = await make(nation, { name: 'Old program', role: 'staff', manner: 'hosted' })
    const { status } = await nation.send({
      method: 'POST',
      url: '/api/v1/people',
      headers: { authorization: `Bearer ${body.secret}` },
      payload: { person: { first_name: 'Ada' } },
    })
    expect(status).toBe(201)
  })

  it('is refused as soon as it is revoked', async () => {
    const nation = await openNation()
    const { secret, token } = (await make(nation, { name: 'Website', role: 'volunteer' })).body
    expect((await nation.call('revokeToken', { params: { id: token.id } })).status).toBe(204)
    expect((await use(nation, secret)).status).toBe(401)
    expect((await nation.call('revokeToken', { params: { id: token.id } })).status).toBe(404)
  })

  it('is listed with what it may now, and as its closed account’s', async () => {
    const nation = await openNation()
    const staff = await nation.services.accounts.byEmail('staff@example.org')
    const params = { id: staff?.id as string }
    await nation.call('updateAccount', { params, body: { account: { role: 'volunteer' } } })
    await nation.call('closeAccount', { params })
    const { body } = await nation.call('listTokens')
    const token = body.results.find(
      (one: { account: { email: string } }) => one.account.email === staff?.email,
    )
    expect([token.role, token.account.closed]).toEqual(['volunteer', true])
  })

  it('needs a name and a role that there is', async () => {
    const nation = await openNation()
    const { body } = await make(nation, { name: ' ', role: 'king', manner: 'rude' })
    expect(Object.keys(body.field_errors)).toEqual(['token.name', 'token.role', 'token.manner'])
  })
})
