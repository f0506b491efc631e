import { expectAccessible } from '../axe.ts'
import { signIn } from '../journey.ts'
import { expect, test } from '../server.ts'
import { expectFits } from './phone.ts'

test('Settings and one’s own account fit a phone, and are reached from the account menu', async ({
  page,
  server,
}) => {
  await signIn(page, server)
  await page.goto('/people')
  await page.getByRole('button', { name: /^Account of/ }).click()
  await page.getByRole('menuitem', { name: 'Settings' }).click()
  await expect(page.getByRole('heading', { name: 'Who may come in' })).toBeVisible()
  for (const section of ['Accounts', 'API tokens', 'Custom fields', 'Nation', 'Data']) {
    await page.getByRole('link', { name: section, exact: true }).click()
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
    await expectFits(page)
  }
  await page.goto('/me')
  await expect(page.getByText('This browser', { exact: true })).toBeVisible()
  await expectFits(page)
  await expectAccessible(page)
})
