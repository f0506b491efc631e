import { createPerson, signIn } from './journey.ts'
import { openPeople, row, table } from './people-page.ts'
import { expect, test } from './server.ts'

test.beforeEach(async ({ page, request, server }) => {
  await signIn(page, server)
  await createPerson(request, server, { first_name: 'Colm', phone: '212 555 0147', occupation: 'Beekeeper' })
  await openPeople(page)
})

test('The columns one chose are there after a reload, and Reset brings the first ones back', async ({
  page,
}) => {
  const column = (name: string) => table(page).getByRole('columnheader', { name, exact: true })
  await expect(column('Occupation')).toHaveCount(0)

  await page.getByRole('button', { name: 'Columns' }).click()
  const menu = page.getByRole('dialog', { name: 'Columns' })
  await menu.getByLabel('Find a column').fill('occup')
  await menu.getByLabel('Occupation').check()
  await menu.getByLabel('Find a column').fill('')
  await menu.getByLabel('Phone', { exact: true }).uncheck()
  await expect(column('Occupation')).toBeVisible()
  await expect(column('Phone')).toHaveCount(0)

  await page.reload()
  await expect(column('Occupation')).toBeVisible()
  await expect(column('Phone')).toHaveCount(0)
  await expect(row(page, 1)).toContainText('Beekeeper')
  await expect(row(page, 1)).not.toContainText('0147')

  await page.getByRole('button', { name: 'Columns' }).click()
  await page.getByRole('dialog', { name: 'Columns' }).getByRole('button', { name: 'Reset' }).click()
  await expect(column('Occupation')).toHaveCount(0)
  await expect(column('Phone')).toBeVisible()
})

test('The height of rows one chose is the same after a reload', async ({ page }) => {
  const height = async () => (await row(page, 1).boundingBox())?.height ?? 0
  const comfortable = await height()
  await page.locator('label', { hasText: 'Compact rows' }).click()
  await expect.poll(height).toBeLessThan(comfortable)
  const compact = await height()

  await page.reload()
  await expect(page.getByRole('radio', { name: 'Compact rows' })).toBeChecked()
  await expect.poll(height).toBe(compact)
})

test('A click anywhere on a row opens the person', async ({ page }) => {
  await row(page, 1).getByRole('gridcell').nth(2).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Colm')
})
