import { screen } from '@testing-library/dom'
import { describe, expect, it } from 'vitest'
import { heading, openDashboard } from './setting/dashboard.tsx'

describe('adding a person', () => {
  it('asks for a name, a phone or an email before anything is sent', async () => {
    const { user, asked } = await openDashboard('/people/new', { as: 'staff' })
    await heading('New person')
    await user.click(screen.getByRole('button', { name: /^Save(?! and)/ }))
    expect(await screen.findByText(/needs a name, a phone number or an email|A name, a phone/)).toBeVisible()
    expect(asked.filter((request) => request.method === 'POST')).toEqual([])
  })

  it('opens the person who was added', async () => {
    const { user, nation, path } = await openDashboard('/people/new', { as: 'staff' })
    await heading('New person')
    await user.type(screen.getByRole('textbox', { name: 'First name' }), 'Grace')
    await user.type(screen.getByRole('textbox', { name: 'Last name' }), 'Hopper')
    await user.type(screen.getByRole('textbox', { name: 'Email' }), 'grace@example.com')
    await user.click(screen.getByRole('button', { name: /^Save(?! and)/ }))
    await heading('Grace Hopper')
    const id = Number(path().split('/').at(-1))
    const { body } = await nation.call('showPerson', { params: { id } })
    expect(body.person).toMatchObject({ full_name: 'Grace Hopper', email1: 'grace@example.com' })
  })

  it('keeps what was typed when it is refused, with the message at its field', async () => {
    const { user } = await openDashboard('/people/new', { as: 'staff' })
    await heading('New person')
    await user.type(screen.getByRole('textbox', { name: 'Email' }), 'nobody')
    await user.tab()
    const input = screen.getByRole('textbox', { name: 'Email' })
    expect(await screen.findByText(/should look like an email address/)).toBeVisible()
    expect(input).toHaveValue('nobody')
    expect(input).toBeInvalid()
  })

  it('takes one after another', async () => {
    const { user, nation } = await openDashboard('/people/new')
    await heading('New person')
    const { people_count: before } = (await nation.call('countPeople')).body
    for (const name of ['Grace', 'Ada']) {
      await user.type(screen.getByRole('textbox', { name: 'First name' }), name)
      await user.click(screen.getByRole('button', { name: /Save and add another/ }))
      await expect.poll(() => screen.getByRole('textbox', { name: 'First name' })).toHaveValue('')
    }
    expect((await nation.call('countPeople')).body.people_count).toBe(before + 2)
  })
})
