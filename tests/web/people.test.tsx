import { screen } from '@testing-library/dom'
import { beforeEach, describe, expect, it } from 'vitest'
import { heading, openDashboard } from './setting/dashboard.tsx'
import { giveRoom } from './setting/room.ts'

beforeEach(() => giveRoom())

describe('the list of people', () => {
  it('says how many there are and shows the newest first', async () => {
    await openDashboard('/people', {
      prepare: async ({ add }) => {
        await add({ first_name: 'Ada', last_name: 'Lovelace', email1: 'ada@example.com' })
        await add({ first_name: 'Grace', last_name: 'Hopper', support_level: 1 })
      },
    })
    await heading('People')
    expect(await screen.findByText('5 people')).toBeVisible()
    const links = await screen.findAllByRole('link', { name: /Grace Hopper|Ada Lovelace/ })
    expect(links[0]).toHaveAccessibleName(/Grace Hopper/)
    expect(screen.getByText('ada@example.com')).toBeVisible()
    expect(screen.getByText('Strong support')).toBeVisible()
  })

  it('keeps the columns that were chosen', async () => {
    const { user } = await openDashboard('/people', {
      prepare: ({ add }) => add({ first_name: 'Ada', employer: 'Mill' }),
    })
    await heading('People')
    expect(screen.queryByText('Mill')).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: /Columns/ }))
    await user.click(await screen.findByRole('checkbox', { name: 'Employer', hidden: true }))
    expect(await screen.findByText('Mill')).toBeVisible()
    expect(JSON.stringify({ ...localStorage })).toContain('employer')
  })

  it('says what failed, and loads on Retry', async () => {
    const { user, setOnline } = await openDashboard('/people/new')
    await heading('New person')
    setOnline(false)
    await user.click(screen.getAllByRole('link', { name: 'People' })[0] as HTMLElement)
    const retry = await screen.findByRole('button', { name: /Retry/ })
    setOnline(true)
    await user.click(retry)
    expect(await screen.findByText('3 people')).toBeVisible()
  })

  it('offers no way to add people to a volunteer', async () => {
    await openDashboard('/people', { as: 'volunteer' })
    await heading('People')
    expect(screen.queryByRole('link', { name: /New person/ })).not.toBeInTheDocument()
  })
})
