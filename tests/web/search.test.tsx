import { screen, waitFor, within } from '@testing-library/dom'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Nation } from '../server/setting/served-nation.ts'
import { heading, openDashboard } from './setting/dashboard.tsx'
import { giveRoom } from './setting/room.ts'

beforeEach(() => giveRoom())

async function people({ add, call }: Nation) {
  await call('createCustomField', { body: { custom_field: { name: 'Shirt size', type: 'number' } } })
  await add({
    first_name: 'Ada',
    last_name: 'Lovelace',
    tags: ['host'],
    work_address: { state: 'TX' } as never,
  })
  await add({ first_name: 'Adam', last_name: 'Ant', shirt_size: 4 } as never)
  await add({ first_name: 'Grace', last_name: 'Hopper' })
}

const found = (text: string) => screen.findByText(text, {}, { timeout: 5_000 })
const query = () => decodeURIComponent(window.location.search)

describe('a search', () => {
  it('is typed, stands in the address, and is taken away chip by chip', async () => {
    const { user } = await openDashboard('/search', { prepare: people })
    await heading('Search')
    expect(screen.getByText('Who are you looking for?')).toBeVisible()
    await user.type(screen.getByRole('textbox', { name: 'First name' }), 'ada')
    expect(await found('2 people found')).toBeVisible()
    expect(query()).toBe('?first_name=ada')
    await user.type(screen.getByRole('textbox', { name: 'State' }), 'tx{Enter}')
    expect(await found('1 person found')).toBeVisible()
    expect(query()).toBe('?first_name=ada&state=tx')
    expect(screen.getByRole('textbox', { name: 'State' })).toHaveFocus()
    await user.click(screen.getByRole('button', { name: 'Remove the filter State' }))
    expect(await found('2 people found')).toBeVisible()
    expect(screen.getByRole('textbox', { name: 'State' })).toHaveValue('')
  })

  it('is opened by a link, a custom field and a number of noughts included', async () => {
    await openDashboard('/search?custom_values[shirt_size]=4&sort=last_name', { prepare: people })
    expect(await screen.findByRole('textbox', { name: 'Shirt size' })).toHaveValue('4')
    expect(await found('1 person found')).toBeVisible()
    expect(screen.getByRole('combobox', { name: 'Sort by' })).toHaveValue('last_name')
  })

  it('keeps what looks like a number as it was written', async () => {
    const { asked } = await openDashboard('/search?external_id=007')
    await found('Nobody found')
    expect(asked.some(({ path }) => path.includes('external_id=007'))).toBe(true)
    expect(screen.getByRole('textbox', { name: 'External id' })).toHaveValue('007')
  })

  it.each([
    ['birthdate=yesterday', /Born on should be a date/],
    ['dw_id=seven', /Catalist id should be a whole number/],
    ['sex=X', /Sex is not one of the values allowed/],
    ['custom_values[shirt_size]=big', /Shirt size should be a number/],
    ['custom_values[zork]=1', /no custom field called zork/],
  ])('for %s is refused in words, and not asked for', async (address, words) => {
    const { asked } = await openDashboard(`/search?${address}`, { prepare: people })
    expect((await screen.findAllByText(words))[0]).toBeVisible()
    expect(screen.getByText(/Fix the marked filter/)).toBeVisible()
    expect(asked.filter(({ path }) => /\/search\?.*(yesterday|seven|X|big)/.test(path))).toEqual([])
  })

  it('shows a volunteer no field that they may not see, and says so of a link with one', async () => {
    await openDashboard('/search?van_id=7', { as: 'volunteer', prepare: people })
    expect((await screen.findAllByText(/so you can’t search by it/))[0]).toBeVisible()
    expect(screen.queryByRole('textbox', { name: 'VAN id' })).not.toBeInTheDocument()
  })

  it('that fails keeps those found before, and works on Retry', async () => {
    const { user, setOnline } = await openDashboard('/search?first_name=ada', { prepare: people })
    await found('2 people found')
    setOnline(false)
    await user.type(screen.getByRole('textbox', { name: 'Last name' }), 'ant')
    expect(
      await found(
        'The search didn’t work. These are the people found before. The server can’t be reached. Check your connection, then retry.',
      ),
    ).toBeVisible()
    expect(screen.getByRole('link', { name: /Ada Lovelace/ })).toBeVisible()
    setOnline(true)
    await user.click(screen.getAllByRole('button', { name: 'Retry' }).at(-1) as HTMLElement)
    expect(await found('1 person found')).toBeVisible()
  })
})

describe('a saved search', () => {
  it('is saved, changed, saved again, renamed, deleted and brought back', async () => {
    const { user, nation } = await openDashboard('/search?first_name=ada', { prepare: people })
    await found('2 people found')
    await user.click(screen.getByRole('button', { name: 'Save search' }))
    const dialog = await screen.findByRole('dialog', { name: 'Save this search' })
    await user.click(within(dialog).getByRole('button', { name: 'Save' }))
    expect(await within(dialog).findByText('Name is required')).toBeVisible()
    await user.type(within(dialog).getByRole('textbox', { name: 'Name' }), 'Adas{Enter}')
    expect(await screen.findByRole('button', { name: 'Adas' })).toBeVisible()

    await user.type(screen.getByRole('textbox', { name: 'Last name' }), 'ant{Enter}')
    expect(await found('Changed')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Save' }))
    await waitFor(() => expect(screen.queryByText('Changed')).not.toBeInTheDocument())
    const { results } = (await nation.call('listSavedSearches')).body
    expect(results).toMatchObject([{ name: 'Adas', terms: { first_name: 'ada', last_name: 'ant' } }])

    await user.click(screen.getByRole('button', { name: 'More about Adas' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Delete', hidden: true }))
    await user.click(await screen.findByRole('button', { name: /Undo: bring the saved search Adas back/ }))
    expect(await screen.findByRole('button', { name: 'Adas' })).toBeVisible()
    expect((await nation.call('listSavedSearches')).body.results).toHaveLength(1)
  })

  it('of an older version is told, and opens with what is wrong', async () => {
    const terms = JSON.stringify({ birthdate: 'yesterday' })
    const prepare = async (nation: Nation) => {
      await nation.call('createSavedSearch', { body: { saved_search: { name: 'Old', terms: {} } } })
      await nation.services.db.updateTable('saved_searches').set({ terms }).execute()
    }
    const { user } = await openDashboard('/search', { prepare })
    await user.click(await screen.findByRole('button', { name: 'Saved searches' }))
    const item = await screen.findByRole('menuitem', {
      name: /Old.*can’t be searched for any more/,
      hidden: true,
    })
    await user.click(item)
    expect((await screen.findAllByText(/Born on should be a date/))[0]).toBeVisible()
  })
})
