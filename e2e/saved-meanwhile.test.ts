import { createPerson, readPerson, signIn, updatePerson } from './journey.ts'
import {
  editSection,
  expectPerson,
  expectSaved,
  input,
  openPerson,
  saveBar,
  saveByKey,
} from './person-page.ts'
import { expect, test } from './server.ts'

test.beforeEach(({ allowComplaint }) => allowComplaint(/412 \(Precondition Failed\)/))

test('What someone else saved meanwhile is shown, and both changes can be kept', async ({
  page,
  request,
  server,
}) => {
  await signIn(page, server)
  const mia = await createPerson(request, server, {
    first_name: 'Mia',
    last_name: 'Shared',
    occupation: 'Cook',
  })
  await openPerson(page, mia)
  await editSection(page, 'Name')
  await input(page, 'Last name').fill('Mine')
  await updatePerson(request, server, mia.id, { occupation: 'Chef' })

  await saveByKey(page)
  const notice = page.getByRole('alert').filter({ hasText: 'Someone else saved this person meanwhile' })
  await expect(notice).toContainText('They changed: Occupation.')
  await expect(input(page, 'Last name')).toHaveValue('Mine')
  expect((await readPerson(request, server, mia.id)).last_name).toBe('Shared')

  await notice.getByRole('button', { name: 'Keep my changes on top of theirs' }).click()
  await expect(notice).toBeHidden()
  const sent = await saveByKey(page)
  expect(sent.postDataJSON()).toEqual({ person: { last_name: 'Mine' } })
  await expectSaved(page)
  expect(await readPerson(request, server, mia.id)).toMatchObject({ last_name: 'Mine', occupation: 'Chef' })
})

test('When both changed the same field, it is named, and theirs can be taken', async ({
  page,
  request,
  server,
}) => {
  await signIn(page, server)
  const tom = await createPerson(request, server, { first_name: 'Tom', last_name: 'Common' })
  await openPerson(page, tom)
  await editSection(page, 'Name')
  await input(page, 'Last name').fill('Mine')
  await updatePerson(request, server, tom.id, { last_name: 'Theirs' })

  await saveByKey(page)
  const notice = page.getByRole('alert').filter({ hasText: 'Someone else saved this person meanwhile' })
  await expect(notice).toContainText('You changed these too: Last name')
  await notice.getByRole('button', { name: 'Take theirs' }).click()
  await expectPerson(page, 'Tom Theirs')
  await expect(saveBar(page)).toBeHidden()
  expect((await readPerson(request, server, tom.id)).last_name).toBe('Theirs')
})
