import { screen, waitFor } from '@testing-library/dom'
import { describe, expect, it } from 'vitest'
import type { Nation } from '../../server/setting/served-nation.ts'
import { openDashboard } from '../setting/dashboard.tsx'
import { giveRoom } from '../setting/room.ts'

/**
 * Every page once in React's development build, which warns of what its readers' build lets pass: a list without
 * keys, a field that is now its page's and now its own, elements that can't stand in each other. tests/web/setup.ts
 * fails a page that anything is printed of.
 */
async function fill({ add, call }: Nation) {
  await add({
    first_name: 'Ada',
    last_name: 'Lovelace',
    email: 'ada@example.com',
    mobile: '212 555 0155',
    tags: ['host', 'driver'],
    home_address: { address1: '1 Oak St', city: 'Chicago', state: 'IL', lat: 41.88, lng: -87.63 } as never,
  })
  await add({ first_name: 'Ada', last_name: 'Lovelace', email: 'ada@example.com', recruiter_id: 4 })
  const list = (await call('createList', { body: { list: { name: 'Hosts' } } })).body.list_resource
  await call('addMembers', { params: { id: list.id }, body: { people_ids: [4] } })
  await call('createNote', { params: { id: 4 }, body: { note: { content: 'Call in May' } } })
  await call('createCustomField', { body: { custom_field: { name: 'Shirt', type: 'text' } } })
}

const pages = [
  '/people',
  '/people/new',
  '/people/4',
  '/search',
  '/search?state=IL',
  '/nearby?at=41.88,-87.63&radius=5',
  '/nearby/walk-list?at=41.88,-87.63&radius=5',
  '/lists',
  '/lists/1',
  '/import',
  '/settings/accounts',
  '/settings/tokens',
  '/settings/fields',
  '/settings/nation',
  '/settings/data',
  '/me',
  '/nowhere',
]

/** The heading of the page, once it stands and waits for nothing. */
async function standing(): Promise<HTMLElement> {
  await screen.findByRole('heading', { level: 1 }, { timeout: 10_000 })
  await waitFor(() => expect(document.querySelector('[aria-busy="true"]')).toBeNull(), { timeout: 10_000 })
  return screen.getByRole('heading', { level: 1 })
}

describe('React warns of nothing', () => {
  it.each(pages)('on %s', async (path) => {
    giveRoom()
    await openDashboard(path, { prepare: fill })
    expect(await standing()).toBeVisible()
  })

  it.each(['Email and phone', 'Addresses', 'Voting'])('where the section %s is edited', async (section) => {
    const { user } = await openDashboard('/people/4', { prepare: fill })
    await standing()
    await user.click(screen.getByRole('button', { name: `Edit ${section}` }))
    expect(screen.getByRole('button', { name: /^Save/ })).toBeVisible()
  })

  it('on the sign-in page', async () => {
    await openDashboard('/sign-in', { as: null })
    expect(await standing()).toBeVisible()
  })
})
