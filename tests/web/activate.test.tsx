import { createHash } from 'node:crypto'
import { screen } from '@testing-library/dom'
import { describe, expect, it } from 'vitest'
import { heading, openDashboard } from './setting/dashboard.tsx'

const email = 'ada@example.com'
const token = 'the-link-of-the-tests'

/** Opens the page of a link for Ada, as she finds it in her mail. */
const openLink = (link = token) =>
  openDashboard(`/activate/${link}`, {
    as: null,
    prepare: async ({ add, services }) => {
      const { id } = await add({ first_name: 'Ada', last_name: 'Lovelace', email })
      const digest = createHash('sha256').update(token).digest('hex')
      const row = { person_id: id, email, digest, expires_at: '2999-01-01T00:00:00+00:00' }
      await services.db.insertInto('activations').values(row).execute()
    },
  })

const passwordField = () => screen.findByLabelText(/^Password/, {}, { timeout: 10_000 })

describe('the link of an activation mail', () => {
  it('greets the person and makes their account with the password they choose', async () => {
    const { user, nation } = await openLink()
    await heading('Welcome, Ada Lovelace')
    expect(screen.getByLabelText('Email')).toHaveValue(email)
    expect(await passwordField()).toHaveFocus()
    await user.type(await passwordField(), 'correct horse battery')
    await user.click(screen.getByRole('button', { name: /Set password/ }))
    const { accounts } = nation.services
    const signIn = () => accounts.signIn(email, 'correct horse battery', { ip: '127.0.0.1' })
    await expect.poll(async () => (await signIn())?.account.role, { timeout: 10_000 }).toBe('volunteer')
  })

  it('asks for a longer password before it asks the server', async () => {
    const { user, asked } = await openLink()
    await user.type(await passwordField(), 'short')
    await user.click(screen.getByRole('button', { name: /Set password/ }))
    expect(await screen.findByText(/at least 10 characters/)).toBeVisible()
    expect(asked.filter((request) => request.method === 'POST')).toEqual([])
  })

  it('keeps the password in its field when the server can’t be reached', async () => {
    const { user, setOnline } = await openLink()
    await user.type(await passwordField(), 'correct horse battery')
    setOnline(false)
    await user.click(screen.getByRole('button', { name: /Set password/ }))
    expect(await screen.findByRole('alert')).toHaveTextContent(/can’t be reached/)
    expect(await passwordField()).toHaveValue('correct horse battery')
  })

  it('says so when it was used meanwhile', async () => {
    const { user, nation } = await openLink()
    await user.type(await passwordField(), 'correct horse battery')
    await nation.services.db.deleteFrom('activations').execute()
    await user.click(screen.getByRole('button', { name: /Set password/ }))
    expect(await heading(/no longer works/)).toBeVisible()
  })

  it('leads to the sign-in when it is none', async () => {
    await openLink('another-link')
    await heading(/no longer works/)
    expect(screen.getByRole('link', { name: /sign-in/ })).toHaveAttribute('href', '/sign-in')
  })
})
