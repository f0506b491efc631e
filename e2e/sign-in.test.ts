import { expectComplaint } from './fields.ts'
import { createPerson, organizer, signIn } from './journey.ts'
import { expectPerson } from './person-page.ts'
import { expect, test } from './server.ts'

test('A link to a person leads there by way of the sign-in page', async ({
  page,
  context,
  request,
  server,
  allowComplaint,
}) => {
  allowComplaint(/401 \(Unauthorized\)/)
  await signIn(page, server)
  const ida = await createPerson(request, server, { first_name: 'Ida', last_name: 'Linked' })
  await context.clearCookies()

  await page.goto(`/people/${ida.id}`)
  await expect(page.getByRole('heading', { name: `Sign in to ${organizer.nation_name}` })).toBeVisible()
  const email = page.getByLabel('Email')
  const password = page.getByLabel('Password', { exact: true })
  await expect(email).toBeFocused()

  await test.step('a wrong password is said, and the email stays', async () => {
    await email.fill(organizer.email)
    await password.fill('not the password')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await expect(page.getByRole('alert')).toContainText('No account has this email with this password')
    await expect(email).toHaveValue(organizer.email)
    await expect(password).toBeFocused()
  })

  await password.fill(organizer.password)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`/people/${ida.id}`)
  await expectPerson(page, 'Ida Linked')
})

test('What the sign-in form lacks is said at its field', async ({ page, context, server }) => {
  await signIn(page, server)
  await context.clearCookies()
  await page.goto('/sign-in')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expectComplaint(page.getByLabel('Email'), 'is required')
  await expectComplaint(page.getByLabel('Password', { exact: true }), 'is required')
})

test('After signing out, nothing of the nation is to be seen', async ({ page, server }) => {
  await signIn(page, server)
  await page.goto('/people')
  await page.getByRole('button', { name: 'Account of Ola Organizer' }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await expect(page).toHaveURL(/\/sign-in/)

  await page.goBack()
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible()
  await page.goto('/people')
  await expect(page).toHaveURL(/\/sign-in/)
  expect((await page.request.get('/api/v1/people')).status()).toBe(401)
})

test('A sign-in link can’t lead out of the dashboard', async ({ page, context, server }) => {
  await signIn(page, server)
  await context.clearCookies()
  await page.goto('/sign-in?from=//example.com/people')
  await page.getByLabel('Email').fill(organizer.email)
  await page.getByLabel('Password', { exact: true }).fill(organizer.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page).toHaveURL('/people')
})
