import { screen, within } from '@testing-library/dom'
import { describe, expect, it } from 'vitest'
import { heading, openDashboard } from './setting/dashboard.tsx'

describe('the accounts', () => {
  it('change their role at once, and back again by Undo', async () => {
    const { user, nation } = await openDashboard('/settings/accounts')
    await heading('Settings')
    await user.selectOptions(await screen.findByLabelText('Role of staff@example.org'), 'volunteer')
    expect(await screen.findByText(/now has the role Volunteer/)).toBeVisible()
    const roleNow = async () => (await nation.services.accounts.byEmail('staff@example.org'))?.role
    expect(await roleNow()).toBe('volunteer')
    await user.click(screen.getByRole('button', { name: /Undo: give staff@example.org/ }))
    await expect.poll(roleNow).toBe('staff')
  })

  it('offer nobody to change their own', async () => {
    await openDashboard('/settings/accounts')
    expect(await screen.findByText('You')).toBeVisible()
    expect(screen.queryByLabelText('Role of organizer@example.org')).toBeNull()
    expect(screen.queryByRole('button', { name: /Close the account of organizer/ })).toBeNull()
  })

  it('say at the email what is wrong with an invitation, before the server is asked', async () => {
    const { user, asked } = await openDashboard('/settings/accounts')
    await user.type(await screen.findByLabelText('Email', {}, { timeout: 10_000 }), 'nonsense')
    await user.click(screen.getByRole('button', { name: 'Send invitation' }))
    expect(await screen.findByText(/should look like an email address/)).toBeVisible()
    expect(asked.filter(({ method }) => method === 'POST')).toEqual([])
  })

  it('say why an invitation was refused, and keep what was typed', async () => {
    const { user } = await openDashboard('/settings/accounts')
    await user.type(await screen.findByLabelText('Email', {}, { timeout: 10_000 }), 'staff@example.org')
    await user.click(screen.getByRole('button', { name: 'Send invitation' }))
    expect(await screen.findByRole('alert')).toHaveTextContent(/has an account already/)
    expect(screen.getByLabelText('Email')).toHaveValue('staff@example.org')
  })
})

describe('the tokens', () => {
  it('are revoked only by whoever types their name', async () => {
    const { user, nation } = await openDashboard('/settings/tokens')
    await user.click(await screen.findByRole('button', { name: 'Revoke Token 2' }, { timeout: 10_000 }))
    const dialog = await screen.findByRole('dialog')
    const revoke = within(dialog).getByRole('button', { name: 'Revoke' })
    expect(revoke).toBeDisabled()
    await user.type(within(dialog).getByRole('textbox'), 'Token 2')
    await user.click(revoke)
    await expect.poll(async () => (await nation.call('me', { as: 'staff' })).status).toBe(401)
  })
})

describe('settings', () => {
  it('are for organizers alone', async () => {
    await openDashboard('/settings/nation', { as: 'volunteer' })
    await heading('Settings are for organizers')
  })

  it('say what failed to load, and try again', async () => {
    const { user, setOnline } = await openDashboard('/settings/accounts')
    await heading('Settings')
    await screen.findByText('You')
    setOnline(false)
    await user.click(screen.getByRole('link', { name: 'Data' }))
    expect(await screen.findByText(/could not be loaded/)).toBeVisible()
    setOnline(true)
    await user.click(screen.getAllByRole('button', { name: 'Retry' })[0] as HTMLElement)
    expect(await screen.findByText('SQLite, one file')).toBeVisible()
  })
})

describe('one’s own password', () => {
  it('stays in its fields with what is wrong when the current one is another', async () => {
    const { user } = await openDashboard('/me')
    await user.type(await screen.findByLabelText(/^Current password/, {}, { timeout: 10_000 }), 'nonsense')
    await user.type(screen.getByLabelText(/^New password/), 'short')
    await user.click(screen.getByRole('button', { name: 'Change password' }))
    expect(await screen.findByText(/at least 10 characters/)).toBeVisible()
  })
})
