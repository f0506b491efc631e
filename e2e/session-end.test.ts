import type { Page } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { organizer, readPerson } from './journey.ts'
import { addAndOpen, editSection, expectSaved, input, saveByKey } from './person-page.ts'
import { expect, test } from './server.ts'

const signInDialog = (page: Page) => page.getByRole('dialog', { name: 'Sign in again' })

test('A session that ends in mid-edit is picked up where it was, over the page', async ({
  page,
  context,
  request,
  server,
  allowComplaint,
}) => {
  allowComplaint(/401 \(Unauthorized\)/)
  const eva = await addAndOpen(page, request, server, { first_name: 'Eva', last_name: 'Ended' })
  await editSection(page, 'Name')
  await input(page, 'Last name').fill('Ever')
  await context.clearCookies()
  await saveByKey(page)

  await expect(signInDialog(page).getByLabel('Email')).toHaveValue(organizer.email)
  await expect(signInDialog(page).getByLabel('Password', { exact: true })).toBeFocused()
  await expectAccessible(page, '[role="dialog"]')
  await page.keyboard.type(organizer.password)
  await page.keyboard.press('Enter')
  await expectSaved(page)
  await expect(signInDialog(page)).toBeHidden()
  expect((await readPerson(request, server, eva.id)).last_name).toBe('Ever')
})

test('Turning back to a page whose session has ended keeps what was typed', async ({
  page,
  context,
  request,
  server,
  allowComplaint,
}) => {
  allowComplaint(/401 \(Unauthorized\)/)
  const theo = await addAndOpen(page, request, server, { first_name: 'Theo', last_name: 'Turned' })
  await editSection(page, 'Name')
  await input(page, 'Last name').fill('Typed')
  await context.clearCookies()
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })))
  await expect(signInDialog(page)).toBeVisible()
  await signInDialog(page).getByRole('button', { name: 'Not now' }).click()
  await expect(signInDialog(page)).toBeHidden()
  await expect(page).toHaveURL(`/people/${theo.id}`)
  await expect(input(page, 'Last name')).toHaveValue('Typed')
})
