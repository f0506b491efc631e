import { createPerson, loadDemoPeople, readPerson, signIn } from '../journey.ts'
import { addAndOpen, editSection, expectPerson, expectSaved, input, saveBar } from '../person-page.ts'
import { expect, test } from '../server.ts'
import { cards, expectFits } from './phone.ts'

test('A person is looked up, edited and saved on a phone', async ({ page, request, server }) => {
  await signIn(page, server)
  const pia = await createPerson(request, server, {
    first_name: 'Pia',
    last_name: 'Pocket',
    email1: 'a.rather.long.address.of.pia.pocket@subdomain.example.org',
    mobile: '212 555 0177',
    support_level: 2,
  })
  await page.goto('/people')
  await expect(cards(page)).toBeVisible()
  await expect(page.getByRole('grid')).toHaveCount(0)
  await expectFits(page)

  await cards(page).getByRole('link', { name: 'Pia Pocket' }).tap()
  await expectPerson(page, 'Pia Pocket')
  await expect(page.getByRole('link', { name: 'Call 212 555 0177' })).toHaveAttribute('href', /^tel:\+?\d+$/)
  await expectFits(page)

  await editSection(page, 'Name')
  await input(page, 'Last name').fill('Palm')
  await expect(saveBar(page)).toBeInViewport({ ratio: 1 })
  await expectFits(page)
  await saveBar(page).getByRole('button', { name: /^Save/ }).tap()
  await expectSaved(page)
  await expectPerson(page, 'Pia Palm')
  expect((await readPerson(request, server, pia.id)).last_name).toBe('Palm')
})

test('Every section of a person fits the screen, to read and to edit', async ({ page, request, server }) => {
  await addAndOpen(page, request, server, {
    first_name: 'Maximiliane-Alexandrina',
    last_name: 'Wolfeschlegelsteinhausenbergerdorff',
    website: `https://example.org/${'very-long-path-without-any-space'.repeat(4)}`,
    note: 'x'.repeat(300),
    tags: ['A tag with quite a few words in it', 'Anothertagwithoutanyspacebutverylongindeed'],
  })
  await expectFits(page)
  await page.getByRole('button', { name: 'Show empty fields' }).tap()
  await expectFits(page)
  const edit = page.getByRole('button', { name: /^Edit / })
  while ((await edit.count()) > 0) await edit.first().tap()
  await expectFits(page)
})

test('A person is added on a phone', async ({ page, server }) => {
  await signIn(page, server)
  await page.goto('/people')
  await page.getByRole('link', { name: 'New person' }).tap()
  await expectFits(page)
  await page.getByRole('button', { name: 'More about them' }).tap()
  await expectFits(page)
  await input(page, 'First name').fill('Quick')
  await page.getByRole('button', { name: /^Save(?! and)/ }).tap()
  await expectPerson(page, 'Quick')
})

test('The way out is at hand on a phone', async ({ page, server }) => {
  await signIn(page, server)
  await page.goto('/people')
  await page.getByRole('button', { name: 'Account of Ola Organizer' }).tap()
  await expectFits(page)
  await page.getByRole('menuitem', { name: 'Sign out' }).tap()
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible()
  await expectFits(page)
})

test.describe('In a nation of its own', () => {
  test.use({ nation: 'own' })

  test('the first page and the empty list fit the screen', async ({ page, server }) => {
    await page.goto('/')
    await expect(page.getByRole('heading', { name: 'Welcome to Muster' })).toBeVisible()
    await expectFits(page)
    await signIn(page, server)
    await page.goto('/people')
    await expect(page.getByRole('link', { name: 'Add a person' })).toBeVisible()
    await expectFits(page)
  })

  test('the cards scroll on as people are loaded', async ({ page, request, server }) => {
    await signIn(page, server)
    await loadDemoPeople(request, server, 400)
    await page.goto('/people')
    await expect(page.getByText('401 people', { exact: true })).toBeVisible()
    const hundredAndFiftieth = cards(page).locator('[aria-posinset="150"]')
    await expect(async () => {
      await cards(page).evaluate((list) => list.parentElement?.scrollBy(0, 1_500))
      await expect(hundredAndFiftieth).toBeAttached({ timeout: 200 })
    }).toPass()
    expect(await cards(page).getByRole('listitem').count()).toBeLessThan(150)
    await expectFits(page)
  })
})
