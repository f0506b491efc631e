import { expectAccessible } from './axe.ts'
import { signIn } from './journey.ts'
import { addFamily, expectFound } from './search-page.ts'
import { expect, test } from './server.ts'

test('A list is made of a search, renamed, tagged as a whole, deleted and brought back', async ({
  page,
  request,
  server,
}) => {
  await signIn(page, server, 'staff')
  await addFamily(request, server, 'Vervain', [{ first_name: 'Ada' }, { first_name: 'Grace' }])
  await page.goto('/search?last_name=vervain')
  await expectFound(page, '2 people found')
  await page.getByRole('button', { name: 'Make a list' }).click()
  const making = page.getByRole('dialog', { name: 'Make a list of 2 people' })
  await making.getByRole('textbox', { name: 'Name of the list' }).fill('Vervains')
  await making.getByRole('button', { name: 'Make the list' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Vervains' })).toBeVisible()
  const members = page.getByRole('grid', { name: 'People on Vervains' })
  await expect(members.getByRole('link', { name: /Vervain$/ })).toHaveCount(2)
  await page.getByRole('combobox', { name: 'Sort by' }).selectOption('First name, A to Z')
  await expect(members.getByRole('link', { name: /Vervain$/ }).first()).toContainText('Ada')
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Tag everyone' }).click()
  await page.getByRole('menuitem', { name: 'Put a tag on everyone…' }).click()
  const tagging = page.getByRole('dialog', { name: 'Tag 2 people' })
  await tagging.getByLabel('Tag', { exact: true }).fill('herb')
  await expectAccessible(page, '[role="dialog"]')
  await tagging.getByRole('button', { name: 'Tag 2 people' }).click()
  await expect(page.getByText('Put the tag herb on 2 people')).toBeVisible()
  await expect(members.getByText('herb')).toHaveCount(2)
  await page.getByRole('button', { name: 'Undo: put the tag herb back as it was' }).click()
  await expect(members.getByText('herb')).toHaveCount(0)

  await page.keyboard.press('g')
  await page.keyboard.press('l')
  await expect(page.getByRole('heading', { level: 1, name: 'Lists' })).toBeVisible()
  await page.getByRole('button', { name: 'More about Vervains' }).click()
  await page.getByRole('menuitem', { name: 'Rename…' }).click()
  const renaming = page.getByRole('dialog', { name: 'Rename list' })
  await renaming.getByRole('textbox', { name: 'Name' }).fill(' ')
  await renaming.getByRole('button', { name: 'Rename' }).click()
  await expect(renaming.getByText('Name is required')).toBeVisible()
  await renaming.getByRole('textbox', { name: 'Name' }).fill('Herbs')
  await renaming.getByRole('button', { name: 'Rename' }).click()
  await expect(page.getByRole('link', { name: 'Herbs' })).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('link', { name: 'Herbs' }).click()
  await page.getByRole('button', { name: 'More about Herbs' }).click()
  await page.getByRole('menuitem', { name: 'Delete' }).click()
  await expect(page.getByText(/Deleted the list Herbs/)).toBeVisible()
  await expect(page.getByRole('link', { name: 'Herbs' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo: bring the list Herbs back' }).click()
  await page.getByRole('link', { name: 'Herbs' }).click()
  await expect(
    page.getByRole('grid', { name: 'People on Herbs' }).getByRole('link', { name: /Vervain$/ }),
  ).toHaveCount(2)
})

test('People are put on a new list as they are found', async ({ page, request, server }) => {
  await signIn(page, server)
  await addFamily(request, server, 'Umbra', [{ first_name: 'Ada' }])
  await page.goto('/lists')
  await page.getByRole('button', { name: 'New list' }).click()
  const dialog = page.getByRole('dialog', { name: 'New list' })
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Shadows')
  await dialog.getByRole('textbox', { name: 'Name' }).press('Enter')
  await expect(page.getByText('Nobody is on this list yet')).toBeVisible()
  await page.getByRole('button', { name: 'Add people' }).click()
  await page.getByRole('textbox', { name: 'Find someone' }).fill('umbra')
  await page.getByRole('button', { name: 'On the list: Ada Umbra' }).click()
  await expect(page.getByRole('button', { name: 'On the list: Ada Umbra', pressed: true })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Done' }).click()
  await expect(page.getByRole('link', { name: 'Ada Umbra' })).toBeVisible()
  await expect(page.getByText('1 person', { exact: true })).toBeVisible()
})
