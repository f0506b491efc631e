import { expectAccessible } from './axe.ts'
import { authorization, createPerson, readPerson, signIn, updatePerson } from './journey.ts'
import { mailsOf } from './outbox.ts'
import { addAndOpen, expectPerson, openPerson, section } from './person-page.ts'
import { expect, test } from './server.ts'

test('Tags come several at once, go with a click, and come back with Undo', async ({
  page,
  request,
  server,
}) => {
  const tia = await addAndOpen(page, request, server, {
    first_name: 'Tia',
    last_name: 'Tagged',
    tags: ['host'],
  })
  const tags = section(page, 'Tags')
  await tags.getByRole('combobox', { name: 'Add tags' }).fill('driver')
  await page.keyboard.press('Enter')
  await page.keyboard.type('union,')
  await expect(tags.getByRole('listitem')).toHaveText(['driver', 'host', 'union'])
  await tags.getByRole('button', { name: 'Remove the tag host' }).click()
  await expect(tags.getByRole('listitem')).toHaveText(['driver', 'union'])
  await page.getByRole('button', { name: 'Undo: put back host' }).click()
  await expect(tags.getByRole('listitem')).toHaveText(['driver', 'host', 'union'])
  await expect
    .poll(async () => (await readPerson(request, server, tia.id)).tags)
    .toEqual(['driver', 'host', 'union'])
})

test('A note is kept as a draft while one looks elsewhere, and written with Ctrl-Enter', async ({
  page,
  request,
  server,
}) => {
  await addAndOpen(page, request, server, { first_name: 'Nora', last_name: 'Noted' })
  const box = page.getByRole('textbox', { name: 'Write a note' })
  await box.fill('Has a van')
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'People' }).click()
  await page.goBack()
  await expect(box).toHaveValue('Has a van')
  await box.press('Control+Enter')
  await expect(section(page, 'Notes').getByRole('listitem')).toContainText('Has a van')
  await expect(box).toHaveValue('')
  await expect(section(page, 'History')).toContainText('Note added')
  await expectAccessible(page)
})

test('A list is made for someone, and taken back with Undo', async ({ page, request, server }) => {
  await addAndOpen(page, request, server, { first_name: 'Lia', last_name: 'Listed' }, 'staff')
  const lists = section(page, 'Lists')
  await lists.getByRole('combobox', { name: 'Add to a list' }).fill('Door team')
  await page.getByRole('option', { name: 'Make the list “Door team”' }).click()
  await expect(lists.getByRole('link', { name: 'Door team' })).toBeVisible()
  await page.getByRole('button', { name: 'Undo: remove the list Door team' }).click()
  await expect(lists).toContainText('On no list.')
})

test('The history undoes a change, keeps what changed since, and restores a single value', async ({
  page,
  request,
  server,
}) => {
  await signIn(page, server)
  const { id } = await createPerson(request, server, { first_name: 'Hal', last_name: 'History' })
  await updatePerson(request, server, id, { occupation: 'Baker', employer: 'Mill' })
  await openPerson(page, await updatePerson(request, server, id, { employer: 'Bakery' }))
  const history = section(page, 'History')
  await history.getByRole('button', { name: 'Restore Employer: Mill' }).click()
  await expect(page.getByText('Employer is again what it was')).toBeVisible()
  expect((await readPerson(request, server, id)).employer).toBe('Mill')
  await page.getByRole('button', { name: 'Undo: what Employer was before' }).click()
  await expect.poll(async () => (await readPerson(request, server, id)).employer).toBe('Bakery')
  await history
    .getByRole('button', { name: /^Undo the change/ })
    .last()
    .click()
  await expect(page.getByText(/changed since and stays: Employer/)).toBeVisible()
  expect(await readPerson(request, server, id)).toMatchObject({ occupation: null, employer: 'Bakery' })
})

test('An invitation goes out by mail, and the menu says until when its link works', async ({
  page,
  request,
  server,
}) => {
  await addAndOpen(page, request, server, {
    first_name: 'Inga',
    last_name: 'Invited',
    email: 'inga@example.org',
  })
  await page.getByRole('button', { name: 'More actions' }).click()
  await page.getByRole('menuitem', { name: 'Invite to make an account' }).click()
  await expect(page.getByText(/Invitation sent to inga@example.org/)).toBeVisible()
  expect(mailsOf(server).filter((mail) => mail.includes('inga@example.org'))).toHaveLength(1)
  await page.getByRole('button', { name: 'More actions' }).click()
  await expect(page.getByRole('menuitem', { name: /Send the invitation again/ })).toContainText(
    'The link works until',
  )
})

test('The page of someone who was deleted says who it was, and brings them back', async ({
  page,
  request,
  server,
  allowComplaint,
}) => {
  allowComplaint(/404 \(Not Found\)/)
  await signIn(page, server)
  const dan = await createPerson(request, server, { first_name: 'Dan', last_name: 'Deleted' })
  await request.delete(`/api/v1/people/${dan.id}`, { headers: await authorization(server) })
  await page.goto(`/people/${dan.id}`)
  await expectPerson(page, 'Dan Deleted was deleted')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Bring them back' }).click()
  await expectPerson(page, 'Dan Deleted')
})

test('A person prints as a sheet with nothing to press', async ({ page, request, server }) => {
  await addAndOpen(page, request, server, {
    first_name: 'Pat',
    last_name: 'Printed',
    phone: '212 555 0144',
    tags: ['host'],
  })
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { level: 1, name: 'Pat Printed' })).toBeVisible()
  await expect(page.getByRole('group', { name: 'Tags' })).toContainText('host')
  await expect(section(page, 'Notes')).toBeVisible()
  await expect(page.getByRole('navigation')).toHaveCount(0)
  await expect(page.getByRole('button')).toHaveCount(0)
  await expect(page.getByRole('textbox')).toHaveCount(0)
})
