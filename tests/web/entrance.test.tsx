import { screen } from '@testing-library/dom'
import { describe, expect, it } from 'vitest'
import { heading, openDashboard } from './setting/dashboard.tsx'

describe('signing in', () => {
  it('keeps the email and says so when the password is wrong', async () => {
    const { user } = await openDashboard('/people', { as: null })
    await user.type(await screen.findByLabelText(/Email/), 'ada@example.org')
    await user.type(screen.getByLabelText(/^Password/), 'wrong horse')
    await user.click(screen.getByRole('button', { name: /Sign in/ }))
    expect(await screen.findByRole('alert')).toBeVisible()
    expect(screen.getByLabelText(/Email/)).toHaveValue('ada@example.org')
  })

  it('asks for what is missing at its field', async () => {
    const { user, asked } = await openDashboard('/sign-in', { as: null })
    await user.click(await screen.findByRole('button', { name: /Sign in/ }))
    expect(await screen.findAllByText(/required/)).not.toHaveLength(0)
    expect(asked.filter((request) => request.method === 'POST')).toEqual([])
  })
})

describe('the first page of an empty nation', () => {
  it('makes the organizer’s account', async () => {
    const { user, nation } = await openDashboard('/', {
      as: null,
      prepare: ({ services }) => services.db.deleteFrom('accounts').execute(),
    })
    await heading(/Muster|Welcome|nation/i)
    await user.type(screen.getByLabelText(/Nation|Name of/i), 'Riverside')
    await user.type(screen.getByLabelText(/First name/), 'Ola')
    await user.type(screen.getByLabelText(/Last name/), 'Organizer')
    await user.type(screen.getByLabelText(/Email/), 'ola@example.com')
    await user.type(screen.getByLabelText(/^Password/), 'correct horse battery')
    await user.click(screen.getByRole('button', { name: /Create|Start|Set up/i }))
    await expect
      .poll(async () => (await nation.services.accounts.byEmail('ola@example.com'))?.role)
      .toBe('organizer')
  })

  it('is not shown once there is an account', async () => {
    const { path } = await openDashboard('/welcome', { as: null })
    await screen.findByRole('button', { name: /Sign in/ })
    expect(path()).toBe('/sign-in')
  })
})
