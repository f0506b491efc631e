import { createPerson, signIn } from './journey.ts'
import { openPerson, section, value } from './person-page.ts'
import { expect, test } from './server.ts'

test.beforeEach(async ({ page, request, server }) => {
  await signIn(page, server)
  const recruiter = await createPerson(request, server, { first_name: 'Rosa', last_name: 'Recruiter' })
  const fred = await createPerson(request, server, {
    first_name: 'Fred',
    last_name: 'Fielder',
    recruiter_id: recruiter.id,
    is_volunteer: true,
  })
  await openPerson(page, fred)
})

test('A field among them all is found by its name, also by the API’s, and a key leads to the box', async ({
  page,
}) => {
  await page.keyboard.press('f')
  const filter = page.getByRole('search', { name: 'Find a field' })
  const box = filter.getByRole('textbox', { name: 'Find a field' })
  await expect(box).toBeFocused()

  await box.fill('recruiter')
  await expect(filter.getByRole('status')).toHaveText(/^\d fields$/)
  await expect(value(page, 'Recruiter')).toContainText('Rosa Recruiter')
  await expect(section(page, 'Name')).toBeHidden()

  await box.fill('phone_time')
  await expect(filter.getByRole('status')).toHaveText('1 field')
  await expect(value(page, 'Best time to call')).toHaveText('Not set')

  await box.fill('no such thing')
  await expect(page.getByText('No field matches “no such thing”')).toBeVisible()
  await box.press('Escape')
  await expect(section(page, 'Name')).toBeVisible()
})

test('Empty fields are folded until one asks for them', async ({ page }) => {
  const name = section(page, 'Name')
  await expect(value(page, 'Middle name')).toHaveCount(0)
  await name.getByRole('button', { name: /^Show \d+ empty fields$/ }).click()
  await expect(value(page, 'Middle name')).toHaveText('Not set')
  await name.getByRole('button', { name: 'Hide empty fields' }).click()
  await expect(value(page, 'Middle name')).toHaveCount(0)

  await page.getByRole('search').getByRole('button', { name: 'Show empty fields' }).click()
  await expect(value(page, 'Middle name')).toBeVisible()
  await expect(value(page, 'Birthdate')).toBeVisible()
})

test('A person who is named on the page is one click away', async ({ page }) => {
  await value(page, 'Recruiter').getByRole('link', { name: 'Rosa Recruiter' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Rosa Recruiter' })).toBeVisible()
})
