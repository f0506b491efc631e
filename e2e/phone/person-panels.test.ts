import { expectAccessible } from '../axe.ts'
import { createPerson, readPerson, signIn } from '../journey.ts'
import { addAndOpen, openPerson } from '../person-page.ts'
import { expect, test } from '../server.ts'
import { expectFits } from './phone.ts'

test('A visit is logged in two taps on a phone, and told on the page at once', async ({
  page,
  request,
  server,
}) => {
  const vic = await addAndOpen(page, request, server, { first_name: 'Vic', last_name: 'Visited' }, 'staff')
  const dock = page.getByRole('navigation', { name: 'Notes, tags and more' })
  await expect(dock).toBeInViewport({ ratio: 1 })
  await dock.getByRole('button', { name: 'Log' }).tap()
  const drawer = page.getByRole('dialog', { name: 'Contacts' })
  await expectFits(page)
  await expectAccessible(page, '[role="dialog"]')
  await drawer.getByRole('button', { name: 'Left a message' }).tap()
  await expect(drawer).toBeHidden()
  await expect(page.getByText('Call logged: Left a message')).toBeVisible()
  await expect(page.getByText('Last contacted', { exact: true })).toBeVisible()
  expect((await readPerson(request, server, vic.id)).contact_status_name).toBe('leftmessage')
})

test('Notes, tags and history are under the thumb on a phone', async ({ page, request, server }) => {
  await addAndOpen(page, request, server, { first_name: 'Una', last_name: 'Thumbed' }, 'staff')
  const dock = page.getByRole('navigation', { name: 'Notes, tags and more' })
  await dock.getByRole('button', { name: 'Notes' }).tap()
  const notes = page.getByRole('dialog', { name: 'Notes' })
  await notes.getByRole('textbox', { name: 'Write a note' }).fill('Rings twice')
  await notes.getByRole('button', { name: 'Add note' }).tap()
  await expect(notes.getByRole('listitem')).toContainText('Rings twice')
  await page.getByRole('button', { name: 'Close', exact: true }).tap()
  await dock.getByRole('button', { name: 'History' }).tap()
  await expect(page.getByRole('dialog', { name: 'History' })).toContainText('Note added')
  await expectFits(page)
  await expectAccessible(page, '[role="dialog"]')
})

test('A volunteer on a phone finds neither notes nor history', async ({ page, request, server }) => {
  await signIn(page, server)
  const vera = await createPerson(request, server, { first_name: 'Vera', last_name: 'Looked-Up' })
  await signIn(page, server, 'volunteer')
  await openPerson(page, vera)
  const dock = page.getByRole('navigation', { name: 'Notes, tags and more' })
  await expect(dock.getByRole('button')).toHaveText(['Contacts', 'Tags', 'Lists'])
})
