import { describe, expect, it } from 'vitest'
import type { Role } from '../../src/contract/account.ts'
import type { TeamAccount } from '../../src/contract/team.ts'
import { makeAccount } from '../../src/server/accounts/first-account.ts'
import { openNation } from './setting/nation.ts'
import type { Nation } from './setting/served-nation.ts'
import { invitedLink, password, sameOrigin, signIn } from './setting/sign-in.ts'

async function accountOf(nation: Nation, email: string): Promise<TeamAccount> {
  const { body } = await nation.call('listAccounts')
  return body.results.find((one: TeamAccount) => one.email === email)
}

/** Someone of a role who can sign in. */
async function withPassword(
  nation: Nation,
  role: Role,
  email = `${role}.in@example.org`,
): Promise<TeamAccount> {
  await makeAccount(nation.services.engine, nation.services.accounts, { email, role, password })
  return accountOf(nation, email)
}

const setRole = (nation: Nation, { id }: TeamAccount, role: Role) =>
  nation.call('updateAccount', { params: { id }, body: { account: { role } } })
const close = (nation: Nation, { id }: TeamAccount) => nation.call('closeAccount', { params: { id } })
const invite = (nation: Nation, invitation: object) => nation.call('invite', { body: { invitation } })

describe('accounts', () => {
  it('are listed with their role, and whether they can sign in', async () => {
    const nation = await openNation()
    await withPassword(nation, 'staff')
    const { body } = await nation.call('listAccounts')
    expect(
      body.results.map(({ email, role, has_password }: TeamAccount) => [email, role, has_password]),
    ).toEqual([
      ['organizer@example.org', 'organizer', false],
      ['staff.in@example.org', 'staff', true],
      ['staff@example.org', 'staff', false],
      ['volunteer@example.org', 'volunteer', false],
    ])
  })

  it('say when somebody last used the dashboard', async () => {
    const nation = await openNation()
    const { email, last_seen_at } = await withPassword(nation, 'staff')
    expect(last_seen_at).toBeNull()
    await nation.call('me', { as: null, headers: await signIn(nation, email) })
    expect(Date.parse((await accountOf(nation, email)).last_seen_at ?? '')).toBeGreaterThan(
      Date.now() - 60_000,
    )
  })
})

describe('another role', () => {
  it('holds at once, for a session and a token', async () => {
    const nation = await openNation()
    const account = await withPassword(nation, 'staff')
    const headers = await signIn(nation, account.email)
    const body = { person: { first_name: 'Ada' } }
    expect((await nation.call('createPerson', { body, as: null, headers })).status).toBe(200)
    expect((await setRole(nation, account, 'volunteer')).body.account.role).toBe('volunteer')
    expect((await nation.call('createPerson', { body, as: null, headers })).status).toBe(403)
    await setRole(nation, await accountOf(nation, 'staff@example.org'), 'volunteer')
    expect((await nation.call('createPerson', { body, as: 'staff' })).status).toBe(403)
  })

  it('doesn’t make more of a token than it was made for', async () => {
    const nation = await openNation()
    await setRole(nation, await accountOf(nation, 'volunteer@example.org'), 'organizer')
    expect((await nation.call('listTokens', { as: 'volunteer' })).status).toBe(403)
  })

  it('is refused to the last organizer, and to the last who can sign in', async () => {
    const nation = await openNation()
    const last = await accountOf(nation, 'organizer@example.org')
    expect((await setRole(nation, last, 'staff')).status).toBe(409)
    const signing = await withPassword(nation, 'organizer')
    expect((await setRole(nation, signing, 'staff')).status).toBe(409)
    expect((await close(nation, signing)).status).toBe(409)
    expect((await setRole(nation, last, 'staff')).status).toBe(200)
  })

  it('of two organizers who demote each other at once leaves one', async () => {
    const nation = await openNation()
    const [one, other] = [
      await withPassword(nation, 'organizer', 'one@example.org'),
      await withPassword(nation, 'organizer', 'other@example.org'),
    ]
    const replies = await Promise.all([setRole(nation, one, 'staff'), setRole(nation, other, 'staff')])
    expect(replies.map(({ status }) => status).toSorted()).toEqual([200, 409])
  })

  it('is refused when it is none, and for no account', async () => {
    const nation = await openNation()
    const account = await accountOf(nation, 'staff@example.org')
    expect((await setRole(nation, account, 'king' as Role)).status).toBe(400)
    expect((await setRole(nation, { ...account, id: 'nobody' }, 'staff')).status).toBe(404)
    expect((await setRole(nation, { ...account, id: 'nobody' }, 'organizer')).status).toBe(404)
  })
})

describe('a closed account', () => {
  it('is out at once, and can’t come in again', async () => {
    const nation = await openNation()
    const account = await withPassword(nation, 'staff')
    const headers = await signIn(nation, account.email)
    expect((await nation.call('me', { as: null, headers })).status).toBe(200)
    expect((await close(nation, account)).body.account.closed_at).not.toBeNull()
    expect((await nation.call('me', { as: null, headers })).status).toBe(401)
    const again = { body: { email: account.email, password }, as: null, headers: sameOrigin }
    expect((await nation.call('signIn', again)).status).toBe(401)
  })

  it('has its tokens refused, and keeps its person', async () => {
    const nation = await openNation()
    const account = await accountOf(nation, 'staff@example.org')
    await close(nation, account)
    expect((await nation.call('me', { as: 'staff' })).status).toBe(401)
    expect((await nation.call('showPerson', { params: { id: account.person_id } })).status).toBe(200)
  })

  it('comes back whole when it is opened again', async () => {
    const nation = await openNation()
    const account = await withPassword(nation, 'staff')
    const old = await signIn(nation, account.email)
    await close(nation, account)
    const reopened = await nation.call('reopenAccount', { params: { id: account.id } })
    expect(reopened.body.account).toMatchObject({ closed_at: null, role: 'staff', has_password: true })
    expect((await nation.call('me', { as: null, headers: old })).status).toBe(401)
    expect((await nation.call('me', { as: null, headers: await signIn(nation, account.email) })).status).toBe(
      200,
    )
  })

  it('can’t be opened once its person was deleted', async () => {
    const nation = await openNation()
    const account = await withPassword(nation, 'staff')
    const id = account.person_id
    expect((await nation.call('destroyPerson', { params: { id } })).status).toBe(409)
    await close(nation, account)
    expect((await nation.call('destroyPerson', { params: { id } })).status).toBe(204)
    expect((await nation.call('reopenAccount', { params: { id: account.id } })).status).toBe(409)
    await nation.call('restorePerson', { params: { id } })
    expect((await nation.call('reopenAccount', { params: { id: account.id } })).status).toBe(200)
  })

  it('isn’t brought back by an invitation', async () => {
    const nation = await openNation()
    const account = await withPassword(nation, 'staff')
    await close(nation, account)
    const { status, body } = await invite(nation, { email: account.email, role: 'staff' })
    expect([status, body.message]).toEqual([409, expect.stringMatching(/is closed/)])
  })
})

describe('an invitation', () => {
  const ada = { email: 'Ada@example.com', role: 'staff', first_name: 'Ada', last_name: 'Lovelace' }

  it('mails a link that makes an account of its role', async () => {
    const nation = await openNation()
    const { body } = await invite(nation, ada)
    expect(body.invitation).toMatchObject({ email: 'Ada@example.com', name: 'Ada Lovelace', role: 'staff' })
    expect(nation.mails.at(-1)?.to).toEqual({ name: 'Ada Lovelace', address: 'Ada@example.com' })
    const signedIn = await nation.call('activate', {
      params: { token: invitedLink(nation) },
      body: { password },
      as: null,
      headers: sameOrigin,
    })
    expect(signedIn.body.account).toMatchObject({ role: 'staff', person_id: body.invitation.person_id })
    expect((await nation.call('listInvitations')).body.results).toEqual([])
  })

  it('is for the person who has the email already', async () => {
    const nation = await openNation()
    const { id } = await nation.add({
      first_name: 'Ada',
      email1: 'other@example.com',
      email2: 'ada@example.com',
    })
    const { body } = await invite(nation, { email: 'ada@example.com', role: 'volunteer' })
    expect(body.invitation).toMatchObject({ person_id: id, name: 'Ada' })
    expect(nation.mails.at(-1)?.to.address).toBe('ada@example.com')
  })

  it('waits in the list until it is followed; sent again, the earlier link ends', async () => {
    const nation = await openNation()
    await invite(nation, ada)
    const first = invitedLink(nation)
    const [waiting] = (await nation.call('listInvitations')).body.results
    const again = await nation.call('resendInvitation', { params: { id: waiting.id } })
    expect(again.body.invitation).toMatchObject({ role: 'staff', name: 'Ada Lovelace' })
    const links = [first, invitedLink(nation)]
    const statuses = await Promise.all(
      links.map(
        async (token) => (await nation.call('showActivation', { params: { token }, as: null })).status,
      ),
    )
    expect(statuses).toEqual([404, 200])
    expect((await nation.call('listInvitations')).body.results).toHaveLength(1)
  })

  it('is worth nothing once it was withdrawn', async () => {
    const nation = await openNation()
    const { body } = await invite(nation, ada)
    const token = invitedLink(nation)
    await nation.call('withdrawInvitation', { params: { id: body.invitation.id } })
    expect((await nation.call('showActivation', { params: { token }, as: null })).status).toBe(404)
    expect((await nation.call('listInvitations')).body.results).toEqual([])
  })

  it('is refused for someone who has an account, and for an email that is none', async () => {
    const nation = await openNation()
    const { email } = await withPassword(nation, 'staff')
    expect((await invite(nation, { email, role: 'staff' })).status).toBe(409)
    expect((await invite(nation, { email: 'staff@example.org', role: 'staff' })).status).toBe(409)
    const { status, body } = await invite(nation, { email: 'nonsense', role: 'king' })
    expect([status, Object.keys(body.field_errors)]).toEqual([400, ['invitation.email', 'invitation.role']])
  })

  it('to an account without a password shows there until it is followed', async () => {
    const nation = await openNation()
    const { person_id } = await accountOf(nation, 'staff@example.org')
    await nation.call('registerPerson', { params: { id: person_id } })
    expect((await accountOf(nation, 'staff@example.org')).invited_until).not.toBeNull()
    expect((await nation.call('listInvitations')).body.results).toEqual([])
  })
})
