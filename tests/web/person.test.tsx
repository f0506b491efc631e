import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { PersonInput } from '../../src/contract/person.ts'
import { heading, openDashboard } from './setting/dashboard.tsx'

/** Opens the page of a person who was just added; the nation's first three are its accounts. */
const openPerson = (person: PersonInput, options: { as?: 'organizer' | 'staff' | 'volunteer' } = {}) =>
  openDashboard('/people/4', { ...options, prepare: (nation) => nation.add(person) })

describe('the page of a person', () => {
  it('says who they are, and folds what is empty until asked', async () => {
    const { user } = await openPerson({
      first_name: 'Ada',
      last_name: 'Lovelace',
      occupation: 'Engineer',
      do_not_call: true,
    })
    await heading('Ada Lovelace')
    expect(screen.getAllByText(/do not call/i).length).toBeGreaterThan(0)
    expect(screen.queryByText('Legal name')).not.toBeInTheDocument()
    const name = screen.getByRole('region', { name: 'Name' })
    await user.click(within(name).getByRole('button', { name: /empty field/ }))
    expect(within(name).getByText('Legal name')).toBeVisible()
  })

  it('finds a field among all of them by its name', async () => {
    const { user } = await openPerson({ first_name: 'Ada' })
    await heading('Ada')
    await user.type(screen.getByRole('textbox', { name: /Find a field/ }), 'precinct code')
    expect(screen.getByText('Precinct code')).toBeVisible()
    expect(screen.queryByText('First name')).not.toBeInTheDocument()
  })

  it('sends only what changed, and only while nobody else did', async () => {
    const { user, asked, nation } = await openPerson({
      first_name: 'Ada',
      last_name: 'Lovelace',
      employer: 'Mill',
    })
    await heading('Ada Lovelace')
    await user.click(screen.getByRole('button', { name: 'Edit Name' }))
    const input = screen.getByRole('textbox', { name: 'First name' })
    await user.clear(input)
    await user.type(input, 'Augusta')
    await user.click(screen.getByRole('button', { name: /^Save/ }))
    await heading('Augusta Lovelace')
    const put = asked.find((request) => request.method === 'PUT')
    expect(put?.body).toEqual({ person: { first_name: 'Augusta' } })
    expect(put?.headers.get('if-match')).toBe('"1"')
    const stored = await nation.call('showPerson', { params: { id: 4 } })
    expect(stored.body.person).toMatchObject({ first_name: 'Augusta', employer: 'Mill' })
  })

  it('complains of an invalid value at its field, before anything is sent', async () => {
    const { user, asked } = await openPerson({ first_name: 'Ada', email1: 'ada@example.com' })
    await heading('Ada')
    await user.click(screen.getByRole('button', { name: 'Edit Email and phone' }))
    const input = screen.getByDisplayValue('ada@example.com')
    await user.clear(input)
    await user.type(input, 'nobody')
    await user.tab()
    expect(await screen.findByText(/should look like an email address/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: /^Save/ }))
    expect(input).toHaveValue('nobody')
    expect(input).toHaveAccessibleDescription(/should look like an email address/)
    expect(asked.filter((request) => request.method === 'PUT')).toEqual([])
  })

  it('complains of letters in a number in the words of the rule', async () => {
    const { user } = await openPerson({ first_name: 'Ada' })
    await heading('Ada')
    await user.click(screen.getByRole('button', { name: 'Edit Donations' }))
    const input = screen.getByRole('textbox', { name: 'Donations' })
    await user.clear(input)
    await user.type(input, 'abc')
    await user.tab()
    expect(await screen.findByText('Donations should be a whole number')).toBeVisible()
  })

  it('places the server’s refusal at its field and keeps what was typed', async () => {
    const { user } = await openPerson({ first_name: 'Ada' })
    await heading('Ada')
    await user.click(screen.getByRole('button', { name: 'Edit Involvement' }))
    const input = screen.getByLabelText('Recruiter id')
    await user.type(input, '999999')
    await user.click(screen.getByRole('button', { name: /^Save/ }))
    expect(await screen.findByText(/is not the id of a person/)).toBeVisible()
    expect(input).toHaveDisplayValue('999999')
  })

  it('keeps what was typed when the server can’t be reached, and saves it once it can', async () => {
    const { user, setOnline } = await openPerson({ first_name: 'Ada' })
    await heading('Ada')
    await user.click(screen.getByRole('button', { name: 'Edit Name' }))
    await user.type(screen.getByRole('textbox', { name: 'Last name' }), 'Lovelace')
    setOnline(false)
    await user.click(screen.getByRole('button', { name: /^Save/ }))
    await waitFor(() => expect(screen.getAllByText(/can’t be reached/).length).toBeGreaterThan(0))
    expect(screen.getByRole('textbox', { name: 'Last name' })).toHaveValue('Lovelace')
    setOnline(true)
    await user.click(screen.getByRole('button', { name: /Try again|^Save/ }))
    await heading('Ada Lovelace')
  })

  it('puts mine on top of what someone else saved meanwhile', async () => {
    const { user, nation } = await openPerson({ first_name: 'Ada', last_name: 'Byron' })
    await heading('Ada Byron')
    await user.click(screen.getByRole('button', { name: 'Edit Name' }))
    await user.type(screen.getByRole('textbox', { name: 'First name' }), ' Augusta')
    await nation.call('updatePerson', {
      params: { id: 4 },
      body: { person: { last_name: 'Lovelace' } },
      as: 'staff',
    })
    await user.click(screen.getByRole('button', { name: /^Save/ }))
    await user.click(await screen.findByRole('button', { name: /Keep my changes/ }))
    await user.click(screen.getByRole('button', { name: /^Save/ }))
    await heading('Ada Augusta Lovelace')
  })

  it('lets staff choose the primary address', async () => {
    const { user, nation } = await openPerson(
      {
        first_name: 'Ada',
        home_address: { city: 'Dallas' } as never,
        work_address: { city: 'Austin' } as never,
      },
      { as: 'staff' },
    )
    await heading('Ada')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Primary address' }), 'Home address')
    expect(await screen.findByText('Primary address changed')).toBeVisible()
    const { body } = await nation.call('showPerson', { params: { id: 4 } })
    expect(body.person.primary_address.city).toBe('Dallas')
  })

  it('is deleted without being asked, and comes back whole with Undo', async () => {
    const { user, nation, path } = await openPerson({ first_name: 'Ada', tags: ['host'] })
    await heading('Ada')
    const before = (await nation.call('showPerson', { params: { id: 4 } })).body
    await user.click(screen.getByRole('button', { name: /more|actions/i }))
    await user.click(await screen.findByRole('menuitem', { name: /Delete/ }))
    await user.click(await screen.findByRole('button', { name: /Undo/ }))
    await heading('Ada')
    expect(path()).toBe('/people/4')
    expect((await nation.call('showPerson', { params: { id: 4 } })).body).toEqual(before)
  })

  it('says that there is nobody with this id', async () => {
    await openDashboard('/people/999')
    await heading('No such person')
    expect(screen.getByRole('link', { name: 'To the people' })).toBeVisible()
  })

  it('shows a volunteer neither money nor ways to change anything', async () => {
    await openPerson({ first_name: 'Ada', donations_amount_in_cents: 4200 }, { as: 'volunteer' })
    await heading('Ada')
    expect(screen.queryByRole('button', { name: /^Edit/ })).not.toBeInTheDocument()
    expect(screen.queryByText('$42.00')).not.toBeInTheDocument()
    expect(screen.getAllByText('Not shown to volunteers').length).toBeGreaterThan(0)
  })
})
