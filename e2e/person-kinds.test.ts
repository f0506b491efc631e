import { expectAccessible } from './axe.ts'
import { authorization, createPerson, readPerson, signIn } from './journey.ts'
import {
  addAndOpen,
  choosePerson,
  editSection,
  expectSaved,
  input,
  openPerson,
  saveBar,
  saveByKey,
} from './person-page.ts'
import { expect, test } from './server.ts'

/** A field of each kind: how it is typed or chosen, and what is then kept. */
const texts: [section: string, label: string, typed: string, field: string, kept: unknown][] = [
  ['Name', 'Middle name', 'Maria', 'middle_name', 'Maria'],
  ['Email and phone', 'Website', 'example.org', 'website', 'example.org'],
  ['Email and phone', 'Work phone', '212 555 0188', 'work_phone_number', '212 555 0188'],
  ['About', 'Birthdate', '1990-05-04', 'birthdate', '1990-05-04'],
  ['About', 'Background note', 'Two\nlines', 'note', 'Two\nlines'],
  ['Support and contact', 'Priority level', '1,200', 'priority_level', 1200],
  ['Support and contact', 'Support score', '0.75', 'support_probability_score', 0.75],
  ['Donations', 'Donated', '1,234.5', 'donations_amount_in_cents', 123_450],
  ['Districts', 'Precinct code', 'P-12', 'precinct_code', 'P-12'],
]
const choices: [section: string, label: string, chosen: string, field: string, kept: unknown][] = [
  ['About', 'Sex', 'Female', 'sex', 'F'],
  ['Support and contact', 'Inferred support level', 'Weak support', 'inferred_support_level', 2],
  ['Support and contact', 'Contact status', 'Left a message', 'contact_status_name', 'leftmessage'],
  ['Involvement', 'Volunteer', 'Yes', 'is_volunteer', true],
]

test('Every kind of field is edited and saved, in one go', async ({ page, request, server }) => {
  await signIn(page, server)
  const kim = await createPerson(request, server, { first_name: 'Kim', last_name: 'Kinds' })
  const rosa = await createPerson(request, server, { first_name: 'Rosa', last_name: 'Recruits' })
  await openPerson(page, kim)
  for (const name of new Set([...texts, ...choices].map(([section]) => section)))
    await editSection(page, name)

  for (const [, label, typed] of texts) await input(page, label).fill(typed)
  for (const [, label, chosen] of choices) {
    await page.getByRole('combobox', { name: label, exact: true }).selectOption(chosen)
  }
  await choosePerson(page, 'Recruiter', 'Rosa Recruits')
  const language = page.getByRole('combobox', { name: 'Language' })
  await language.fill('spanish')
  await page.keyboard.press('Tab')
  await expect(language).toHaveValue('Spanish')
  await page.getByRole('combobox', { name: 'Subnations' }).fill('unions')
  await page.keyboard.press('Enter')

  await saveByKey(page)
  await expectSaved(page)
  const kept = Object.fromEntries([...texts, ...choices].map(([, , , field, value]) => [field, value]))
  expect(await readPerson(request, server, kim.id)).toMatchObject({
    ...kept,
    recruiter_id: rosa.id,
    language: 'ES',
    subnations: ['unions'],
  })
})

test('Votes are added, changed and removed; what is missing is said where it is missing', async ({
  page,
  request,
  server,
}) => {
  const val = await addAndOpen(page, request, server, {
    first_name: 'Val',
    last_name: 'Votes',
    ballots: [
      {
        election_at: '2016-11-08T12:00:00+00:00',
        election_period: 'General',
        country_code: 'US',
        state: 'NY',
        vote_method: 'Mail',
        party: null,
        cast_at: null,
      },
    ],
  })
  await editSection(page, 'Voting')
  await page.getByRole('button', { name: 'Add a vote' }).press('Enter')
  await expect(input(page, 'Vote 2: Election')).toBeFocused()
  await input(page, 'Vote 2: Election').fill('2020-11-03')
  await saveByKeyRefused(page)
  await expect(page.getByText('How is required')).toBeVisible()
  await saveBar(page).getByRole('button', { name: 'Ballots' }).click()
  await page.getByRole('combobox', { name: 'Vote 2: How' }).fill('Early')
  await page.getByRole('combobox', { name: 'Vote 2: Type' }).selectOption('General')
  await expect(page.getByRole('combobox', { name: 'Vote 2: State' })).toHaveValue('NY')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Remove vote 1' }).click()
  await saveByKey(page)
  await expectSaved(page)
  const { ballots } = await readPerson(request, server, val.id)
  expect(ballots).toHaveLength(1)
  expect(ballots[0]).toMatchObject({ election_period: 'General', state: 'NY', vote_method: 'Early' })
  expect(ballots[0]?.election_at).toMatch(/^2020-11-03/)
})

const saveByKeyRefused = (page: Parameters<typeof saveBar>[0]) => page.keyboard.press('Control+s')

test('A field of the nation’s own is found, edited and saved', async ({ page, request, server }) => {
  await signIn(page, server)
  const headers = await authorization(server)
  await request.post('/api/v1/custom_fields', {
    headers,
    data: { custom_field: { name: 'Shirt size', type: 'multiple_choice', options: ['S', 'M', 'L'] } },
  })
  const cas = await createPerson(request, server, { first_name: 'Cas', last_name: 'Custom' })
  await openPerson(page, cas)
  await page.getByRole('textbox', { name: 'Find a field' }).fill('shirt_size')
  await editSection(page, 'Your nation’s own fields')
  await page.getByRole('combobox', { name: 'Shirt size' }).selectOption('L')
  await expect(saveBar(page)).toContainText('1 field changed: Shirt size')
  await saveByKey(page)
  await expectSaved(page)
  expect(await readPerson(request, server, cas.id)).toMatchObject({ shirt_size: 'L' })
})

test('The pin of an address is placed by ZIP, moved by keys and dragged', async ({
  page,
  request,
  server,
}) => {
  const pia = await addAndOpen(page, request, server, { first_name: 'Pia', last_name: 'Pinned' })
  await editSection(page, 'Addresses')
  await input(page, 'Home address: ZIP or postal code').fill('12207')
  await page.getByRole('button', { name: 'Home address: Place the pin by ZIP or city' }).click()
  await expect(page.getByText('The pin is in the middle of 12207, Albany, NY.')).toBeVisible()
  const latitude = input(page, 'Home address: Latitude')
  const placed = Number(await latitude.inputValue())
  expect(placed).toBeCloseTo(42.65, 1)

  await page.getByRole('button', { name: 'Home address: Show the map' }).click()
  const pin = page.getByRole('button', { name: /^Pin at/ })
  await pin.focus()
  await page.keyboard.press('Shift+ArrowUp')
  await expect.poll(async () => Number(await latitude.inputValue())).toBeGreaterThan(placed)
  const moved = await latitude.inputValue()
  await pin.scrollIntoViewIfNeeded()
  const box = await pin.boundingBox()
  if (!box) throw new Error('the pin is not in sight')
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.mouse.down()
  await page.mouse.move(box.x + 60, box.y + 50, { steps: 5 })
  await page.mouse.up()
  await expect(latitude).not.toHaveValue(moved)

  await saveByKey(page)
  await expectSaved(page)
  const { home_address } = await readPerson(request, server, pia.id)
  expect(Number(home_address?.lat)).toBeCloseTo(42.65, 1)
})

test('A pin that is old is said to be, and can be cleared', async ({ page, request, server }) => {
  const pit = await addAndOpen(page, request, server, {
    first_name: 'Pit',
    home_address: { address1: '1 Old Street', city: 'Albany', lat: 42.6, lng: -73.7 } as never,
  })
  await editSection(page, 'Addresses')
  await input(page, 'Home address: Street and number').fill('1 New Street')
  await expect(page.getByText('The address changed and its pin did not')).toBeVisible()
  await page.getByRole('button', { name: 'Home address: Clear the pin' }).click()
  await saveByKey(page)
  await expectSaved(page)
  expect((await readPerson(request, server, pit.id)).home_address).toMatchObject({ lat: null, lng: null })
})

test('One goes along the list one came from, and back to it in one step', async ({
  page,
  request,
  server,
}) => {
  await signIn(page, server)
  await createPerson(request, server, { first_name: 'Nele', last_name: 'Later' })
  await createPerson(request, server, { first_name: 'Nils', last_name: 'Sooner' })
  await page.goto('/people')
  await page.getByRole('link', { name: 'Nils Sooner' }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nils Sooner')
  const along = page.getByRole('navigation', { name: 'In the list of people' })
  await expect(along).toContainText(/^1 of \d+/)
  await page.keyboard.press('j')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nele Later')
  await along.getByRole('link', { name: 'Previous person: Nils Sooner' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nils Sooner')
  await expectAccessible(page)
  await page.goBack()
  await expect(page).toHaveURL('/people')
})
