import { authorization, createPerson, signIn } from './journey.ts'
import { openPeople, personLink } from './people-page.ts'
import { openPerson, section } from './person-page.ts'
import { expect, test } from './server.ts'

const secret = { van_id: 'VAN-4711', donations_amount_in_cents: 123_456 }

test('A volunteer looks people up, and changes and sees nothing beyond it', async ({
  page,
  request,
  server,
}) => {
  await signIn(page, server)
  const vic = await createPerson(request, server, { first_name: 'Vic', last_name: 'Looked-Up', ...secret })
  await signIn(page, server, 'volunteer')

  await test.step('the list offers nothing to add', async () => {
    await openPeople(page)
    await expect(personLink(page, 'Vic Looked-Up')).toBeVisible()
    await expect(page.getByRole('link', { name: 'New person' })).toHaveCount(0)
    await page.keyboard.press('n')
    await expect(page).toHaveURL('/people')
    await page.getByRole('button', { name: 'Columns' }).click()
    await expect(page.getByRole('checkbox', { name: 'Occupation' })).toBeVisible()
    await expect(page.getByRole('checkbox', { name: 'VAN id' })).toHaveCount(0)
  })

  await test.step('a person’s page offers nothing to change, and no sensitive values', async () => {
    await openPerson(page, vic)
    await expect(page.getByRole('button', { name: /^Edit/ })).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'More actions' })).toHaveCount(0)
    await page.keyboard.press('e')
    await expect(page.getByRole('textbox', { name: 'First name' })).toHaveCount(0)
    await page.getByRole('button', { name: 'Show empty fields' }).click()
    await expect(section(page, 'Donations')).toContainText('Not shown to volunteers')
    await expect(section(page, 'Identifiers')).toContainText('Not shown to volunteers')
    await expect(page.getByText('VAN-4711')).toHaveCount(0)
    await expect(page.getByText('1,234.56')).toHaveCount(0)
  })

  await test.step('the page to add people says who may', async () => {
    await page.goto('/people/new')
    await expect(page.getByRole('heading', { name: 'Adding people is for staff' })).toBeVisible()
    await expect(page.getByRole('textbox')).toHaveCount(0)
  })

  await test.step('the server says no as well', async () => {
    const path = `/api/v1/people/${vic.id}`
    const headers = { origin: server.address }
    const data = { person: { first_name: 'Changed' } }
    expect((await page.request.put(path, { data, headers })).status()).toBe(403)
    expect((await page.request.delete(path, { headers })).status()).toBe(403)
    expect((await page.request.post('/api/v1/people', { data, headers })).status()).toBe(403)
    const { person } = await (await page.request.get(path)).json()
    expect(person).toMatchObject({ first_name: 'Vic', van_id: null, donations_amount_in_cents: null })
  })
})

test('Staff edit people, and leave deleting to the organizer', async ({ page, request, server }) => {
  await signIn(page, server)
  const sue = await createPerson(request, server, { first_name: 'Sue', last_name: 'Staffed', ...secret })
  await signIn(page, server, 'staff')
  await openPerson(page, sue)
  await expect(page.getByRole('button', { name: 'Edit Name' })).toBeVisible()
  await expect(section(page, 'Donations')).toContainText('1,234.56')
  await expect(page.getByRole('button', { name: 'More actions' })).toHaveCount(0)
  const headers = await authorization(server, 'staff')
  expect((await request.delete(`/api/v1/people/${sue.id}`, { headers })).status()).toBe(403)
})
