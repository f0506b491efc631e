import { screen, waitFor, within } from '@testing-library/dom'
import { describe, expect, it } from 'vitest'
import type { Role } from '../../src/contract/account.ts'
import type { PersonInput } from '../../src/contract/person.ts'
import type { Nation } from '../server/setting/served-nation.ts'
import { heading, openDashboard } from './setting/dashboard.tsx'

/** Opens the page of a person who was just added; the nation's first three are its accounts. */
async function openAda(
  person: PersonInput = {},
  { as = 'staff', later }: { as?: Role; later?: (nation: Nation) => Promise<unknown> } = {},
) {
  const dashboard = await openDashboard('/people/4', {
    as,
    prepare: async (nation) => {
      await nation.add({ first_name: 'Ada', last_name: 'Lovelace', ...person })
      await later?.(nation)
    },
  })
  await heading('Ada Lovelace')
  const { nation } = dashboard
  const read = async (name: 'showPerson' | 'listNotes' | 'listListsOfPerson' | 'listContacts' | 'history') =>
    (await nation.call(name, { params: { id: 4 } })).body
  return { ...dashboard, read }
}

const writeNote = (nation: Nation, content: string) =>
  nation.call('createNote', { params: { id: 4 }, body: { note: { content } } })
const change = (nation: Nation, person: PersonInput) =>
  nation.call('updatePerson', { params: { id: 4 }, body: { person: { ...person } } })

/** What a menu offers: where nothing is laid out, a menu takes what it hangs on for scrolled away, and hides. */
const unseen = (name: string | RegExp) => ({ name, hidden: true })

/** A panel beside the person, by its heading. */
const panel = (name: string) => within(screen.getByRole('region', { name }))

const tagNames = () =>
  panel('Tags')
    .queryAllByRole('listitem')
    .map((item) => item.textContent)

describe('the tags beside a person', () => {
  it('come several at once, and go again with Undo', async () => {
    const { user, read } = await openAda({ tags: ['host'] })
    await user.type(panel('Tags').getByRole('combobox', { name: 'Add tags' }), 'driver,union{Enter}')
    await waitFor(() => expect(tagNames()).toEqual(['driver', 'host', 'union']))
    await waitFor(async () =>
      expect((await read('showPerson')).person.tags).toEqual(['driver', 'host', 'union']),
    )
    await user.click(await screen.findByRole('button', { name: 'Undo: take off union' }))
    await waitFor(() => expect(tagNames()).toEqual(['driver', 'host']))
  })

  it('go with a click or with Backspace, and come back when the server can’t be reached', async () => {
    const { user, read, setOnline } = await openAda({ tags: ['driver', 'host', 'union'] })
    await user.click(panel('Tags').getByRole('button', { name: 'Remove the tag driver' }))
    expect(tagNames()).toEqual(['host', 'union'])
    await user.click(panel('Tags').getByRole('combobox', { name: 'Add tags' }))
    await user.keyboard('{Backspace}')
    await waitFor(async () => expect((await read('showPerson')).person.tags).toEqual(['host']))
    setOnline(false)
    await user.click(panel('Tags').getByRole('button', { name: 'Remove the tag host' }))
    expect(await screen.findByText('The tag was not removed')).toBeVisible()
    expect(tagNames()).toEqual(['host'])
  })

  it('don’t get in the way of an edit under way: nobody else changed the person', async () => {
    const { user, read } = await openAda()
    await user.click(screen.getByRole('button', { name: 'Edit Name' }))
    await user.type(screen.getByRole('textbox', { name: 'First name' }), ' Augusta')
    await user.type(panel('Tags').getByRole('combobox', { name: 'Add tags' }), 'host{Enter}')
    await user.click(screen.getByRole('button', { name: /^Save/ }))
    await heading('Ada Augusta Lovelace')
    expect(screen.queryByText(/Someone else saved/)).not.toBeInTheDocument()
    expect((await read('showPerson')).person.tags).toEqual(['host'])
  })

  it('are known as one’s own behind a proxy that packs answers, too', async () => {
    const { user, asked, weakenTags } = await openAda()
    weakenTags()
    await user.click(screen.getByRole('button', { name: 'Edit Name' }))
    await user.type(screen.getByRole('textbox', { name: 'First name' }), ' Augusta')
    await user.type(panel('Tags').getByRole('combobox', { name: 'Add tags' }), 'host{Enter}')
    await user.click(screen.getByRole('button', { name: /^Save/ }))
    await heading('Ada Augusta Lovelace')
    const saves = asked.filter(({ name }) => name === 'updatePerson')
    expect(saves.map(({ headers }) => headers.get('if-match'))).toEqual(['"2"'])
  })
})

describe('the notes beside a person', () => {
  it('are written with Ctrl-Enter, and say who wrote them', async () => {
    const { user, read } = await openAda()
    await user.type(screen.getByRole('textbox', { name: 'Write a note' }), 'Has a van')
    await user.keyboard('{Control>}{Enter}{/Control}')
    const item = await panel('Notes').findByRole('listitem')
    expect(item).toHaveTextContent('Has a van')
    expect(screen.getByRole('textbox', { name: 'Write a note' })).toHaveValue('')
    await waitFor(async () => expect((await read('listNotes')).results).toHaveLength(1))
    expect(await panel('History').findByText('Note added')).toBeVisible()
  })

  it('go back into the box when they could not be saved', async () => {
    const { user, setOnline } = await openAda()
    setOnline(false)
    await user.type(screen.getByRole('textbox', { name: 'Write a note' }), 'Has a van')
    await user.keyboard('{Control>}{Enter}{/Control}')
    expect(await screen.findByText(/The note was not saved/)).toBeVisible()
    expect(screen.getByRole('textbox', { name: 'Write a note' })).toHaveValue('Has a van')
    window.sessionStorage.clear()
  })

  it('are changed in their place and deleted, each with a way back', async () => {
    const { user, read } = await openAda({}, { later: (nation) => writeNote(nation, 'Has a van') })
    const [note] = (await read('listNotes')).results
    await user.click(await panel('Notes').findByRole('button', { name: /^Edit the note/ }))
    const box = screen.getByRole('textbox', { name: 'Note' })
    await user.clear(box)
    await user.type(box, 'Has a truck')
    await user.click(panel('Notes').getByRole('button', { name: /^Save/ }))
    await waitFor(async () => expect((await read('listNotes')).results[0].content).toBe('Has a truck'))
    await user.click(await panel('Notes').findByRole('button', { name: /^Delete the note/ }))
    await waitFor(async () => expect((await read('listNotes')).results).toEqual([]))
    await user.click(await screen.findByRole('button', { name: 'Undo: bring the note back' }))
    await waitFor(async () =>
      expect((await read('listNotes')).results).toEqual([{ ...note, content: 'Has a truck' }]),
    )
  })
})

it('A volunteer sees neither notes nor history, and nothing to change', async () => {
  const { asked } = await openAda({ tags: ['host'] }, { as: 'volunteer' })
  await waitFor(() => expect(tagNames()).toEqual(['host']))
  expect(screen.queryByRole('region', { name: 'Notes' })).not.toBeInTheDocument()
  expect(screen.queryByRole('region', { name: 'History' })).not.toBeInTheDocument()
  const aside = within(screen.getByRole('complementary'))
  expect(aside.queryAllByRole('button')).toEqual([])
  expect(aside.queryAllByRole('textbox')).toEqual([])
  expect(asked.filter(({ path }) => /notes|history/.test(path))).toEqual([])
})

it('A panel that failed says so alone, and comes with Retry', async () => {
  const { user, setOnline } = await openAda()
  await panel('Lists').findByText('On no list.')
  await user.click(panel('Contacts').getByRole('button', { name: 'Log a contact' }))
  setOnline(false)
  await user.click(panel('Contacts').getByRole('button', { name: 'Answered' }))
  expect(await screen.findByText('The contact was not logged')).toBeVisible()
  const retries = await screen.findAllByRole('button', { name: 'Retry' })
  setOnline(true)
  for (const retry of retries) await user.click(retry)
  await waitFor(() =>
    expect(panel('Contacts').queryByRole('button', { name: 'Retry' })).not.toBeInTheDocument(),
  )
  expect(await panel('Contacts').findByText('No contacts yet.')).toBeVisible()
})

describe('the lists beside a person', () => {
  it('take them on by name, make one that is missing, and let them off, each with a way back', async () => {
    const { user, nation, read } = await openAda()
    const names = async () =>
      (await read('listListsOfPerson')).results.map((list: { name: string }) => list.name)
    await user.type(await panel('Lists').findByRole('combobox', { name: 'Add to a list' }), 'Hosts')
    await user.click(await screen.findByRole('option', unseen('Make the list “Hosts”')))
    expect(await panel('Lists').findByRole('listitem')).toHaveTextContent('Hosts')
    await waitFor(async () => expect(await names()).toEqual(['Hosts']))
    await user.click(panel('Lists').getByRole('button', { name: 'Take off the list Hosts' }))
    await waitFor(async () => expect(await names()).toEqual([]))
    await user.click(await screen.findByRole('button', { name: 'Undo: back on Hosts' }))
    await waitFor(async () => expect(await names()).toEqual(['Hosts']))
    await user.click(await screen.findByRole('button', { name: 'Undo: remove the list Hosts' }))
    await waitFor(async () => expect((await nation.call('listLists')).body.results).toEqual([]))
  })
})

describe('a contact', () => {
  it('is logged in two taps, tells on the person at once, and is taken back whole', async () => {
    const { user, read } = await openAda()
    await user.click(panel('Contacts').getByRole('button', { name: 'Log a contact' }))
    await user.click(panel('Contacts').getByRole('button', { name: 'Left a message' }))
    expect(await screen.findByText('Call logged: Left a message')).toBeVisible()
    const contacts = (await read('listContacts')).results
    expect(contacts).toMatchObject([{ method: 'phone_call', status: 'leftmessage', note: null }])
    const support = within(screen.getByRole('region', { name: 'Support and contact' }))
    expect(await support.findByText('Last contacted')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Undo: remove this contact' }))
    await waitFor(async () => expect((await read('listContacts')).results).toEqual([]))
    await waitFor(async () => expect((await read('showPerson')).person.last_contacted_at).toBeNull())
  })
})

describe('the history beside a person', () => {
  it('undoes a change, and names what was changed since and stays', async () => {
    const { user, read } = await openAda(
      {},
      {
        later: async (nation) => {
          await change(nation, { occupation: 'Baker', employer: 'Mill' })
          await change(nation, { employer: 'Bakery' })
        },
      },
    )
    await panel('History').findByText('Added')
    const [, older] = panel('History').getAllByRole('button', { name: /^Undo the change/ })
    await user.click(older as HTMLElement)
    expect(await screen.findByText(/changed since and stays: Employer/)).toBeVisible()
    expect((await read('showPerson')).person).toMatchObject({ occupation: null, employer: 'Bakery' })
  })

  it('restores a single value, and takes that back', async () => {
    const { user, read } = await openAda(
      { employer: 'Mill' },
      { later: (nation) => change(nation, { employer: 'Bakery' }) },
    )
    await user.click(await panel('History').findByRole('button', { name: 'Restore Employer: Mill' }))
    await waitFor(async () => expect((await read('showPerson')).person.employer).toBe('Mill'))
    await user.click(await screen.findByRole('button', { name: 'Undo: what Employer was before' }))
    await waitFor(async () => expect((await read('showPerson')).person.employer).toBe('Bakery'))
  })
})

describe('an invitation', () => {
  it('is sent from the menu, and says until when it works', async () => {
    const { user, nation } = await openAda({ email1: 'ada@example.com' }, { as: 'organizer' })
    await user.click(screen.getByRole('button', { name: 'More actions' }))
    await user.click(await screen.findByRole('menuitem', unseen('Invite to make an account')))
    expect(await screen.findByText(/Invitation sent to ada@example.com/)).toBeVisible()
    expect(nation.mails).toHaveLength(1)
    await waitFor(() => expect(screen.queryByRole('menu', { hidden: true })).not.toBeInTheDocument())
    await user.click(screen.getByRole('button', { name: 'More actions' }))
    expect(await screen.findByText(/^Sent to ada@example.com. The link works until/)).toBeInTheDocument()
  })

  it('is not offered to someone without an email', async () => {
    const { user } = await openAda({}, { as: 'organizer' })
    await user.click(screen.getByRole('button', { name: 'More actions' }))
    const item = await screen.findByRole('menuitem', unseen(/They have no email address that works/))
    expect(item).toBeDisabled()
  })
})

describe('the page of someone who was deleted', () => {
  const openDeleted = (as: Role) =>
    openDashboard('/people/4', {
      as,
      prepare: async (nation) => {
        const { id } = await nation.add({ first_name: 'Ada', last_name: 'Lovelace' })
        await nation.call('destroyPerson', { params: { id } })
      },
    })

  it('says who it was, and brings them back', async () => {
    const { user } = await openDeleted('organizer')
    await heading('Ada Lovelace was deleted')
    await user.click(screen.getByRole('button', { name: 'Bring them back' }))
    await heading('Ada Lovelace')
  })

  it('tells staff, who can’t bring them back', async () => {
    await openDeleted('staff')
    await heading('Ada Lovelace was deleted')
    expect(screen.queryByRole('button', { name: /Bring/ })).not.toBeInTheDocument()
  })

  it('tells volunteers only that nobody is here', async () => {
    await openDeleted('volunteer')
    await heading('No such person')
  })
})
