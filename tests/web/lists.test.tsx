import { screen, waitFor, within } from '@testing-library/dom'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Nation } from '../server/setting/served-nation.ts'
import { heading, openDashboard } from './setting/dashboard.tsx'
import { giveRoom } from './setting/room.ts'

beforeEach(() => giveRoom())

const SLOW = { timeout: 5_000 }

async function hosts({ add, call }: Nation) {
  const ids: number[] = []
  for (const first_name of ['Ada', 'Grace']) ids.push((await add({ first_name, last_name: 'Host' })).id)
  await add({ first_name: 'Alan', last_name: 'Guest' })
  const { body } = await call('createList', { body: { list: { name: 'Hosts' } } })
  await call('addMembers', { params: { id: body.list_resource.id }, body: { people_ids: ids } })
}

describe('the lists', () => {
  it('begin with what to do first, and the first one is made there', async () => {
    const { user, path } = await openDashboard('/lists')
    expect(await screen.findByText('No lists yet')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'New list' }))
    const dialog = await screen.findByRole('dialog', { name: 'New list' })
    await user.click(within(dialog).getByRole('button', { name: 'Make the list' }))
    expect(await within(dialog).findByText('Name is required')).toBeVisible()
    await user.type(within(dialog).getByRole('textbox', { name: 'Name' }), 'Hosts{Enter}')
    await heading('Hosts')
    expect(path()).toMatch(/^\/lists\/\d+$/)
    expect(await screen.findByText('Nobody is on this list yet')).toBeVisible()
  })

  it('are renamed, deleted, and brought back with everyone on them', async () => {
    const { user, nation } = await openDashboard('/lists', { prepare: hosts })
    expect(await screen.findByText('2 people')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'More about Hosts' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Rename…', hidden: true }))
    const name = await screen.findByRole('textbox', { name: 'Name' })
    await user.clear(name)
    await user.type(name, 'Evening hosts{Enter}')
    expect(await screen.findByRole('link', { name: 'Evening hosts' })).toBeVisible()

    await user.click(screen.getByRole('button', { name: 'More about Evening hosts' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Delete', hidden: true }))
    await waitFor(() => expect(screen.queryByRole('link', { name: 'Evening hosts' })).not.toBeInTheDocument())
    await user.click(await screen.findByRole('button', { name: 'Undo: bring the list Evening hosts back' }))
    expect(await screen.findByRole('link', { name: 'Evening hosts' })).toBeVisible()
    expect((await nation.call('listLists')).body.results).toMatchObject([{ name: 'Evening hosts', count: 2 }])
  })

  it('can be looked through when they are many', async () => {
    const prepare = async ({ call }: Nation) => {
      for (let number = 1; number <= 12; number += 1)
        await call('createList', { body: { list: { name: `Street ${number}` } } })
    }
    const { user } = await openDashboard('/lists', { prepare })
    await user.type(await screen.findByRole('textbox', { name: 'Find a list' }), '12')
    expect(await screen.findByText('1 list found')).toBeVisible()
    expect(screen.getByRole('link', { name: 'Street 12' })).toBeVisible()
  })

  it('offer a volunteer nothing to change', async () => {
    await openDashboard('/lists', { as: 'volunteer', prepare: hosts })
    expect(await screen.findByRole('link', { name: 'Hosts' })).toBeVisible()
    expect(screen.queryByRole('button', { name: /New list|More about/ })).not.toBeInTheDocument()
  })
})

describe('a list', () => {
  const open = async (prepare = hosts) => {
    const dashboard = await openDashboard('/lists/1', { prepare })
    await heading('Hosts')
    return dashboard
  }

  it('shows who is on it, and takes on who is found', async () => {
    const { user, nation } = await open()
    expect(await screen.findByRole('link', { name: /Ada Host/ })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Add people' }))
    await user.type(await screen.findByRole('textbox', { name: 'Find someone' }), 'guest')
    await user.click(await screen.findByRole('button', { name: 'On the list: Alan Guest' }))
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'On the list: Alan Guest' })).toHaveAttribute(
        'aria-pressed',
        'true',
      ),
    )
    await user.click(screen.getByRole('button', { name: 'Done' }))
    expect(await screen.findByRole('link', { name: /Alan Guest/ })).toBeVisible()
    expect((await nation.call('showList', { params: { id: 1 } })).body.list_resource.count).toBe(3)
  })

  it('is tagged as a whole, and that is taken back', async () => {
    const { user, nation } = await open()
    const tagged = async () =>
      (await nation.call('listTagged', { params: { tag: 'evening' } })).body.results.length
    await user.click(screen.getByRole('button', { name: 'Tag everyone' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Put a tag on everyone…', hidden: true }))
    const dialog = await screen.findByRole('dialog', { name: 'Tag 2 people' })
    await user.click(within(dialog).getByRole('button', { name: 'Tag 2 people' }))
    expect(await within(dialog).findByText('Say which tag.')).toBeVisible()
    await user.type(within(dialog).getByRole('combobox', { name: 'Tag' }), 'evening{Enter}')
    const undo = await screen.findByRole('button', { name: 'Undo: put the tag evening back as it was' }, SLOW)
    expect(await tagged()).toBe(2)
    await user.click(undo)
    expect(await screen.findByText('The tag evening is as it was', {}, SLOW)).toBeVisible()
    expect(await tagged()).toBe(0)
  })

  it('is made of everyone whom a search finds', async () => {
    const { user, nation, path } = await openDashboard('/search?last_name=host', { prepare: hosts })
    await user.click(await screen.findByRole('button', { name: 'Make a list' }, SLOW))
    const dialog = await screen.findByRole('dialog', { name: 'Make a list of 2 people' })
    await user.type(within(dialog).getByRole('textbox', { name: 'Name of the list' }), 'All hosts{Enter}')
    await heading('All hosts')
    expect(await screen.findByRole('link', { name: /Grace Host/ })).toBeVisible()
    expect((await nation.call('listLists')).body.results[0]).toMatchObject({ name: 'All hosts', count: 2 })
    await user.click(screen.getByRole('button', { name: 'Undo: remove the list All hosts' }))
    await waitFor(() => expect(path()).toBe('/search'))
    await waitFor(async () => expect((await nation.call('listLists')).body.results).toHaveLength(1))
  })

  it('that is gone says so', async () => {
    await openDashboard('/lists/999')
    await heading('This list is gone')
  })
})
