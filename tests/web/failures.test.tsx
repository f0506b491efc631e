import { screen, waitFor, within } from '@testing-library/dom'
import { describe, expect, it } from 'vitest'
import type { Nation } from '../server/setting/served-nation.ts'
import { heading, openDashboard, type Dashboard } from './setting/dashboard.tsx'
import { giveRoom } from './setting/room.ts'

const password = 'correct horse battery'
/** Lets the accounts of a nation sign in, and adds someone to edit; the nation's first three are its accounts. */
async function prepare({ add, services: { accounts } }: Nation) {
  await add({ first_name: 'Ada', last_name: 'Byron' })
  for (const role of ['organizer', 'volunteer']) {
    const account = await accounts.byEmail(`${role}@example.org`)
    if (account) await accounts.addPassword(account, password)
  }
}

async function editAda(): Promise<Dashboard> {
  const dashboard = await openDashboard('/people/4', { prepare })
  await heading('Ada Byron')
  await dashboard.user.click(screen.getByRole('button', { name: 'Edit Name' }))
  const input = screen.getByRole('textbox', { name: 'Last name' })
  await dashboard.user.clear(input)
  await dashboard.user.type(input, 'Lovelace')
  return dashboard
}

const save = ({ user }: Dashboard) => user.click(screen.getByRole('button', { name: /^Save/ }))
const signInDialog = () => screen.findByRole('dialog', { name: 'Sign in again' }, { timeout: 10_000 })
const puts = ({ asked }: Dashboard) => asked.filter(({ name }) => name === 'updatePerson')

describe('when the session has ended in mid-edit', () => {
  it('one signs in over the page, and the save goes on by itself', async () => {
    const dashboard = await editAda()
    dashboard.endSession()
    await save(dashboard)
    const dialog = await signInDialog()
    expect(within(dialog).getByLabelText('Email')).toHaveValue('organizer@example.org')
    await dashboard.user.type(within(dialog).getByLabelText('Password'), `${password}{Enter}`)
    await heading('Ada Lovelace')
    expect(dashboard.path()).toBe('/people/4')
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
  })

  it('one may stay, and nothing typed is lost', async () => {
    const dashboard = await editAda()
    dashboard.endSession()
    await save(dashboard)
    await dashboard.user.click(within(await signInDialog()).getByRole('button', { name: 'Not now' }))
    expect(await screen.findByText(/Your session has ended, so this was not done/)).toBeVisible()
    expect(screen.getByRole('textbox', { name: 'Last name' })).toHaveValue('Lovelace')
    await dashboard.user.click(screen.getByRole('button', { name: /^Try again/ }))
    await signInDialog()
  })

  it('a wrong password is said in the dialog', async () => {
    const dashboard = await editAda()
    dashboard.endSession()
    await save(dashboard)
    const dialog = await signInDialog()
    await dashboard.user.type(within(dialog).getByLabelText('Password'), 'wrong{Enter}')
    expect(await within(dialog).findByRole('alert')).toHaveTextContent('No account has this email')
  })

  it('somebody else finds nothing of it', async () => {
    const dashboard = await editAda()
    dashboard.endSession()
    await save(dashboard)
    const dialog = await signInDialog()
    const email = within(dialog).getByLabelText('Email')
    await dashboard.user.clear(email)
    await dashboard.user.type(email, 'volunteer@example.org')
    expect(within(dialog).getByText(/Signing in as somebody else leaves this page/)).toBeVisible()
    await dashboard.user.type(within(dialog).getByLabelText('Password'), `${password}{Enter}`)
    expect(await screen.findByText(/You are signed in as .* now\./)).toBeVisible()
    await waitFor(() => expect(dashboard.path()).toBe('/people'))
    expect(screen.queryByRole('link', { name: 'New person' })).not.toBeInTheDocument()
    expect(puts(dashboard)).toHaveLength(1)
  })

  it('turning back to the page asks as well, and leaves it', async () => {
    const dashboard = await editAda()
    dashboard.endSession()
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))
    await signInDialog()
    expect(dashboard.path()).toBe('/people/4')
    expect(screen.getByLabelText('Last name')).toHaveValue('Lovelace')
  })
})

it('Signing out by oneself leads to the way in', async () => {
  const dashboard = await openDashboard('/people', { prepare })
  await heading('People')
  await dashboard.user.click(screen.getByRole('button', { name: /^Account of/ }))
  dashboard.endSession()
  await dashboard.user.click(await screen.findByRole('menuitem', { name: 'Sign out' }))
  await waitFor(() => expect(dashboard.path()).toBe('/sign-in'))
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
})

describe('when the server is busy', () => {
  it('a save waits as it asks, says so, and goes on by itself', async () => {
    const dashboard = await editAda()
    dashboard.refuse('updatePerson', 'rate_limited', { retryAfter: 1, times: 1 })
    await save(dashboard)
    expect(await screen.findByText('The server is busy.')).toBeVisible()
    await heading('Ada Lovelace')
    expect(puts(dashboard)).toHaveLength(2)
    await waitFor(() => expect(screen.queryByText('The server is busy.')).not.toBeInTheDocument())
  })

  it('for too long, a save says so and keeps what was typed', async () => {
    const dashboard = await editAda()
    dashboard.refuse('updatePerson', 'rate_limited', { retryAfter: 3_600 })
    await save(dashboard)
    expect(await screen.findByText(/The server has too much to do/)).toBeVisible()
    expect(screen.getByRole('textbox', { name: 'Last name' })).toHaveValue('Lovelace')
  })
})

it('What a role doesn’t allow is said in plain words', async () => {
  const dashboard = await editAda()
  dashboard.refuse('updatePerson', 'forbidden')
  await save(dashboard)
  expect(await screen.findByText(/Your role doesn’t allow this/)).toBeVisible()
})

it('A page that doesn’t exist says so and leads back', async () => {
  const dashboard = await openDashboard('/nowhere', { prepare })
  await heading('Nothing here')
  expect(screen.getByRole('navigation', { name: 'Main' })).toBeVisible()
  await dashboard.user.click(screen.getByRole('link', { name: 'Go to People' }))
  await heading('People')
})

describe('when the connection is lost', () => {
  it('a save keeps what was typed, and nothing stale is said once it is back', async () => {
    const dashboard = await editAda()
    dashboard.setOnline(false)
    await save(dashboard)
    await waitFor(() => expect(screen.getAllByText(/can’t be reached/)).not.toHaveLength(0))
    dashboard.setOnline(true)
    window.dispatchEvent(new Event('online'))
    await waitFor(() => expect(screen.queryByText(/can’t be reached/)).not.toBeInTheDocument())
    expect(screen.getByRole('textbox', { name: 'Last name' })).toHaveValue('Lovelace')
    await dashboard.user.click(screen.getByRole('button', { name: /^Try again/ }))
    await heading('Ada Lovelace')
  })

  it('a person who can’t be loaded is shown as far as the list knows them, with one Retry', async () => {
    giveRoom()
    const dashboard = await openDashboard('/people', { prepare })
    const link = await screen.findByRole('link', { name: 'Ada Byron' })
    dashboard.fail('showPerson')
    await dashboard.user.click(link)
    await heading('Ada Byron')
    expect(await screen.findByText('The rest of this person could not be loaded')).toBeVisible()
    dashboard.heal('showPerson')
    await dashboard.user.click(screen.getByRole('button', { name: 'Retry' }))
    expect(await screen.findByRole('region', { name: 'Name' })).toBeVisible()
  })
})
