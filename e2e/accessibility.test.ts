import { expectAccessible } from './axe.ts'
import { loadDemoPeople, organizer, signIn } from './journey.ts'
import { openPeople } from './people-page.ts'
import { addAndOpen, editSection, input, saveBar } from './person-page.ts'
import { expect, test } from './server.ts'

test.describe('Everyone can use, in light and in dark,', () => {
  test('the sign-in page, also when it refuses', async ({ page, context, server, allowComplaint }) => {
    allowComplaint(/401 \(Unauthorized\)/)
    await signIn(page, server)
    await context.clearCookies()
    await page.goto('/sign-in')
    await expect(page.getByLabel('Email')).toBeVisible()
    await expectAccessible(page)
    await page.getByLabel('Email').fill(organizer.email)
    await page.getByLabel('Password', { exact: true }).fill('wrong')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await expect(page.getByRole('alert')).toBeVisible()
    await expectAccessible(page)
  })

  test('a person’s page, to read and with empty fields shown', async ({ page, request, server }) => {
    await addAndOpen(page, request, server, {
      first_name: 'Ana',
      last_name: 'Accessible',
      email1: 'ana@example.org',
      email1_is_bad: true,
      mobile: '212 555 0155',
      do_not_call: true,
      support_level: 1,
      tags: ['Volunteers'],
      website: 'https://example.org',
    })
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Show empty fields' }).click()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'More actions' }).click()
    await expect(page.getByRole('menuitem', { name: 'Delete' })).toBeVisible()
    await expectAccessible(page, '[role="menu"]')
  })

  test('a person’s page while it is edited and refuses something', async ({ page, request, server }) => {
    await addAndOpen(page, request, server, { first_name: 'Ed', last_name: 'Edited' })
    for (const name of [
      'Name',
      'Email and phone',
      'Addresses',
      'About',
      'Support and contact',
      'Donations',
    ]) {
      await editSection(page, name)
    }
    await input(page, 'Email 1').fill('ed@')
    await page.keyboard.press('Control+s')
    await expect(saveBar(page)).toContainText('One field needs another look')
    await expectAccessible(page)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeVisible()
    await expectAccessible(page, '[role="dialog"]')
  })

  test('the form of a new person, whole and refused', async ({ page, server }) => {
    await signIn(page, server)
    await page.goto('/people/new')
    await page.getByRole('button', { name: 'More about them' }).click()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Save and add another' }).click()
    await expect(page.getByRole('alert')).toBeVisible()
    await expectAccessible(page)
  })

  test('the message that offers to undo a delete', async ({ page, request, server }) => {
    await addAndOpen(page, request, server, { first_name: 'Dan', last_name: 'Deleted' })
    await page.getByRole('button', { name: 'More actions' }).click()
    await page.getByRole('menuitem', { name: 'Delete' }).click()
    await expect(page.getByRole('button', { name: /^Undo/ })).toBeVisible()
    await expectAccessible(page)
  })

  test('the list of the keys', async ({ page, server }) => {
    await signIn(page, server)
    await openPeople(page)
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
    await expectAccessible(page, '[role="dialog"]')
  })

  test('the page for an address that leads nowhere', async ({ page, server, allowComplaint }) => {
    allowComplaint(/404 \(Not Found\)/)
    await signIn(page, server)
    await page.goto('/people/999999999')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectAccessible(page)
    await page.goto('/nowhere')
    await expect(page.getByRole('heading', { name: 'Nothing here' })).toBeVisible()
    await expectAccessible(page)
  })
})

test.describe('Everyone can use, in light and in dark, in a nation of its own,', () => {
  test.use({ nation: 'own' })

  test('the first page, also when it refuses', async ({ page }) => {
    await page.goto('/')
    await expect(page.getByRole('heading', { name: 'Welcome to Muster' })).toBeVisible()
    await expectAccessible(page)
    await page.getByLabel('Password', { exact: true }).fill('short')
    await page.getByRole('button', { name: 'Set up Muster' }).click()
    await expect(page.getByText('Password should have at least 10 characters')).toBeVisible()
    await expectAccessible(page)
  })

  test('the list while there is nobody yet', async ({ page, server }) => {
    await signIn(page, server)
    await page.goto('/people')
    await expect(page.getByRole('link', { name: 'Add a person' })).toBeVisible()
    await expectAccessible(page)
  })

  test('the list, with its menus open', async ({ page, request, server }) => {
    await signIn(page, server)
    await loadDemoPeople(request, server, 300)
    await openPeople(page)
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Columns' }).click()
    await expect(page.getByRole('dialog', { name: 'Columns' })).toBeVisible()
    await expectAccessible(page, '[role="dialog"]')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Account of Ola Organizer' }).click()
    await expect(page.getByRole('menuitem', { name: 'Sign out' })).toBeVisible()
    await expectAccessible(page, '[role="menu"]')
  })
})
