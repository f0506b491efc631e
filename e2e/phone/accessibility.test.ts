import { expectAccessible } from '../axe.ts'
import { createPerson, signIn } from '../journey.ts'
import { editSection, openPerson } from '../person-page.ts'
import { expect, test } from '../server.ts'
import { cards } from './phone.ts'

test('Everyone can use the list and a person on a phone, in light and in dark', async ({
  page,
  request,
  server,
}) => {
  await signIn(page, server)
  const pam = await createPerson(request, server, { first_name: 'Pam', last_name: 'Phone', support_level: 4 })
  await page.goto('/people')
  await expect(cards(page).getByRole('link', { name: 'Pam Phone' })).toBeVisible()
  await expectAccessible(page)
  await openPerson(page, pam)
  // What lies half under the bar at the bottom is no smaller for it: it scrolls.
  await page
    .getByRole('button', { name: 'Edit Addresses' })
    .evaluate((edit) => edit.scrollIntoView({ block: 'center' }))
  await expectAccessible(page)
  await editSection(page, 'Email and phone')
  await expectAccessible(page)
})
