import SqliteDatabase from 'better-sqlite3'
import type { Page } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { createPerson, organizer, signIn } from './journey.ts'
import { mailedLink } from './outbox.ts'
import { expect, test } from './server.ts'

test.use({ nation: 'own' })

const password = 'correct horse battery'

const row = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name })

test('An organizer invites someone, who comes in with that role; another role holds at once', async ({
  page,
  browser,
  server,
  allowComplaint,
}) => {
  allowComplaint(/403 \(Forbidden\)|401 \(Unauthorized\)/)
  await signIn(page, server)
  await page.goto('/people')
  await page.getByRole('link', { name: 'Settings' }).click()
  await expect(page.getByRole('heading', { name: 'Who may come in' })).toBeVisible()
  await page.getByLabel('Email').fill('grace@example.com')
  await page.getByLabel('Role', { exact: true }).selectOption('Staff')
  await page.getByLabel('First name').fill('Grace')
  await page.getByRole('button', { name: 'Send invitation', exact: true }).click()
  await expect(page.getByText('Invitation sent to grace@example.com')).toBeVisible()
  await expect(row(page, 'Grace')).toContainText('The link ends in 3 days')
  await expectAccessible(page)

  const guest = await browser.newContext({ baseURL: server.address })
  const hers = await guest.newPage()
  await hers.goto(mailedLink(server))
  await hers.getByLabel('Password', { exact: true }).fill(password)
  await hers.getByRole('button', { name: 'Set password and sign in' }).click()
  await expect(hers.getByRole('link', { name: 'New person' })).toBeVisible()
  await expect(hers.getByRole('link', { name: 'Settings' })).toBeHidden()

  await page.reload()
  await page.getByLabel('Role of Grace').selectOption('Volunteer')
  await expect(page.getByText('Grace now has the role Volunteer')).toBeVisible()
  const person = { data: { person: { first_name: 'Ada' } }, headers: { origin: server.address } }
  expect((await guest.request.post('/api/v1/people', person)).status()).toBe(403)
  await page.getByRole('button', { name: /Undo: give Grace/ }).click()
  await expect(page.getByLabel('Role of Grace')).toHaveValue('staff')

  await page.getByRole('button', { name: 'Close the account of Grace' }).click()
  await expect(row(page, 'Grace')).toContainText('Closed')
  expect((await guest.request.get('/api/v1/people/me')).status()).toBe(401)
  await guest.close()
})

test('A token is made, shown once, used, and refused once it is revoked', async ({
  page,
  request,
  server,
}) => {
  await signIn(page, server)
  await page.goto('/settings/tokens')
  await page.getByLabel('What it is for').fill('Website')
  await page.getByRole('button', { name: 'Make token' }).click()
  const secret = await page.getByLabel('Token', { exact: true }).inputValue()
  await expectAccessible(page)
  const headers = { authorization: `Bearer ${secret}` }
  expect((await request.get('/api/v1/people/count', { headers })).status()).toBe(200)
  await page.getByRole('button', { name: 'Done' }).click()
  await expect(page.getByLabel('Token', { exact: true })).toBeHidden()

  await page.getByRole('button', { name: 'Revoke Website' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('button', { name: 'Revoke' })).toBeDisabled()
  await dialog.getByLabel(/Type “Website”/).fill('website')
  await expectAccessible(page, '[role="dialog"]')
  await dialog.getByRole('button', { name: 'Revoke' }).click()
  await expect(page.getByText('“Website” is revoked')).toBeVisible()
  expect((await request.get('/api/v1/people/count', { headers })).status()).toBe(401)
})

test('A custom field is added, stands on everyone’s page, is renamed, and goes by its name', async ({
  page,
  request,
  server,
}) => {
  await signIn(page, server)
  const ada = await createPerson(request, server, { first_name: 'Ada', last_name: 'Lovelace' })
  await page.goto('/settings/fields')
  await page.getByLabel('Name', { exact: true }).fill('T-shirt size')
  await page.getByLabel('Type').selectOption('Multiple choice')
  await page.getByRole('button', { name: 'Add field' }).click()
  await expect(page.getByText('Options is required')).toBeVisible()
  await page.getByRole('textbox', { name: 'Options' }).fill('S\nM\n\nM\nL')
  await page.getByRole('button', { name: 'Add field' }).click()
  await expect(row(page, 'T-shirt size')).toContainText('S, M, L')
  await expectAccessible(page)
  const data = { person: { t_shirt_size: 'M' } }
  await page.request.put(`/api/v1/people/${ada.id}`, { data, headers: { origin: server.address } })

  await page.getByRole('button', { name: 'Edit the field T-shirt size' }).click()
  await page.getByRole('dialog').getByLabel('Name').fill('Shirt')
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
  await expect(row(page, 'Shirt')).toContainText('t_shirt_size')

  await page.getByRole('button', { name: 'Delete the field Shirt' }).click()
  await expect(page.getByRole('dialog')).toContainText('One person’s value in it goes too.')
  await page.getByLabel(/Type “Shirt”/).fill('Shirt')
  await page.getByRole('button', { name: 'Delete field' }).click()
  await expect(page.getByText('No custom fields yet.')).toBeVisible()
})

test('The nation is renamed and moves; the backup opens as a database with everyone in it', async ({
  page,
  request,
  server,
}) => {
  await signIn(page, server)
  await createPerson(request, server, { first_name: 'Ada', phone: '020 7946 0958' })
  await page.goto('/settings/nation')
  await page.getByLabel('Name').fill('Lakeside')
  await page.getByLabel('Region').selectOption('United Kingdom')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('banner')).toContainText('Lakeside')
  await expect(page.getByText(/those of one person changed/)).toBeVisible()

  await page.getByRole('link', { name: 'Data' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download a backup' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^muster-.*\.db$/)
  await expectAccessible(page)
  const copy = new SqliteDatabase(await download.path(), { readonly: true })
  const found = copy.prepare("select phone_normalized from people where first_name = 'Ada'").get()
  copy.close()
  expect(found).toEqual({ phone_normalized: '+442079460958' })
})

test('One changes one’s password, and signs in with the new one', async ({ page, server }) => {
  await signIn(page, server)
  await page.goto('/people')
  await page.getByRole('button', { name: /^Account of/ }).click()
  await page.getByRole('menuitem', { name: 'Your account' }).click()
  await expect(page.getByText('This browser', { exact: true })).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('Current password').fill(organizer.password)
  await page.getByLabel('New password').fill(password)
  await page.getByRole('button', { name: 'Change password' }).click()
  await expect(page.getByText('Your password is changed.')).toBeVisible()
  await page.getByRole('button', { name: 'Sign out everywhere, here too' }).click()
  await expect(page).toHaveURL(/\/sign-in/)
  await page.getByLabel('Email').fill(organizer.email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page).toHaveURL(/\/people/)
})

test('Settings are not for staff', async ({ page, server }) => {
  await signIn(page, server, 'staff')
  await page.goto('/settings/tokens')
  await expect(page.getByRole('heading', { name: 'Settings are for organizers' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Settings' })).toBeHidden()
})
