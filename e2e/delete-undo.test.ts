import { authorization, createPerson, readPerson, signIn } from './journey.ts'
import { expectPeople, personLink } from './people-page.ts'
import { expectPerson, openPerson } from './person-page.ts'
import { expect, test } from './server.ts'

test('A person deleted by mistake comes back whole', async ({ page, request, server }) => {
  await signIn(page, server)
  const recruiter = await createPerson(request, server, { first_name: 'Rita', last_name: 'Rememberer' })
  const made = await createPerson(request, server, {
    first_name: 'Dora',
    last_name: 'Deleted',
    email1: 'dora@example.org',
    email2: 'dora@work.example',
    mobile: '212 555 0133',
    tags: ['Volunteers', 'Door knockers'],
    support_level: 2,
    note: 'Prefers evenings',
    recruiter_id: recruiter.id,
    donations_amount_in_cents: 4_200,
    home_address: {
      ...address,
      address1: '9 Elm Street',
      city: 'Ithaca',
      state: 'NY',
      lat: 42.44,
      lng: -76.5,
    },
    mailing_address: { ...address, address1: 'P.O. Box 9', city: 'Ithaca' },
  })
  const before = await readPerson(request, server, made.id)
  await openPerson(page, before)

  await page.getByRole('button', { name: 'More actions' }).click()
  await page.getByRole('menuitem', { name: 'Delete' }).click()
  const toast = page.getByRole('alert').filter({ hasText: 'Deleted Dora Deleted' })
  await expect(toast).toBeVisible()
  await expect(page).toHaveURL('/people')
  await expectPeople(page)
  await expect(personLink(page, 'Dora Deleted')).toHaveCount(0)
  const headers = await authorization(server)
  expect((await request.get(`/api/v1/people/${made.id}`, { headers })).status()).toBe(404)

  await toast.getByRole('button', { name: 'Undo: bring Dora Deleted back' }).click()
  await expectPerson(page, 'Dora Deleted')
  await expect(page.getByText('Dora Deleted is back')).toBeVisible()
  expect(await readPerson(request, server, made.id)).toEqual(before)
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'People' }).click()
  await expect(personLink(page, 'Dora Deleted')).toBeVisible()
})

const address = {
  address1: null,
  address2: null,
  address3: null,
  city: null,
  state: null,
  zip: null,
  country_code: 'US',
  lat: null,
  lng: null,
}
