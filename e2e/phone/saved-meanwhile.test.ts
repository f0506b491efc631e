import { expectAccessible } from '../axe.ts'
import { readPerson, updatePerson } from '../journey.ts'
import { addAndOpen, editSection, expectPerson, expectSaved, input, saveBar } from '../person-page.ts'
import { expect, test } from '../server.ts'
import { expectFits } from './phone.ts'

test('What two people changed at once fits a phone side by side, and is chosen by the thumb', async ({
  page,
  request,
  server,
  allowComplaint,
}) => {
  allowComplaint(/412 \(Precondition Failed\)/)
  const { id } = await addAndOpen(page, request, server, {
    first_name: 'Thea',
    last_name: 'Common',
    email1: 'thea@example.org',
  })
  await editSection(page, 'Name')
  await input(page, 'Last name').fill('Mine')
  await editSection(page, 'Email and phone')
  await input(page, 'Email 1').fill('my.rather.long.address.of.thea@subdomain.example.org')
  const theirs = { last_name: 'Theirs', email1: 'their.rather.long.address.of.thea@subdomain.example.org' }
  await updatePerson(request, server, id, theirs)

  await saveBar(page).getByRole('button', { name: /^Save/ }).tap()
  const dialog = page.getByRole('dialog', { name: 'Someone else saved this person meanwhile' })
  await expect(dialog.getByRole('status')).toHaveText('0 of 2 chosen')
  await expectFits(page)
  expect(await dialog.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0)
  await expectAccessible(page, '[role="dialog"]')

  const choose = (label: string, which: RegExp) =>
    dialog.getByRole('group', { name: label }).getByRole('radio', { name: which }).tap()
  await choose('Last name', /^By Ola Organizer, .* Theirs$/)
  await choose('Email 1', /^Yours/)
  await expect(dialog.getByRole('status')).toHaveText('2 of 2 chosen')
  await expectAccessible(page, '[role="dialog"]')
  await dialog.getByRole('button', { name: 'Save' }).tap()
  await expectSaved(page)
  await expectPerson(page, 'Thea Theirs')
  expect(await readPerson(request, server, id)).toMatchObject({
    last_name: 'Theirs',
    email1: 'my.rather.long.address.of.thea@subdomain.example.org',
  })
})
