import { screen, waitFor, within } from '@testing-library/dom'
import { beforeEach, describe, expect, it } from 'vitest'
import { heading, openDashboard, type Dashboard } from './setting/dashboard.tsx'

const field = () => screen.getByRole('combobox', { name: /Find people/ })
const options = () => screen.findAllByRole('option')
const active = () => document.getElementById(field().getAttribute('aria-activedescendant') ?? '')

const prepare: Parameters<typeof openDashboard>[1] = {
  prepare: async ({ add }) => {
    await add({ first_name: 'Robert', last_name: 'Miller', mobile: '303-555-0141', support_level: 1 })
    await add({ first_name: 'Ada', last_name: 'Lovelace', email1: 'ada@example.com' })
  },
}

async function openOmnibox(as: 'organizer' | 'staff' | 'volunteer' = 'organizer'): Promise<Dashboard> {
  const dashboard = await openDashboard('/people', { as, ...prepare })
  await heading('People')
  await dashboard.user.keyboard('/')
  await waitFor(() => expect(field()).toHaveFocus())
  await options()
  return dashboard
}

// A device of its own for each test.
beforeEach(() => localStorage.clear())

describe('the omnibox', () => {
  it('finds people as one types, says why, and opens the first by Enter', async () => {
    const { user, path } = await openOmnibox()
    await user.type(field(), 'bob mil')
    const found = await screen.findByRole('option', { name: /Robert Miller/ })
    expect(found).toHaveTextContent('Nickname')
    expect(found).toHaveTextContent('Strong support')
    expect(within(found).getAllByText(/Robert|Mil/, { selector: 'mark' }).length).toBeGreaterThan(0)
    await user.keyboard('{Enter}')
    await heading('Robert Miller')
    expect(path()).toMatch(/^\/people\/\d+$/)
    expect(field()).toHaveValue('')
  })

  it('opens whom the whole text means, however fast Enter follows', async () => {
    const { user } = await openOmnibox()
    await user.type(field(), 'ada lovelace{Enter}')
    await heading('Ada Lovelace')
  })

  it('says which part of a phone number matches', async () => {
    const { user } = await openOmnibox()
    await user.type(field(), '0141')
    const found = await screen.findByRole('option', { name: /Mobile ends with 0141/ })
    expect(within(found).getByText('0141', { selector: 'mark' })).toBeVisible()
  })

  it('remembers whose pages were opened, without their names, and forgets who is gone', async () => {
    const { user } = await openOmnibox()
    await user.type(field(), 'ada lovelace{Enter}')
    await heading('Ada Lovelace')
    await user.click(field())
    const recent = await screen.findByRole('group', { name: 'Recent' })
    expect(await within(recent).findByRole('option', { name: /Ada Lovelace/ })).toBeVisible()
    expect(JSON.stringify({ ...localStorage })).not.toContain('Lovelace')
    await user.keyboard('{Escape}')
    await user.click(screen.getByRole('button', { name: 'More actions' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Delete', hidden: true }))
    await heading('People')
    await user.click(field())
    await waitFor(() => expect(screen.queryByRole('group', { name: 'Recent' })).not.toBeInTheDocument())
    expect(screen.getByRole('group', { name: 'Commands' })).toBeVisible()
  })

  it('moves among the choices by keys, and around their ends', async () => {
    const { user } = await openOmnibox()
    const all = await options()
    expect(active()).toBe(all[0])
    await user.keyboard('{ArrowDown}')
    expect(active()).toBe(all[1])
    await user.keyboard('{End}')
    expect(active()).toBe(all.at(-1))
    await user.keyboard('{ArrowDown}')
    expect(active()).toBe(all[0])
    await user.keyboard('{ArrowUp}{Home}')
    expect(active()).toBe(all[0])
    expect(field()).toHaveFocus()
  })

  it('goes to pages and does what commands do', async () => {
    const { user } = await openOmnibox()
    await user.type(field(), 'new pers{Enter}')
    await heading('New person')
    await user.click(field())
    await user.type(field(), 'keyboard{Enter}')
    expect(await screen.findByRole('dialog', { name: 'Keyboard shortcuts' })).toBeInTheDocument()
  })

  it('offers a volunteer nothing they may not do', async () => {
    const { user } = await openOmnibox('volunteer')
    expect(screen.queryByRole('option', { name: 'New person' })).not.toBeInTheDocument()
    await user.type(field(), 'Zzyx Qwrtp')
    expect(await screen.findByText('Nobody found for “Zzyx Qwrtp”')).toBeVisible()
    const offers = await screen.findAllByRole('option')
    expect(offers.map(({ textContent }) => textContent)).toEqual(['Search for Zzyx Qwrtp'])
    await user.keyboard('{Enter}')
    await heading('Search')
    expect(window.location.search).toBe('?first_name=Zzyx&last_name=Qwrtp')
  })

  it('makes a new person of a name that nobody has', async () => {
    const { user } = await openOmnibox('staff')
    await user.type(field(), 'Zzyx Qwrtp')
    expect(await screen.findByText(/Try a part of the name/)).toBeVisible()
    await user.click(await screen.findByRole('option', { name: 'New person named Zzyx Qwrtp' }))
    await heading('New person')
    expect(screen.getByRole('textbox', { name: 'First name' })).toHaveValue('Zzyx')
    expect(screen.getByRole('textbox', { name: 'Last name' })).toHaveValue('Qwrtp')
  })

  it('keeps what was typed and found when the server can’t be reached, and goes on when it can', async () => {
    const { user, setOnline } = await openOmnibox()
    await user.type(field(), 'ada')
    await screen.findByRole('option', { name: /Ada Lovelace/ })
    setOnline(false)
    await user.type(field(), ' lov')
    const search = screen.getByRole('search')
    const alert = await within(search).findByRole('alert')
    expect(alert).toHaveTextContent('The server can’t be reached')
    expect(screen.getByRole('option', { name: /Ada Lovelace/ })).toBeVisible()
    expect(field()).toHaveValue('ada lov')
    setOnline(true)
    await user.click(within(alert).getByRole('button', { name: 'Retry' }))
    await waitFor(() => expect(within(search).queryByRole('alert')).not.toBeInTheDocument())
    expect(field()).toHaveValue('ada lov')
  })
})
