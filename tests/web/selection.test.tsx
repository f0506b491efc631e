import { screen } from '@testing-library/dom'
import { beforeEach, describe, expect, it } from 'vitest'
import { heading, openDashboard } from './setting/dashboard.tsx'
import { giveRoom } from './setting/room.ts'

beforeEach(() => giveRoom())

describe('a selection', () => {
  it('is made person by person or of everyone, counted, and ended by Escape', async () => {
    const { user } = await openDashboard('/people', { prepare: ({ add }) => add({ first_name: 'Ada' }) })
    await heading('People')
    await user.click(await screen.findByRole('checkbox', { name: 'Select Ada' }))
    expect(await screen.findByText('1 selected')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Select all 4' }))
    expect(await screen.findByText('4 selected')).toBeVisible()
    await user.keyboard('{Escape}')
    expect(screen.queryByText('4 selected')).not.toBeInTheDocument()
  })

  it('is not offered to a volunteer', async () => {
    await openDashboard('/people', { as: 'volunteer', prepare: ({ add }) => add({ first_name: 'Ada' }) })
    await heading('People')
    expect(await screen.findByRole('link', { name: /Ada/ })).toBeVisible()
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument()
  })

  it('lets staff do everything but delete', async () => {
    const { user } = await openDashboard('/people', {
      as: 'staff',
      prepare: ({ add }) => add({ first_name: 'Ada' }),
    })
    await heading('People')
    await user.click(await screen.findByRole('checkbox', { name: 'Select Ada' }))
    expect(await screen.findByRole('button', { name: 'Add tags' })).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Delete' })).not.toBeInTheDocument()
    await user.click(await screen.findByRole('checkbox', { name: 'Select Ada' }))
  })
})
