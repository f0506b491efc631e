import { expectAccessible } from './axe.ts'
import { authorization, createPerson } from './journey.ts'
import { mailedLink } from './outbox.ts'
import { expect, test } from './server.ts'

test.use({ nation: 'own' })

test('Someone who is invited by mail chooses a password and comes in as a volunteer', async ({
  page,
  request,
  server,
}) => {
  const vera = await createPerson(request, server, {
    first_name: 'Vera',
    last_name: 'Invited',
    email: 'vera.invited@example.com',
  })
  const headers = await authorization(server)
  const asked = await request.get(`/api/v1/people/${vera.id}/register`, { headers })
  expect(await asked.json()).toEqual({ status: 'success' })

  await page.goto(mailedLink(server))
  await expect(page.getByLabel('Email')).toHaveValue('vera.invited@example.com')
  await expectAccessible(page)
  await page.getByLabel('Password', { exact: true }).fill('correct horse battery')
  await page.getByRole('button', { name: 'Set password and sign in' }).click()
  await expect(page).toHaveURL(/\/people$/)
  await expect(page.getByRole('link', { name: 'New person' })).toBeHidden()
})

test('A link that was used up says so', async ({ page, allowComplaint }) => {
  allowComplaint(/404 \(Not Found\)/)
  await page.goto('/activate/AAAAAAAAAAAAAAAAAAAAAA')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Set password and sign in' })).toBeHidden()
  await expectAccessible(page)
})

test('The API describes itself on a page that everyone can use', async ({ page }) => {
  // axe looks at all of it twice, and the page is long.
  test.slow()
  await page.goto('/api/docs')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByText('/api/v1/people/search').first()).toBeVisible()
  await expectAccessible(page)
})
