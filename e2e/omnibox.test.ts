import type { Page } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { createPerson, signIn } from './journey.ts'
import { openPeople } from './people-page.ts'
import { expectPerson, input } from './person-page.ts'
import { expect, test } from './server.ts'
import { expectUnmoved, watchShifts } from './stillness.ts'

const field = (page: Page) => page.getByRole('combobox', { name: 'Find people, pages and commands' })
const option = (page: Page, name: string | RegExp) => page.getByRole('option', { name })

/** The choice that Enter would take. */
const atHand = (page: Page) => page.getByRole('option', { selected: true })

test('Someone is found and opened by the keyboard alone, and is then among the recent', async ({
  page,
  request,
  server,
}) => {
  await signIn(page, server)
  await createPerson(request, server, { first_name: 'Katherine', last_name: 'Omnibus', support_level: 2 })
  await openPeople(page)
  await page.keyboard.press('/')
  await expect(field(page)).toBeFocused()
  await page.keyboard.type('kate omnibus')
  await expect(option(page, /Katherine Omnibus/)).toContainText('Nickname')
  await page.keyboard.press('Enter')
  await expectPerson(page, 'Katherine Omnibus')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(field(page)).toHaveValue('')

  await test.step('Ctrl-K opens it again, with them on top; Escape leads back', async () => {
    await page.keyboard.press('Control+k')
    await expect(atHand(page)).toContainText('Katherine Omnibus')
    await page.keyboard.press('End')
    await expect(atHand(page)).toContainText('Sign out')
    await page.keyboard.press('ArrowDown')
    await expect(atHand(page)).toContainText('Katherine Omnibus')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('listbox')).toBeHidden()
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  })

  await test.step('Ctrl-Enter opens a tab of its own', async () => {
    await page.keyboard.press('Control+k')
    await page.keyboard.type('omnibus')
    await expect(atHand(page)).toContainText('Katherine Omnibus')
    const opened = page.waitForEvent('popup')
    await page.keyboard.press('Control+Enter')
    await expectPerson(await opened, 'Katherine Omnibus')
    await expect(field(page)).toHaveValue('omnibus')
  })
})

test('Ids lead to the person who has them', async ({ page, request, server }) => {
  await signIn(page, server)
  const { id } = await createPerson(request, server, {
    first_name: 'Ida',
    last_name: 'Identified',
    external_id: 'CRM-8491',
  })
  await openPeople(page)
  for (const [typed, why] of [
    [`id:${id}`, `Id ${id}`],
    ['ext:CRM-8491', 'CRM-8491'],
  ] as const) {
    await field(page).fill(typed)
    await expect(option(page, /Ida Identified/)).toContainText(why)
    await expect(page.getByRole('group', { name: 'People' }).getByRole('option')).toHaveCount(1)
  }
  await page.keyboard.press('Enter')
  await expectPerson(page, 'Ida Identified')
})

test('Commands go to pages, switch the theme and list the keys', async ({ page, server }) => {
  await signIn(page, server)
  await openPeople(page)
  await page.keyboard.press('/')
  await page.keyboard.type('dark')
  await expect(atHand(page)).toHaveText('Use the dark theme')
  await page.keyboard.press('Enter')
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark')
  await page.keyboard.press('/')
  await page.keyboard.type('shortcuts')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('new pers')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/people/new')
})

test('Of a name that nobody has it says what to try, and makes a new person', async ({ page, server }) => {
  await signIn(page, server)
  await openPeople(page)
  await field(page).fill('Zzyx Qwrtp')
  await expect(page.getByText('Nobody found for “Zzyx Qwrtp”')).toBeVisible()
  await expect(page.getByText(/^Try a part of the name/)).toBeVisible()
  await expectAccessible(page)
  await option(page, 'New person named Zzyx Qwrtp').click()
  await expect(input(page, 'First name')).toHaveValue('Zzyx')
  await expect(input(page, 'Last name')).toHaveValue('Qwrtp')
})

test('What was typed and found stays when the server fails, and it goes on by Retry', async ({
  page,
  request,
  server,
  allowComplaint,
}) => {
  allowComplaint(/Failed to load resource/)
  await signIn(page, server)
  await createPerson(request, server, { first_name: 'Steady', last_name: 'Stays' })
  await openPeople(page)
  await field(page).fill('steady')
  await expect(option(page, /Steady Stays/)).toBeVisible()
  await page.route(/lookup/, (route) =>
    route.fulfill({ status: 500, json: { code: 'x', message: 'Broken' } }),
  )
  await field(page).pressSequentially(' st')
  const box = page.getByRole('search')
  await expect(box.getByRole('alert')).toContainText('Broken')
  await expect(option(page, /Steady Stays/)).toBeVisible()
  await expect(field(page)).toHaveValue('steady st')
  await page.unroute(/lookup/)
  await box.getByRole('button', { name: 'Retry' }).click()
  await expect(box.getByRole('alert')).toBeHidden()
  await expect(option(page, /Steady Stays/)).toBeVisible()
})

test('Everyone can use it open, in light and in dark, and nothing shifts as it opens', async ({
  page,
  request,
  server,
}) => {
  await signIn(page, server)
  await createPerson(request, server, {
    first_name: 'Axel',
    last_name: 'Axe',
    mobile: '212 555 0166',
    support_level: 4,
  })
  await watchShifts(page)
  await openPeople(page)
  await field(page).click()
  await expect(page.getByRole('group', { name: 'Commands' })).toBeVisible()
  await expectAccessible(page)
  await field(page).fill('0166')
  await expect(option(page, /Axel Axe/)).toContainText('Mobile ends with 0166')
  await expectAccessible(page)
  await expectUnmoved(page, { alsoAfterInput: true })
})
