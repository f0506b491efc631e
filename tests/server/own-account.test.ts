import { describe, expect, it } from 'vitest'
import { makeAccount } from '../../src/server/accounts/first-account.ts'
import { openNation } from './setting/nation.ts'
import type { Nation } from './setting/served-nation.ts'
import { password, sameOrigin, signIn } from './setting/sign-in.ts'

const email = 'vera@example.org'
const word = 'another horse battery'

async function nationWithVera(): Promise<Nation> {
  const nation = await openNation()
  const vera = { email, role: 'volunteer' as const, password, first_name: 'Vera' }
  await makeAccount(nation.services.engine, nation.services.accounts, vera)
  return nation
}

const sessionsOf = async (nation: Nation, headers: Record<string, string>) =>
  (await nation.call('listSessions', { as: null, headers })).body.results
const isIn = async (nation: Nation, headers: Record<string, string>) =>
  (await nation.call('me', { as: null, headers })).status === 200

describe('one’s own sessions', () => {
  it('are listed with what the browser says it is, and which one asks', async () => {
    const nation = await nationWithVera()
    await signIn(nation, email, { userAgent: 'Phone' })
    const laptop = await signIn(nation, email, { userAgent: 'Laptop' })
    const sessions = await sessionsOf(nation, laptop)
    const told = sessions.map((one: Record<string, unknown>) => [one.user_agent, one.current])
    expect(told.toSorted()).toEqual([
      ['Laptop', true],
      ['Phone', false],
    ])
    expect(JSON.stringify(sessions)).not.toContain('token')
  })

  it('can be ended, one or all, and are out at once', async () => {
    const nation = await nationWithVera()
    const [phone, laptop] = [await signIn(nation, email), await signIn(nation, email)]
    const { id } = (await sessionsOf(nation, laptop)).find((one: { current: boolean }) => !one.current)
    await nation.call('endSession', { params: { id }, as: null, headers: laptop })
    expect([await isIn(nation, phone), await isIn(nation, laptop)]).toEqual([false, true])
    await nation.call('endSessions', { as: null, headers: laptop })
    expect(await isIn(nation, laptop)).toBe(false)
  })

  it('are nobody else’s to end', async () => {
    const nation = await nationWithVera()
    const vera = await signIn(nation, email)
    const [{ id }] = await sessionsOf(nation, vera)
    expect((await nation.call('endSession', { params: { id }, as: 'organizer' })).status).toBe(404)
    expect(await isIn(nation, vera)).toBe(true)
  })
})

describe('one’s own password', () => {
  const change = (nation: Nation, headers: Record<string, string>, body: object) =>
    nation.call('changePassword', { body, as: null, headers: { ...sameOrigin, ...headers } })

  it('is changed by whoever knows it; other browsers are signed out', async () => {
    const nation = await nationWithVera()
    const [phone, laptop] = [await signIn(nation, email), await signIn(nation, email)]
    const { status } = await change(nation, laptop, { current_password: password, password: word })
    expect(status).toBe(204)
    expect([await isIn(nation, phone), await isIn(nation, laptop)]).toEqual([false, true])
    await expect(signIn(nation, email)).rejects.toThrow(/can’t sign in/)
    expect(await isIn(nation, await signIn(nation, email, { word }))).toBe(true)
  })

  it('stays when the current one is wrong, or the new one too short', async () => {
    const nation = await nationWithVera()
    const headers = await signIn(nation, email)
    const wrong = await change(nation, headers, { current_password: 'no', password: word })
    expect([wrong.status, wrong.body.field_errors]).toEqual([
      400,
      { current_password: ['is not your password now'] },
    ])
    const short = await change(nation, headers, { current_password: password, password: 'short' })
    expect(Object.keys(short.body.field_errors)).toEqual(['password'])
    expect(await isIn(nation, await signIn(nation, email))).toBe(true)
  })

  it('can’t be changed where there is none', async () => {
    const nation = await openNation()
    const body = { current_password: password, password: word }
    expect((await nation.call('changePassword', { body, as: 'staff' })).status).toBe(409)
  })
})
