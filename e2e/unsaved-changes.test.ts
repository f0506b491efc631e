import { readPerson } from './journey.ts'
import { addAndOpen, editSection, expectPerson, input, saveBar, section } from './person-page.ts'
import { expect, test } from './server.ts'

test.beforeEach(async ({ page, request, server }) => {
  await addAndOpen(page, request, server, { first_name: 'Una', last_name: 'Saved' })
  await editSection(page, 'Name')
  await input(page, 'Last name').fill('Unsaved')
})

test('Esc asks before it discards what was typed', async ({ page }) => {
  const ask = page.getByRole('dialog', { name: 'Discard your changes?' })
  await page.keyboard.press('Escape')
  await expect(ask).toContainText('What you typed in one field is not saved.')
  await expect(ask.getByRole('button', { name: 'Keep editing' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(ask).toBeHidden()
  await expect(input(page, 'Last name')).toHaveValue('Unsaved')

  await page.keyboard.press('Escape')
  await ask.getByRole('button', { name: 'Discard changes' }).click()
  await expect(saveBar(page)).toBeHidden()
  await expectPerson(page, 'Una Saved')
  await expect(section(page, 'Name')).not.toContainText('Unsaved')
})

test('Esc closes what has not changed without a question', async ({ page }) => {
  await input(page, 'Last name').fill('Saved')
  await expect(saveBar(page)).toContainText('Nothing changed yet')
  await page.keyboard.press('Escape')
  await expect(saveBar(page)).toBeHidden()
})

test('Leaving the page asks first', async ({ page, request, server }) => {
  const ask = page.getByRole('dialog', { name: 'Leave without saving?' })
  const leave = () =>
    page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'People' }).click()
  const id = Number(page.url().split('/').at(-1))

  await leave()
  await ask.getByRole('button', { name: 'Keep editing' }).click()
  await expect(input(page, 'Last name')).toHaveValue('Unsaved')
  await leave()
  await ask.getByRole('button', { name: 'Leave without saving' }).click()
  await expect(page).toHaveURL('/people')
  expect((await readPerson(request, server, id)).last_name).toBe('Saved')
})

test('The browser’s back button asks first as well', async ({ page }) => {
  await page.getByRole('button', { name: 'Discard' }).click()
  await page.getByRole('button', { name: 'Discard changes' }).click()
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'People' }).click()
  await expect(page).toHaveURL('/people')
  await page.getByRole('link', { name: 'Una Saved' }).first().click()
  await editSection(page, 'Name')
  await input(page, 'Last name').fill('Unsaved')

  await page.evaluate(() => history.back())
  await page.getByRole('dialog').getByRole('button', { name: 'Keep editing' }).click()
  await expect(input(page, 'Last name')).toHaveValue('Unsaved')
  await expect(page).toHaveURL(/\/people\/\d+$/)
})

test('Closing the tab asks first', async ({ page }) => {
  const asked = page.waitForEvent('dialog')
  await page.close({ runBeforeUnload: true })
  const question = await asked
  expect(question.type()).toBe('beforeunload')
  await question.dismiss()
  await expect(input(page, 'Last name')).toHaveValue('Unsaved')
})
