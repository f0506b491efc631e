import { expectAccessible } from '../axe.ts'
import { compare, dropFile, group, run } from '../import-page.ts'
import { signIn } from '../journey.ts'
import { expect, test } from '../server.ts'
import { expectFits } from './phone.ts'

test('People come in from a file on a phone, step by step', async ({ page, server }) => {
  await signIn(page, server)
  await page.goto('/people')
  await page.getByRole('navigation').getByRole('link', { name: 'Import' }).click()
  await expectFits(page)
  await dropFile(page, 'phone.csv', 'First name,Last name,Email,Shirt\nPim,Phone-Import,pim@example.org,XL\n')
  await expectFits(page)
  await expectAccessible(page)
  await compare(page)
  await expect(group(page, 'New')).toContainText('1')
  await expectFits(page)
  await expectAccessible(page)
  await run(page)
  await expectFits(page)
  await expectAccessible(page)
})
