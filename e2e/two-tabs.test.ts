import type { Page } from '@playwright/test'
import { createPerson, signIn } from './journey.ts'
import { openPeople, personLink } from './people-page.ts'
import {
  addAndOpen,
  editSection,
  expectPerson,
  expectSaved,
  input,
  openPerson,
  saveByKey,
} from './person-page.ts'
import { expect, test } from './server.ts'

/** Turns to a tab. Playwright tells every page that it is seen, so the browser's own word on it is given here. */
async function turnTo(tab: Page) {
  await tab.bringToFront()
  await tab.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })))
}

test('An edit saved in one tab shows in the others as one turns to them', async ({
  page,
  context,
  request,
  server,
}) => {
  await signIn(page, server)
  const tess = await createPerson(request, server, { first_name: 'Tess', last_name: 'Before' })
  const detail = await context.newPage()
  const list = await context.newPage()
  await openPerson(detail, tess)
  await openPeople(list)
  await expect(personLink(list, 'Tess Before')).toBeVisible()

  await page.bringToFront()
  await openPerson(page, tess)
  await editSection(page, 'Name')
  await input(page, 'Last name').fill('After')
  await saveByKey(page)
  await expectSaved(page)

  await turnTo(detail)
  await expectPerson(detail, 'Tess After')
  await turnTo(list)
  await expect(personLink(list, 'Tess After')).toBeVisible()
})

test('An edit from another tab slips under what one is typing', async ({
  page,
  context,
  request,
  server,
}) => {
  const tina = await addAndOpen(page, request, server, { first_name: 'Tina', last_name: 'Typing' })
  await editSection(page, 'Name')
  await input(page, 'Middle name').fill('Mine')

  const other = await context.newPage()
  await openPerson(other, tina)
  await editSection(other, 'Name')
  await input(other, 'Last name').fill('Theirs')
  await saveByKey(other)
  await expectSaved(other)

  await turnTo(page)
  await expect(input(page, 'Last name')).toHaveValue('Theirs')
  await expect(input(page, 'Middle name')).toHaveValue('Mine')
  const sent = await saveByKey(page)
  expect(sent.postDataJSON()).toEqual({ person: { middle_name: 'Mine' } })
  await expectSaved(page)
})

test('Signing out in one tab ends the others', async ({ page, context, server, allowComplaint }) => {
  allowComplaint(/401 \(Unauthorized\)/)
  await signIn(page, server)
  await openPeople(page)
  const other = await context.newPage()
  await openPeople(other)
  await other.getByRole('button', { name: 'Account of Ola Organizer' }).click()
  await other.getByRole('menuitem', { name: 'Sign out' }).click()
  await expect(other).toHaveURL(/\/sign-in/)

  await turnTo(page)
  await expect(page).toHaveURL(/\/sign-in/)
})
