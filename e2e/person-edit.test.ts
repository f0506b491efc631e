import { createPerson, readPerson, signIn } from './journey.ts'
import {
  addAndOpen,
  editSection,
  expectPerson,
  expectSaved,
  input,
  openPerson,
  saveBar,
  saveByKey,
  section,
} from './person-page.ts'
import { expect, test } from './server.ts'

test('Only what one changed is sent, saved with Ctrl+S and shown at once', async ({
  page,
  request,
  server,
}) => {
  const before = await addAndOpen(page, request, server, {
    first_name: 'Anne',
    last_name: 'Earlier',
    email1: 'anne@example.org',
    phone: '212 555 0101',
    occupation: 'Baker',
    home_address: blankAddress({ address1: '1 Old Street', city: 'Albany', state: 'NY', zip: '12207' }),
  })

  await editSection(page, 'Name')
  await input(page, 'Last name').fill('Later')
  await expect(saveBar(page)).toContainText('1 field changed: Last name')
  await editSection(page, 'Email and phone')
  await input(page, 'Email 1').fill('anne.later@example.org')
  await input(page, 'Phone').fill('212 555 0199')
  await editSection(page, 'Addresses')
  await input(page, 'Home address: Street and number').fill('2 New Street')
  await expect(saveBar(page)).toContainText('4 fields changed: Last name, Email 1, Phone, and Home address')

  const sent = await saveByKey(page)
  expect(sent.postDataJSON()).toEqual({
    person: {
      last_name: 'Later',
      email1: 'anne.later@example.org',
      phone: '212 555 0199',
      home_address: { address1: '2 New Street' },
    },
  })
  expect(sent.headers()['if-match']).toBeTruthy()
  await expectSaved(page)
  await expectPerson(page, 'Anne Later')
  await expect(section(page, 'Email and phone')).toContainText('anne.later@example.org')
  await expect(section(page, 'Addresses')).toContainText('2 New Street')

  const after = await readPerson(request, server, before.id)
  expect(after).toMatchObject({
    first_name: 'Anne',
    last_name: 'Later',
    full_name: 'Anne Later',
    email: 'anne.later@example.org',
    phone: '212 555 0199',
    occupation: 'Baker',
    home_address: { address1: '2 New Street', city: 'Albany', state: 'NY', zip: '12207' },
  })
})

test('An address that was not there is added by the save button', async ({ page, request, server }) => {
  const adam = await addAndOpen(page, request, server, { first_name: 'Adam', last_name: 'Addressless' })
  await editSection(page, 'Addresses')
  await input(page, 'Home address: Street and number').fill('5 High Street')
  await input(page, 'Home address: City').fill('Troy')
  await page.getByRole('combobox', { name: 'Home address: Country' }).fill('us')
  await saveBar(page).getByRole('button', { name: /^Save/ }).click()
  await expectSaved(page)
  await expect(section(page, 'Addresses')).toContainText('United States')
  const { home_address, primary_address } = await readPerson(request, server, adam.id)
  expect(home_address).toMatchObject({ address1: '5 High Street', city: 'Troy', country_code: 'US' })
  expect(primary_address).toMatchObject({ city: 'Troy' })
})

test('A second email and which one is primary are saved together', async ({ page, request, server }) => {
  const emil = await addAndOpen(page, request, server, { first_name: 'Emil', email1: 'emil@example.org' })
  await editSection(page, 'Email and phone')
  await input(page, 'Email 2').fill('emil@work.example')
  await page.getByRole('radio', { name: 'Email 2 is the primary address' }).check()
  await page.getByRole('checkbox', { name: /^Email 1 is bad/ }).check()
  const sent = await saveByKey(page)
  expect(Object.keys(sent.postDataJSON().person).toSorted()).toEqual([
    'email1_is_bad',
    'email2',
    'primary_email_id',
  ])
  await expectSaved(page)
  expect(await readPerson(request, server, emil.id)).toMatchObject({
    email: 'emil@work.example',
    email1: 'emil@example.org',
    email1_is_bad: true,
    primary_email_id: 2,
  })
})

test('A field that is emptied is saved as empty', async ({ page, request, server }) => {
  const olga = await addAndOpen(page, request, server, { first_name: 'Olga', occupation: 'Typo' })
  await editSection(page, 'About')
  await input(page, 'Occupation').fill('')
  const sent = await saveByKey(page)
  expect(sent.postDataJSON()).toEqual({ person: { occupation: null } })
  await expectSaved(page)
  expect((await readPerson(request, server, olga.id)).occupation).toBeNull()
})

test('Which address is the primary one is chosen on the page', async ({ page, request, server }) => {
  await signIn(page, server)
  const pat = await createPerson(request, server, {
    first_name: 'Pat',
    last_name: 'Two-Homes',
    home_address: blankAddress({ city: 'Albany', state: 'NY' }),
    mailing_address: blankAddress({ city: 'Boston', state: 'MA' }),
  })
  expect((await readPerson(request, server, pat.id)).primary_address?.city).toBe('Albany')
  await openPerson(page, pat)
  const choice = page.getByRole('combobox', { name: 'Primary address' })
  await choice.selectOption('Mailing address')
  await expect(page.getByRole('alert').filter({ hasText: 'Primary address changed' })).toBeVisible()
  await expect(choice).toHaveValue('mailing_address')
  expect((await readPerson(request, server, pat.id)).primary_address?.city).toBe('Boston')
})

/** An address as the contract has it, of which only some parts are known. */
function blankAddress(parts: Record<string, string>) {
  const blank = {
    address1: null,
    address2: null,
    address3: null,
    city: null,
    state: null,
    zip: null,
    country_code: null,
    lat: null,
    lng: null,
  }
  return { ...blank, ...parts }
}
