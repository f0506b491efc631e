import { expectAccessible } from './axe.ts'
import { loadDemoPeople, readPerson, signIn } from './journey.ts'
import { openPeople, row, table } from './people-page.ts'
import { expect, test } from './server.ts'

test.use({ nation: 'own' })

test.beforeEach(async ({ page, request, server }) => {
  await signIn(page, server)
  await loadDemoPeople(request, server, 300)
  await openPeople(page)
})

const idIn = async (link: string | null) => Number(/\d+$/.exec(link ?? '')?.[0])

test('People are selected and tagged by the keyboard alone, and Undo takes the tag back', async ({
  page,
  request,
  server,
}) => {
  const second = await idIn(await row(page, 2).getByRole('link').getAttribute('href'))
  const before = await readPerson(request, server, second)
  await page.keyboard.press('j')
  await page.keyboard.press('x')
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Shift+ArrowDown')
  const bar = page.getByRole('region', { name: 'What to do with those selected' })
  await expect(bar).toContainText('3 selected')
  await expect(table(page).locator('[aria-selected="true"]')).toHaveCount(3)
  await expectAccessible(page)

  await bar.getByRole('button', { name: 'Add tags' }).focus()
  await page.keyboard.press('Enter')
  const panel = page.getByRole('dialog', { name: 'Add tags' })
  await expect(panel.getByRole('combobox', { name: 'Tags' })).toBeFocused()
  await page.keyboard.type('phone bank 7')
  await page.keyboard.press('Enter')
  await expectAccessible(page, '[role="dialog"]')
  await panel.getByRole('button', { name: 'Tag 3 people' }).press('Enter')
  await expect(page.getByText('Tagged 3 people.')).toBeVisible()
  await expect.poll(async () => (await readPerson(request, server, second)).tags).toContain('phone bank 7')
  await page.keyboard.press('Control+z')
  await expect(page.getByText('Undone for 3 people.')).toBeVisible()
  expect((await readPerson(request, server, second)).tags).toEqual(before.tags)
})

test('Everyone is deleted but those who sign in, who are named, and all come back by Undo', async ({
  page,
}) => {
  await row(page, 1).hover()
  await row(page, 1).getByRole('checkbox').click()
  await page.getByRole('button', { name: 'Select all 301' }).click()
  await page.getByRole('button', { name: 'Delete', exact: true }).click()
  await page.getByRole('button', { name: 'Show who' }).click()
  await expect(page.getByRole('dialog', { name: 'Left as they were' })).toContainText('Ola Organizer')
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
  await page.getByRole('button', { name: 'Undo this change of many people' }).click()
  await expect(page.getByText('Undone for 300 people.')).toBeVisible()
  await expect(page.getByText('301 people', { exact: true })).toBeVisible()
})

test('A header sorts, and the order, the width and the place of columns stay after a reload', async ({
  page,
}) => {
  const header = (name: string) => table(page).getByRole('columnheader', { name })
  await header('Support level')
    .getByRole('button', { name: /^Support level/ })
    .click()
  await expect(page).toHaveURL(/sort=support_level/)
  await expect(header('Support level')).toHaveAttribute('aria-sort', 'ascending')
  await expect(row(page, 1)).toContainText('Strong support')
  await page.getByRole('button', { name: 'Column Email' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: 'Move right' }).click()
  const names = () => table(page).getByRole('columnheader').allInnerTexts()
  await expect.poll(async () => (await names()).join()).toMatch(/Phone.*Email/s)
  await page.reload()
  await expect(header('Support level')).toHaveAttribute('aria-sort', 'ascending')
  expect((await names()).join()).toMatch(/Phone.*Email/s)
})
