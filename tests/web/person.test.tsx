import { screen, waitFor, within } from '@testing-library/dom'
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

  it('refuses money with a third decimal or below zero, and keeps it as it was typed', async () => {
    const { user, asked } = await openPerson({ first_name: 'Ada', donations_amount_in_cents: 4200 })
    await heading('Ada')
    await user.click(screen.getByRole('button', { name: 'Edit Donations' }))
    const donated = screen.getByRole('textbox', { name: 'Donated' })
    expect(donated).toHaveValue('42.00')
    await user.clear(donated)
    await user.type(donated, '10.005')
    await user.tab()
    expect(await screen.findByText('Donated should have at most two decimals')).toBeVisible()
    await user.clear(donated)
    await user.type(donated, '-3')
    expect(await screen.findByText('Donated can’t be negative')).toBeVisible()
    expect(donated).toHaveValue('-3')
    await user.clear(donated)
    await user.type(donated, '1,234.5')
    await user.click(screen.getByRole('button', { name: /^Save/ }))
    await waitFor(() => expect(asked.some(({ method }) => method === 'PUT')).toBe(true))
    expect(asked.find(({ method }) => method === 'PUT')?.body).toEqual({
      person: { donations_amount_in_cents: 123_450 },
    })
    await within(screen.getByRole('region', { name: 'Donations' })).findByText('1,234.50')
  })

  it('finds another person by name, and places the server’s refusal at its field', async () => {
    const { user, nation } = await openDashboard('/people/4', {
      prepare: async (empty) => {
        await empty.add({ first_name: 'Ada' })
        await empty.add({ first_name: 'Rosa', last_name: 'Recruiter' })
      },
    })
    await heading('Ada')
    await user.click(screen.getByRole('button', { name: 'Edit Involvement' }))
    const input = screen.getByRole('combobox', { name: 'Recruiter' })
    await user.type(input, 'rosa')
    await user.click(await screen.findByText('Rosa Recruiter'))
    expect(input).toHaveDisplayValue('Rosa Recruiter')
    await nation.call('destroyPerson', { params: { id: 5 } })
    await user.click(screen.getByRole('button', { name: /^Save/ }))
    expect(await screen.findByText(/is not the id of a person/)).toBeVisible()
    expect(input).toHaveDisplayValue('Rosa Recruiter')
  })

  it('edits the fields that the nation added, each by its type', async () => {
    const { user, nation, asked } = await openDashboard('/people/4', {
      prepare: async (empty) => {
        await empty.add({ first_name: 'Ada' })
        const add = (custom_field: object) =>
          empty.call('createCustomField', { body: { custom_field: custom_field as never } })
        await add({ name: 'Shirt size', type: 'multiple_choice', options: ['S', 'M', 'L'] })
        await add({ name: 'Has a van', type: 'checkbox' })
        await add({ name: 'Seats', type: 'number' })
      },
    })
    await heading('Ada')
    await user.type(screen.getByRole('textbox', { name: /Find a field/ }), 'shirt_size')
    const own = await screen.findByRole('region', { name: 'Your nation’s own fields' })
    await user.click(within(own).getByRole('button', { name: /^Edit/ }))
    await user.selectOptions(screen.getByRole('combobox', { name: 'Shirt size' }), 'M')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Has a van' }), 'Yes')
    await user.type(screen.getByRole('textbox', { name: 'Seats' }), 'many')
    await user.click(screen.getByRole('button', { name: /^Save/ }))
    expect(await screen.findByText('Seats should be a number')).toBeVisible()
    await user.clear(screen.getByRole('textbox', { name: 'Seats' }))
    await user.type(screen.getByRole('textbox', { name: 'Seats' }), '7.5')
    await user.click(screen.getByRole('button', { name: /^Save/ }))
    await waitFor(() => expect(asked.some(({ method }) => method === 'PUT')).toBe(true))
    expect(asked.find(({ method }) => method === 'PUT')?.body).toEqual({
      person: { shirt_size: 'M', has_a_van: true, seats: 7.5 },
    })
    await waitFor(async () => {
      const { body } = await nation.call('showPerson', { params: { id: 4 } })
      expect(body.person).toMatchObject({ shirt_size: 'M', has_a_van: true, seats: 7.5 })
    })
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

  it('saves on top of what someone else saved meanwhile, when both changed different things', async () => {
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
    await heading('Ada Augusta Lovelace')
    expect(await screen.findByText('Others changed this meanwhile, and it stays: Last name.')).toBeVisible()
  })

  it('shows what both changed side by side, and saves what is chosen', async () => {
    const { user, nation } = await openPerson({
      first_name: 'Ada',
      last_name: 'Byron',
      home_address: { city: 'London', zip: '1' } as never,
    })
    await heading('Ada Byron')
    await user.click(screen.getByRole('button', { name: 'Edit Name' }))
    await user.click(screen.getByRole('button', { name: 'Edit Addresses' }))
    const retype = async (label: string, text: string) => {
      await user.clear(screen.getByRole('textbox', { name: label }))
      await user.type(screen.getByRole('textbox', { name: label }), text)
    }
    await retype('Last name', 'King')
    await retype('Home address: City', 'Paris')
    const theirs = { last_name: 'Lovelace', home_address: { city: 'Ockham', zip: '2' } as never }
    await nation.call('updatePerson', { params: { id: 4 }, body: { person: theirs }, as: 'staff' })
    await user.click(screen.getByRole('button', { name: /^Save/ }))

    const dialog = await screen.findByRole('dialog', { name: /saved this person meanwhile/ })
    const last = within(dialog).getByRole('group', { name: 'Last name' })
    const city = within(dialog).getByRole('group', { name: 'Home address: City' })
    expect(last).toHaveTextContent('Byron')
    await within(last).findByRole('radio', { name: /^By .+Lovelace$/ })
    await user.click(within(last).getByRole('radio', { name: /Lovelace$/ }))
    expect(within(dialog).getByRole('button', { name: 'Save' })).toBeDisabled()
    await user.click(within(city).getByRole('radio', { name: /^Yours ?Paris$/ }))
    await user.click(within(dialog).getByRole('button', { name: 'Save' }))
    await heading('Ada Lovelace')
    await waitFor(async () => {
      const { body } = await nation.call('showPerson', { params: { id: 4 } })
      expect(body.person.home_address).toMatchObject({ city: 'Paris', zip: '2' })
    })
  })

  it('keeps what was typed when the person is deleted meanwhile, and saves it once they are back', async () => {
    const { user, nation } = await openPerson({ first_name: 'Ada' })
    await heading('Ada')
    await user.click(screen.getByRole('button', { name: 'Edit Name' }))
    await user.type(screen.getByRole('textbox', { name: 'Last name' }), 'Lovelace')
    await nation.call('destroyPerson', { params: { id: 4 } })
    await user.click(screen.getByRole('button', { name: /^Save/ }))
    expect(await screen.findByText('Ada was deleted meanwhile')).toBeVisible()
    expect(screen.getByRole('textbox', { name: 'Last name' })).toHaveValue('Lovelace')
    await user.click(screen.getByRole('button', { name: 'Bring them back' }))
    await waitFor(() => expect(screen.queryByText('Ada was deleted meanwhile')).not.toBeInTheDocument())
    await user.click(screen.getByRole('button', { name: /^Save/ }))
    await heading('Ada Lovelace')
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
    await user.click(await screen.findByRole('menuitem', { name: /Delete/, hidden: true }))
    await user.click(await screen.findByRole('button', { name: /Undo/ }))
    await heading('Ada')
    expect(path()).toBe('/people/4')
    expect((await nation.call('showPerson', { params: { id: 4 } })).body).toEqual(before)
  })

  it('says that there is nobody with this id', async () => {
    await openDashboard('/people/999')
    await heading('No such person')
    expect(screen.getByRole('link', { name: 'Back to the list of people' })).toBeVisible()
  })

  it('shows a volunteer neither money nor ways to change anything', async () => {
    await openPerson({ first_name: 'Ada', donations_amount_in_cents: 4200 }, { as: 'volunteer' })
    await heading('Ada')
    expect(screen.queryByRole('button', { name: /^Edit/ })).not.toBeInTheDocument()
    expect(screen.queryByText('$42.00')).not.toBeInTheDocument()
    expect(screen.getAllByText('Not shown to volunteers').length).toBeGreaterThan(0)
  })
})
