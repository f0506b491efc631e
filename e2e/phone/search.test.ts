import { expectAccessible } from '../axe.ts'
import { signIn } from '../journey.ts'
import { addFamily, expectFound, term } from '../search-page.ts'
import { expect, test } from '../server.ts'
import { expectFits } from './phone.ts'

test('On a phone the form folds away for those found, and a list of them is made and read', async ({
  page,
  request,
  server,
}) => {
  await signIn(page, server, 'staff')
  await addFamily(request, server, 'Tansy', [{ first_name: 'Ada' }, { first_name: 'Grace' }])
  await page.goto('/search')
  await term(page, 'Last name').fill('tansy')
  await expectFits(page)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Show 2 people' }).click()
  await expectFound(page, '2 people found')
  await expect(term(page, 'Last name')).toBeHidden()
  await expect(page.getByRole('list', { name: 'People found' }).getByRole('link')).toHaveCount(2)
  await expectFits(page)
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Filters (1)' }).click()
  await term(page, 'First name').fill('grace')
  await term(page, 'First name').press('Enter')
  await expectFound(page, '1 person found')
  await page.goBack()
  await expectFound(page, '2 people found')

  await page.getByRole('button', { name: 'Make a list' }).click()
  await page.getByRole('textbox', { name: 'Name of the list' }).fill('Tansies')
  await page.getByRole('button', { name: 'Make the list' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Tansies' })).toBeVisible()
  await expect(page.getByRole('list', { name: 'People on Tansies' }).getByRole('link')).toHaveCount(2)
  await expectFits(page)
  await expectAccessible(page)
  await page.getByRole('navigation').getByRole('link', { name: 'Lists' }).click()
  await expect(page.getByRole('link', { name: 'Tansies' })).toBeVisible()
  await expectFits(page)
  await expectAccessible(page)
})
