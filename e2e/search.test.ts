import { expectAccessible } from './axe.ts'
import { signIn } from './journey.ts'
import { addFamily, expectFound, foundTable, provideField, term } from './search-page.ts'
import { expect, test } from './server.ts'

test('A search by several fields is a link that opens the same one, and Back undoes it field by field', async ({
  page,
  browser,
  request,
  server,
}) => {
  await signIn(page, server)
  await addFamily(request, server, 'Zephyr', [
    { first_name: 'Ada', work_address: { city: 'Austin', state: 'TX' } as never, mobile: '303-555-0141' },
    { first_name: 'Adam', work_address: { city: 'Dallas', state: 'TX' } as never },
    { first_name: 'Grace' },
  ])
  await page.goto('/people')
  await expect(page.getByRole('heading', { level: 1, name: 'People' })).toBeVisible()
  await page.keyboard.press('g')
  await page.keyboard.press('s')
  await expect(page.getByRole('heading', { level: 1, name: 'Search' })).toBeVisible()
  await expect(page.getByText('Who are you looking for?')).toBeVisible()

  await term(page, 'Last name').pressSequentially('zephyr', { delay: 20 })
  await expectFound(page, '3 people found')
  await term(page, 'First name').fill('ada')
  await term(page, 'First name').press('Enter')
  await expectFound(page, '2 people found')
  await expect(term(page, 'First name')).toBeFocused()
  await term(page, 'State').fill('tx')
  await term(page, 'State').press('Enter')
  await expect(page).toHaveURL(/state=tx/)
  await term(page, 'Has a mobile number').selectOption('Yes')
  await expectFound(page, '1 person found')
  await expect(foundTable(page).getByRole('link', { name: 'Ada Zephyr' })).toBeVisible()
  const address = page.url()
  expect(new URL(address).search).toBe('?first_name=ada&last_name=zephyr&state=tx&with_mobile=true')
  await expectAccessible(page)

  await page.reload()
  await expectFound(page, '1 person found')
  await expect(term(page, 'Last name')).toHaveValue('zephyr')

  const theirs = await browser.newContext({ baseURL: server.address })
  const colleague = await theirs.newPage()
  await signIn(colleague, server, 'volunteer')
  await colleague.goto(address)
  await expectFound(colleague, '1 person found')
  await expect(term(colleague, 'State')).toHaveValue('tx')
  await theirs.close()

  await page.goBack()
  await expect(term(page, 'Has a mobile number')).toHaveValue('')
  await page.goBack()
  await expect(term(page, 'State')).toHaveValue('')
  await expectFound(page, '2 people found')
  await page.goBack()
  await expectFound(page, '3 people found')
  await page.goForward()
  await expectFound(page, '2 people found')
  await expect(term(page, 'First name')).toHaveValue('ada')

  await page.getByRole('button', { name: 'Remove the filter First name' }).click()
  await expectFound(page, '3 people found')
  await page.getByRole('button', { name: 'Remove the filter Last name' }).click()
  await expect(page.getByText('Who are you looking for?')).toBeVisible()
})

test('A search by a custom field, and one that finds nobody, say what to do', async ({
  page,
  request,
  server,
}) => {
  await signIn(page, server)
  await provideField(request, server, {
    name: 'Shirt size',
    slug: 'shirt_size',
    type: 'multiple_choice',
    options: ['S', 'M'],
  })
  await addFamily(request, server, 'Yarrow', [
    { first_name: 'Sol', shirt_size: 'S' } as never,
    { first_name: 'Mia', shirt_size: 'M' } as never,
  ])
  await page.goto('/search?last_name=yarrow')
  await expectFound(page, '2 people found')
  await term(page, 'Shirt size').selectOption('M')
  await expectFound(page, '1 person found')
  await expect(page).toHaveURL(/custom_values%5Bshirt_size%5D=M/)
  await foundTable(page).getByRole('link', { name: 'Mia Yarrow' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Mia Yarrow' })).toBeVisible()
  await page.goBack()
  await expect(foundTable(page).getByRole('link', { name: 'Mia Yarrow' })).toBeFocused()

  await term(page, 'City').fill('Nowhere at all')
  await term(page, 'City').press('Enter')
  await expect(page.getByRole('heading', { name: 'Nobody meets all of this' })).toBeVisible()
  await expectAccessible(page)
})

test('What can’t be searched for is refused beside its field, and those found before stay', async ({
  page,
  request,
  server,
}) => {
  await signIn(page, server)
  await addFamily(request, server, 'Xenon', [{ first_name: 'Ada' }])
  await page.goto('/search?last_name=xenon')
  await expectFound(page, '1 person found')
  await term(page, 'Email').fill('ada at example')
  await term(page, 'Email').press('Enter')
  await expect(term(page, 'Email')).toHaveAttribute('aria-invalid', 'true')
  await expect(page.getByText('Email should look like an email address')).toHaveCount(2)
  await expect(page.getByText(/these are the people found before/)).toBeVisible()
  await expect(foundTable(page).getByRole('link', { name: 'Ada Xenon' })).toBeVisible()
  await expectAccessible(page)

  await page.goto('/search?custom_values[zork]=1')
  await expect(page.getByText(/no custom field called zork/)).toBeVisible()
})

test('A search is saved, shared, opened by someone of another role, changed, deleted and brought back', async ({
  page,
  browser,
  request,
  server,
}) => {
  await signIn(page, server, 'staff')
  await addFamily(request, server, 'Wolfram', [{ first_name: 'Ada' }, { first_name: 'Grace' }])
  await page.goto('/search?last_name=wolfram')
  await expectFound(page, '2 people found')
  await page.getByRole('button', { name: 'Save search' }).click()
  const dialog = page.getByRole('dialog', { name: 'Save this search' })
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Wolframs')
  await dialog.getByRole('switch', { name: /Share with everyone/ }).check()
  await expectAccessible(page, '[role="dialog"]')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('button', { name: 'Wolframs', exact: true })).toBeVisible()

  const theirs = await browser.newContext({ baseURL: server.address })
  const volunteer = await theirs.newPage()
  await signIn(volunteer, server, 'volunteer')
  await volunteer.goto('/search')
  await volunteer.getByRole('button', { name: 'Saved searches' }).click()
  await volunteer.getByRole('menuitem', { name: /Wolframs.*Shared by Stan Staff/ }).click()
  await expectFound(volunteer, '2 people found')
  await expect(volunteer.getByRole('button', { name: 'More about Wolframs' })).toHaveCount(0)
  await theirs.close()

  await term(page, 'First name').fill('grace')
  await term(page, 'First name').press('Enter')
  await expectFound(page, '1 person found')
  await expect(page.getByText('Changed', { exact: true })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Save as new' })).toBeVisible()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('Changed', { exact: true })).toHaveCount(0)

  await page.getByRole('button', { name: 'More about Wolframs' }).click()
  await page.getByRole('menuitem', { name: 'Delete' }).click()
  await expect(page.getByRole('button', { name: 'Saved searches' })).toBeVisible()
  await page.getByRole('button', { name: 'Undo: bring the saved search Wolframs back' }).click()
  await expect(page.getByRole('button', { name: 'Wolframs', exact: true })).toBeVisible()
})
