import { screen, within } from '@testing-library/dom'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Address } from '../../src/contract/address.ts'
import type { Nation } from '../server/setting/served-nation.ts'
import { heading, openDashboard } from './setting/dashboard.tsx'
import { giveRoom } from './setting/room.ts'

beforeEach(() => {
  giveRoom({ width: 400 })
  localStorage.clear()
})

const at = (lat: number, lng: number) => ({ home_address: { address1: '1 Elm St', lat, lng } as Address })

const prepare = async ({ add }: Nation) => {
  await add({ first_name: 'North', ...at(41.91, -87.65) })
  await add({ first_name: 'East', ...at(41.9, -87.645), do_not_contact: true })
  await add({ first_name: 'Away', ...at(42.5, -87.65) })
}

const rows = async () => {
  const list = await screen.findByRole('list', { name: /nearest first/ })
  return (await within(list).findAllByRole('listitem')).map((row) => row.textContent ?? '')
}

describe('the people nearby', () => {
  it('are listed with how far they are and where, nearest first', async () => {
    await openDashboard('/nearby?at=41.9,-87.65&radius=1', { prepare })
    await heading('Nearby')
    expect(await screen.findByText('2 people within 1 mi of the point 41.9,-87.65')).toBeVisible()
    const [first, second] = await rows()
    expect(first).toContain('East')
    expect(first).toContain('0.26 miles east')
    expect(first).toContain('Do not contact')
    expect(second).toContain('North')
    expect(second).toContain('0.69 miles north')
  })

  it('are those around where most are, when nothing else is known', async () => {
    await openDashboard('/nearby', { prepare: ({ add }) => add({ first_name: 'Only', ...at(41.9, -87.65) }) })
    expect((await rows())[0]).toContain('Only')
  })

  it('may be around a person’s address', async () => {
    // The first whom anyone adds to the nation of a test: three have accounts.
    await openDashboard('/nearby?person=4&radius=1', { prepare })
    expect(await screen.findByText('2 people within 1 mi of North')).toBeVisible()
  })

  it('are asked for by an address that can be understood in part', async () => {
    await openDashboard('/nearby?at=nowhere&radius=-3&selected=x', { prepare })
    await heading('Nearby')
    expect(await screen.findByRole('slider', { name: 'Within' })).toHaveAttribute('aria-valuetext', '1 mile')
  })

  it('are none where nobody is, and a wider circle is offered', async () => {
    const { user } = await openDashboard('/nearby?at=41.905,-87.75&radius=2', { prepare })
    await user.click(await screen.findByRole('button', { name: 'Look within 8 mi' }))
    expect(await rows()).toHaveLength(2)
  })

  it('are those around what was typed, though Enter came before any suggestion', async () => {
    const { user } = await openDashboard('/nearby?at=41.9,-87.65&place=Here&radius=1', { prepare })
    const field = await screen.findByRole('textbox', { name: 'Around which place' })
    for (const [typed, where] of [
      ['60614', '60614 Chicago, IL'],
      ['springfield il', 'Springfield, IL'],
      ['41.9, -87.65', 'the point 41.9,-87.65'],
      ['62701', '62701 Springfield, IL'],
    ] as const) {
      await user.clear(field)
      await user.type(field, `${typed}{Enter}`)
      expect(await screen.findByText(new RegExp(`within 1 mi of ${where}$`))).toBeVisible()
    }
  })

  it('stay as they are, with words, when no place is called what was typed', async () => {
    const { user } = await openDashboard('/nearby?at=41.9,-87.65&place=Here&radius=1', { prepare })
    const field = await screen.findByRole('textbox', { name: 'Around which place' })
    await user.clear(field)
    await user.type(field, 'Chic')
    await screen.findByRole('option', { name: 'Chicago, IL', hidden: true })
    await user.type(field, 'xyz{Enter}')
    const status = await screen.findByText(/^No place is called that/, { selector: '[role="status"]' })
    expect(status).toBeInTheDocument()
    expect(field).toHaveValue('Chicxyz')
    expect(await screen.findByText('2 people within 1 mi of Here')).toBeVisible()
  })

  it('can be kept as a list by staff, and not by a volunteer', async () => {
    await openDashboard('/nearby?at=41.9,-87.65&radius=1', { prepare, as: 'volunteer' })
    await rows()
    expect(screen.queryByRole('button', { name: 'Save as list' })).not.toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Walk list' })).toBeVisible()
  })
})
