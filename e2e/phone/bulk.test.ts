import { expectAccessible } from '../axe.ts'
import { createPerson, readPerson, signIn } from '../journey.ts'
import { expect, test } from '../server.ts'
import { cards, expectFits } from './phone.ts'

test('People are selected and tagged on a phone, and Undo takes the tag back', async ({
  page,
  request,
  server,
}) => {
  await signIn(page, server, 'staff')
  const ines = await createPerson(request, server, { first_name: 'Ines', last_name: 'Picked' })
  const ivo = await createPerson(request, server, { first_name: 'Ivo', last_name: 'Picked' })
  const tags = () =>
    Promise.all([ines, ivo].map(async ({ id }) => (await readPerson(request, server, id)).tags))
  await page.goto('/people')
  await page.getByRole('button', { name: 'Select people' }).tap()
  // The whole of a card is its checkbox.
  for (const name of ['Ines Picked', 'Ivo Picked']) {
    await cards(page).locator('label', { hasText: name }).tap()
    await expect(cards(page).getByRole('checkbox', { name })).toBeChecked()
  }
  const bar = page.getByRole('region', { name: 'What to do with those selected' })
  await expect(bar).toContainText('2 selected')
  await expect(bar).toBeInViewport({ ratio: 1 })
  await expectFits(page)
  await expectAccessible(page)

  await bar.getByRole('button', { name: 'Add tags' }).tap()
  const sheet = page.getByRole('dialog', { name: 'Add tags' })
  await sheet.getByRole('combobox', { name: 'Tags' }).fill('doors 7')
  await page.keyboard.press('Enter')
  await expectFits(page)
  await expectAccessible(page, '[role="dialog"]')
  await sheet.getByRole('button', { name: 'Tag 2 people' }).tap()
  await expect(page.getByText('Tagged 2 people.')).toBeVisible()
  await expect.poll(tags).toEqual([['doors 7'], ['doors 7']])
  await expectFits(page)
  await page.getByRole('button', { name: 'Undo this change of many people' }).tap()
  await expect(page.getByText('Undone for 2 people.')).toBeVisible()
  expect(await tags()).toEqual([[], []])
})
