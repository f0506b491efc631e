import { expectComplaint } from './fields.ts'
import { readPerson, signIn } from './journey.ts'
import { openPeople, personLink } from './people-page.ts'
import { expectPerson, input } from './person-page.ts'
import { expect, test } from './server.ts'

test.beforeEach(async ({ page, server }) => {
  await signIn(page, server)
  await openPeople(page)
  await page.getByRole('link', { name: 'New person' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'New person' })).toBeVisible()
  await expect(input(page, 'First name')).toBeFocused()
})

test('A new person is added, opened and stored as typed', async ({ page, request, server }) => {
  await input(page, 'First name').fill('Nils')
  await input(page, 'Last name').fill('Newcomer')
  await input(page, 'Email').fill('nils@example.org')
  await page.getByRole('button', { name: 'More about them' }).click()
  await input(page, 'Occupation').fill('Carpenter')
  await input(page, 'Home address: City').fill('Utica')
  await page.keyboard.press('Control+s')

  await expect(page).toHaveURL(/\/people\/\d+$/)
  await expectPerson(page, 'Nils Newcomer')
  const id = Number(page.url().split('/').at(-1))
  expect(await readPerson(request, server, id)).toMatchObject({
    first_name: 'Nils',
    last_name: 'Newcomer',
    email: 'nils@example.org',
    occupation: 'Carpenter',
    home_address: { city: 'Utica' },
  })
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'People' }).click()
  await expect(personLink(page, 'Nils Newcomer')).toBeVisible()
})

test('Nobody without a name, a phone number or an email is added, and what is wrong is said at its field', async ({
  page,
}) => {
  await page.getByRole('button', { name: /^Save(?! and)/ }).click()
  await expect(page.getByRole('alert')).toHaveText('A person needs a name, a phone number or an email')
  await input(page, 'Email').fill('nobody@')
  await input(page, 'Phone').fill('none')
  await page.getByRole('button', { name: /^Save(?! and)/ }).click()
  await expectComplaint(input(page, 'Email'), 'should look like an email address')
  await expectComplaint(input(page, 'Phone'), 'should have the digits of a phone number')
  await expect(input(page, 'Email')).toHaveValue('nobody@')
  await expect(page).toHaveURL('/people/new')
})

test('One person after another is added without leaving the form', async ({ page }) => {
  await input(page, 'First name').fill('Paula')
  await input(page, 'Last name').fill('First')
  await page.getByRole('button', { name: 'Save and add another' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Added Paula First' })).toBeVisible()
  await expect(input(page, 'First name')).toHaveValue('')
  await expect(input(page, 'First name')).toBeFocused()

  await page.keyboard.type('Pablo')
  await input(page, 'Last name').fill('Second')
  await page.getByRole('button', { name: /^Save(?! and)/ }).click()
  await expectPerson(page, 'Pablo Second')
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'People' }).click()
  await expect(personLink(page, 'Paula First')).toBeVisible()
  await expect(personLink(page, 'Pablo Second')).toBeVisible()
})

test('Leaving a half-filled form asks first', async ({ page }) => {
  await input(page, 'First name').fill('Half')
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'People' }).click()
  await page.getByRole('button', { name: 'Keep editing' }).click()
  await expect(input(page, 'First name')).toHaveValue('Half')
})
