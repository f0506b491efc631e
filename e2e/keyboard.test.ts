import { createPerson, readPerson, signIn } from './journey.ts'
import { focusedPlace, openPeople } from './people-page.ts'
import { expectPerson, expectSaved, input, saveByKey } from './person-page.ts'
import { expect, test } from './server.ts'

test('A person is found in the list, opened, edited and saved without a mouse', async ({
  page,
  request,
  server,
}) => {
  await signIn(page, server)
  const kim = await createPerson(request, server, { first_name: 'Kim', last_name: 'Keys' })
  await openPeople(page)
  await page.keyboard.press('j')
  await expect.poll(() => focusedPlace(page)).toBe(1)
  await page.keyboard.press('Enter')
  await expectPerson(page, 'Kim Keys')

  await page.keyboard.press('e')
  await expect(page.getByRole('combobox', { name: 'Prefix' })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(input(page, 'First name')).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(input(page, 'Last name')).toBeFocused()
  await page.keyboard.type('Keyboard')
  await saveByKey(page)
  await expectSaved(page)
  await expectPerson(page, 'Kim Keyboard')
  await expect(page.getByRole('button', { name: 'Edit Name' })).toBeFocused()
  expect((await readPerson(request, server, kim.id)).last_name).toBe('Keyboard')

  await page.keyboard.press('g')
  await page.keyboard.press('p')
  await expect(page).toHaveURL('/people')
})

test('? lists the keys, and they can be turned off', async ({ page, server }) => {
  await signIn(page, server)
  await openPeople(page)
  await page.keyboard.press('?')
  const keys = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await expect(keys).toContainText('Next person')
  await keys.getByRole('switch', { name: 'Use single-key shortcuts' }).uncheck()
  await page.keyboard.press('Escape')
  await expect(keys).toBeHidden()
  await page.reload()
  await openPeople(page)
  await page.keyboard.press('j')
  expect(await focusedPlace(page)).toBeLessThan(1)
})

test('The first press of Tab offers to skip to the content', async ({ page, server }) => {
  await signIn(page, server)
  await openPeople(page)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
})
