import { expectAccessible } from './axe.ts'
import { authorization, readPerson, updatePerson } from './journey.ts'
import {
  addAndOpen,
  editSection,
  expectPerson,
  expectSaved,
  input,
  saveBar,
  saveByKey,
} from './person-page.ts'
import { expect, test } from './server.ts'

test.beforeEach(({ allowComplaint }) => allowComplaint(/4(04 \(Not Found\)|12 \(Precondition Failed\))/))

test('What someone else saved meanwhile stays, and what one changed is saved on top', async ({
  page,
  request,
  server,
}) => {
  const mia = await addAndOpen(page, request, server, {
    first_name: 'Mia',
    last_name: 'Shared',
    occupation: 'Cook',
  })
  await editSection(page, 'Name')
  await input(page, 'Last name').fill('Mine')
  await updatePerson(request, server, mia.id, { occupation: 'Chef' })

  await saveByKey(page)
  await expectSaved(page)
  await expect(page.getByText('Others changed this meanwhile, and it stays: Occupation.')).toBeVisible()
  await expectPerson(page, 'Mia Mine')
  expect(await readPerson(request, server, mia.id)).toMatchObject({ last_name: 'Mine', occupation: 'Chef' })
})

test('What both changed is shown side by side with what was, and chosen by the keyboard', async ({
  page,
  request,
  server,
}) => {
  const tom = await addAndOpen(page, request, server, {
    first_name: 'Tom',
    last_name: 'Common',
    email1: 'tom@example.org',
    is_volunteer: false,
  })
  await editSection(page, 'Name')
  await input(page, 'Last name').fill('Mine')
  await editSection(page, 'Email and phone')
  await input(page, 'Email 1').fill('mine@example.org')
  await input(page, 'Phone').fill('212 555 0101')
  await editSection(page, 'Addresses')
  await input(page, 'Home address: City').fill('Albany')
  await updatePerson(request, server, tom.id, {
    last_name: 'Theirs',
    email1: 'theirs@example.org',
    occupation: 'Baker',
    home_address: { city: 'Troy' } as never,
  })

  await saveByKey(page)
  const dialog = page.getByRole('dialog', { name: 'Someone else saved this person meanwhile' })
  const last = dialog.getByRole('group', { name: 'Last name' })
  await expect(last).toContainText('Common')
  await expect(last.getByRole('radio', { name: /^By Ola Organizer, .* Theirs$/ })).toBeFocused()
  await expect(dialog.getByRole('status')).toHaveText('0 of 3 chosen')
  await expect(dialog).toContainText('They also changed a field: Occupation.')
  await expectAccessible(page, '[role="dialog"]')

  await page.keyboard.press('Space')
  await dialog
    .getByRole('group', { name: 'Email 1' })
    .getByRole('radio', { name: /^Yours/ })
    .focus()
  await page.keyboard.press('Space')
  const city = dialog.getByRole('group', { name: 'Home address: City' })
  await city.getByRole('button', { name: 'Edit yours: Home address: City' }).press('Enter')
  await expect(city.getByLabel('Home address: City', { exact: true })).toBeFocused()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('Utica')
  await expect(dialog.getByRole('status')).toHaveText('3 of 3 chosen')
  await expectAccessible(page, '[role="dialog"]')
  const sent = await saveByKey(page)
  expect(sent.postDataJSON()).toEqual({
    person: { email1: 'mine@example.org', phone: '212 555 0101', home_address: { city: 'Utica' } },
  })
  await expectSaved(page)
  await expectPerson(page, 'Tom Theirs')
  expect(await readPerson(request, server, tom.id)).toMatchObject({
    last_name: 'Theirs',
    email1: 'mine@example.org',
    occupation: 'Baker',
    home_address: { city: 'Utica' },
  })
})

test('Going back to edit loses nothing, and someone who saves again is met again', async ({
  page,
  request,
  server,
}) => {
  const ann = await addAndOpen(page, request, server, { first_name: 'Ann', last_name: 'Often' })
  await editSection(page, 'Name')
  await input(page, 'Last name').fill('Mine')
  await updatePerson(request, server, ann.id, { last_name: 'First' })
  await saveByKey(page)
  const dialog = page.getByRole('dialog', { name: 'Someone else saved this person meanwhile' })
  await expect(dialog).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(input(page, 'Last name')).toHaveValue('Mine')
  await expect(saveBar(page)).toContainText('You both changed a field: Last name.')

  await saveBar(page).getByRole('button', { name: 'Compare and choose' }).click()
  await updatePerson(request, server, ann.id, { last_name: 'Second' })
  await dialog.getByRole('radio', { name: /^Yours/ }).check()
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog.getByRole('radio', { name: /Second$/ })).toBeVisible()
  await dialog.getByRole('radio', { name: /^Yours/ }).check()
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expectSaved(page)
  expect((await readPerson(request, server, ann.id)).last_name).toBe('Mine')
})

test('Someone who is deleted meanwhile can be brought back, and what was typed is saved', async ({
  page,
  request,
  server,
}) => {
  const dora = await addAndOpen(page, request, server, { first_name: 'Dora', last_name: 'Gone' })
  await editSection(page, 'Name')
  await input(page, 'Last name').fill('Back')
  const headers = await authorization(server)
  expect((await request.delete(`/api/v1/people/${dora.id}`, { headers })).ok()).toBe(true)

  await saveByKey(page)
  await expect(page.getByText('Dora Gone was deleted meanwhile')).toBeVisible()
  await expect(saveBar(page)).toContainText('By Ola Organizer')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Bring them back' }).click()
  await expect(page.getByText('Dora Gone was deleted meanwhile')).toBeHidden()
  await saveByKey(page)
  await expectSaved(page)
  await expectPerson(page, 'Dora Back')
})
