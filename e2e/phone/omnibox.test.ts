import { expectAccessible } from '../axe.ts'
import { createPerson, signIn } from '../journey.ts'
import { expectPerson } from '../person-page.ts'
import { expect, test } from '../server.ts'
import { expectFits } from './phone.ts'

test('A volunteer finds someone by the end of a phone number, on a whole screen', async ({
  page,
  request,
  server,
}) => {
  await signIn(page, server, 'volunteer')
  await createPerson(request, server, {
    first_name: 'Paola',
    last_name: 'Pocketphone-Longname',
    mobile: '212 555 0188',
    support_level: 5,
  })
  await page.goto('/people')
  const field = page.getByRole('combobox', { name: 'Find people, pages and commands' })
  await expectFits(page)
  await field.tap()
  const screen = page.getByRole('dialog', { name: 'Find people, pages and commands' })
  await expect(screen).toHaveCSS('height', '740px')
  await expect(screen.getByRole('option', { name: 'Go to People' })).toBeVisible()
  await field.fill('0188')
  const found = screen.getByRole('option', { name: /Paola Pocketphone/ })
  await expect(found).toContainText('Mobile ends with 0188')
  await expectFits(page)
  await expectAccessible(page)

  await test.step('the cross leads back to the page', async () => {
    await screen.getByRole('button', { name: 'Close' }).tap()
    await expect(screen).toBeHidden()
    await expect(page.getByRole('heading', { level: 1, name: 'People' })).toBeVisible()
  })

  await field.tap()
  await field.fill('0188')
  await found.tap()
  await expectPerson(page, 'Paola Pocketphone-Longname')
  await expect(screen).toBeHidden()
})
