import { createPerson, signIn } from './journey.ts'
import { openPeople } from './people-page.ts'
import { expect, test } from './server.ts'

for (const { locale, title, submit } of [
  { locale: 'es-ES', title: /^Iniciar sesión en /, submit: 'Iniciar sesión' },
  { locale: 'fr-FR', title: /^Se connecter à /, submit: 'Se connecter' },
]) {
  test.describe(`In a browser that speaks ${locale}`, () => {
    test.use({ locale })

    test('the way in does too', async ({ page, context, server }) => {
      await signIn(page, server)
      await context.clearCookies()
      await page.goto('/sign-in')
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
      await expect(page.getByRole('button', { name: submit })).toBeVisible()
      await expect(page.locator('html')).toHaveAttribute('lang', locale.slice(0, 2))
    })
  })
}

test('The language that an account chose goes with it', async ({ page, request, server }) => {
  await signIn(page, server)
  await createPerson(request, server, { first_name: 'Lina', last_name: 'Language' })
  const choose = (language: string | null) =>
    page.request.put('/api/v1/session', { data: { language }, headers: { origin: server.address } })
  expect((await choose('fr')).status()).toBe(200)
  try {
    await page.goto('/people')
    await expect(page.getByRole('link', { name: 'Nouvelle personne' })).toBeVisible()
  } finally {
    await choose(null)
  }
  await openPeople(page)
  await expect(page.getByRole('link', { name: 'New person' })).toBeVisible()
})
