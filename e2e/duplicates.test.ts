import { expectAccessible } from './axe.ts'
import { createPerson, signIn } from './journey.ts'
import { expectPerson, input, openPerson } from './person-page.ts'
import { expect, test } from './server.ts'

test('Someone about to be added twice is found as they are typed, and opened instead', async ({
  page,
  request,
  server,
}) => {
  await signIn(page, server, 'staff')
  await createPerson(request, server, { first_name: 'Margaret', last_name: 'Twice', mobile: '212 555 0191' })
  await page.goto('/people/new')
  await input(page, 'First name').fill('Margaret')
  const place = await input(page, 'Mobile').boundingBox()
  await input(page, 'Mobile').fill('(212) 555-0191')
  const found = page.getByRole('complementary', { name: 'May be the same person' })
  await expect(found).toContainText(/same phone/i)
  expect(await input(page, 'Mobile').boundingBox(), 'the form keeps its place').toEqual(place)
  await expectAccessible(page)
  const use = found.getByRole('button', { name: 'Use this one: Margaret Twice' })
  await use.focus()
  await page.keyboard.press('Enter')
  await expectPerson(page, 'Margaret Twice')
})

test('A person’s page names who may be the same, a click away', async ({ page, request, server }) => {
  await signIn(page, server)
  const liz = await createPerson(request, server, {
    first_name: 'Elizabeth',
    last_name: 'Double',
    email1: 'double@example.org',
  })
  await createPerson(request, server, {
    first_name: 'Liz',
    last_name: 'Double',
    email1: 'DOUBLE@example.org',
  })
  await openPerson(page, liz)
  const card = page.getByRole('region', { name: 'May be the same person' })
  await expect(card).toContainText(/same email, nickname/i)
  await expectAccessible(page)
  await card.getByRole('link', { name: 'Liz Double', exact: true }).click()
  await expectPerson(page, 'Liz Double')
  await expect(card.getByRole('link', { name: 'Elizabeth Double', exact: true })).toBeVisible()
})
