import { screen, waitFor, within } from '@testing-library/dom'
import { describe, expect, it } from 'vitest'
import type { Person } from '../../src/contract/person.ts'
import { heading, openDashboard } from './setting/dashboard.tsx'

const rob = { first_name: 'Robert', last_name: 'Miller', email1: 'rob@example.com', phone: '303-555-0141' }
const textbox = (name: string) => screen.getByRole('textbox', { name })

describe('a person’s page', () => {
  it('says who may be the same person, and why', async () => {
    let twin: Person | undefined
    await openDashboard('/people/4', {
      as: 'volunteer',
      prepare: async ({ add }) => {
        await add(rob)
        twin = await add({ first_name: 'Bob', last_name: 'Miller', mobile: '(303) 555 0141' })
      },
    })
    await heading('Robert Miller')
    const card = screen.getByRole('region', { name: 'May be the same person' })
    const link = within(card).getByRole('link', { name: 'Bob Miller' })
    expect(link).toHaveAttribute('href', `/people/${twin?.id}`)
    expect(card).toHaveTextContent('nickname, same last name, same phone')
    expect(within(card).getByRole('link', { name: /new tab/ })).toHaveAttribute('target', '_blank')
  })

  it('says nothing of a household, nor when there is nobody', async () => {
    await openDashboard('/people/4', {
      prepare: async ({ add }) => {
        await add(rob)
        await add({ first_name: 'Anna', last_name: 'Miller', phone: '303-555-0141' })
      },
    })
    await heading('Robert Miller')
    expect(screen.queryByText('May be the same person')).not.toBeInTheDocument()
  })
})

describe('a new person', () => {
  it('may be someone who is there already, and is opened instead without losing anything', async () => {
    const { user, path } = await openDashboard('/people/new', { as: 'staff', prepare: ({ add }) => add(rob) })
    await heading('New person')
    await user.type(textbox('First name'), 'Robert')
    await user.type(textbox('Phone'), '+1 (303) 555.0141')
    const aside = screen.getByRole('complementary', { name: 'May be the same person' })
    const use = await within(aside).findByRole('button', { name: 'Use this one: Robert Miller' })
    expect(aside).toHaveTextContent('same first name, same phone')
    expect(screen.getByText('One person may be the same')).toHaveAttribute('role', 'status')
    await user.click(use)
    await heading('Robert Miller')
    expect(path()).toBe('/people/4')
  })

  it('asks first when something typed would be lost', async () => {
    const { user, path } = await openDashboard('/people/new', { as: 'staff', prepare: ({ add }) => add(rob) })
    await heading('New person')
    await user.type(textbox('First name'), 'Bobby')
    await user.type(textbox('Email'), 'rob@example.com')
    await user.click(await screen.findByRole('button', { name: 'Use this one: Robert Miller' }))
    await user.click(await screen.findByRole('button', { name: 'Keep editing', hidden: true }))
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    expect(textbox('First name')).toHaveValue('Bobby')
    expect(path()).toBe('/people/new')
  })

  it('is nobody known as long as too little is typed', async () => {
    const { user, asked } = await openDashboard('/people/new', {
      as: 'staff',
      prepare: ({ add }) => add(rob),
    })
    await heading('New person')
    await user.type(textbox('First name'), 'Robert')
    await user.type(textbox('Phone'), '303')
    expect(screen.getByText(/people who may be the same show up here/)).toBeVisible()
    expect(asked.filter((request) => request.path.includes('duplicates'))).toEqual([])
  })
})
