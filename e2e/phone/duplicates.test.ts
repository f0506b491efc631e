import { createPerson, signIn } from '../journey.ts'
import { expectPerson, input } from '../person-page.ts'
import { test } from '../server.ts'
import { expectFits } from './phone.ts'

test('On a phone, too, someone about to be added twice is found and used', async ({
  page,
  request,
  server,
}) => {
  await signIn(page, server, 'staff')
  await createPerson(request, server, { first_name: 'Tomasz', last_name: 'Again', mobile: '212 555 0192' })
  await page.goto('/people/new')
  await input(page, 'Mobile').fill('2125550192')
  await page.getByRole('button', { name: 'One person may be the same' }).tap()
  await expectFits(page)
  await page.getByRole('button', { name: 'Use this one: Tomasz Again' }).tap()
  await expectPerson(page, 'Tomasz Again')
  await expectFits(page)
})
