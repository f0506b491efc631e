import { expectComplaint, expectNoComplaint } from './fields.ts'
import { authorization, createPerson, readPerson, signIn } from './journey.ts'
import {
  addAndOpen,
  choosePerson,
  editSection,
  expectSaved,
  input,
  openPerson,
  saveBar,
  saveButton,
  saveByKey,
} from './person-page.ts'
import { expect, test } from './server.ts'

test('An email that can’t be one is caught at its field, before anything is sent', async ({
  page,
  request,
  server,
}) => {
  const iris = await addAndOpen(page, request, server, { first_name: 'Iris', email1: 'iris@example.org' })
  const sent: string[] = []
  page.on('request', (one) => one.method() === 'PUT' && sent.push(one.url()))

  await editSection(page, 'Email and phone')
  const email = input(page, 'Email 1')
  await email.fill('iris@')
  await page.keyboard.press('Tab')
  await expectComplaint(email, 'should look like an email address')
  await saveButton(page).click()
  await expect(saveBar(page)).toContainText('One field needs another look:Email 1')
  await expect(email).toBeFocused()
  await expect(email).toHaveValue('iris@')
  expect(sent).toEqual([])

  await email.fill('iris@example.net')
  await expectNoComplaint(email)
  await saveByKey(page)
  await expectSaved(page)
  expect((await readPerson(request, server, iris.id)).email1).toBe('iris@example.net')
})

test('What only the server can refuse is said at its field, and nothing typed is lost', async ({
  page,
  request,
  server,
  allowComplaint,
}) => {
  allowComplaint(/400 \(Bad Request\)/)
  allowComplaint(/404 \(Not Found\)/)
  await signIn(page, server)
  const nora = await createPerson(request, server, { first_name: 'Nora', last_name: 'Refused' })
  const passing = await createPerson(request, server, { first_name: 'Percy', last_name: 'Passing' })
  await openPerson(page, nora)
  await editSection(page, 'Name')
  await input(page, 'Last name').fill('Accepted')
  await editSection(page, 'Involvement')
  await choosePerson(page, 'Recruiter', 'Percy Passing')
  await request.delete(`/api/v1/people/${passing.id}`, { headers: await authorization(server) })
  await saveByKey(page)

  const recruiter = page.getByRole('combobox', { name: 'Recruiter', exact: true })
  await expectComplaint(recruiter, 'is not the id of a person of this nation')
  await expect(saveBar(page)).toContainText('One field needs another look:Recruiter')
  await expect(recruiter).toHaveValue('Percy Passing')
  await expect(input(page, 'Last name')).toHaveValue('Accepted')
  expect((await readPerson(request, server, nora.id)).last_name).toBe('Refused')

  await recruiter.fill('')
  await saveByKey(page)
  await expectSaved(page)
  expect((await readPerson(request, server, nora.id)).last_name).toBe('Accepted')
})

test('A part of an address that is wrong is said at that part', async ({ page, request, server }) => {
  await addAndOpen(page, request, server, { first_name: 'Lars' })
  await editSection(page, 'Addresses')
  const latitude = input(page, 'Home address: Latitude')
  await latitude.fill('91')
  await input(page, 'Home address: Longitude').fill('10')
  await page.keyboard.press('Tab')
  await expectComplaint(latitude, 'should be between -90 and 90')
  await saveButton(page).click()
  await expect(saveBar(page)).toContainText('One field needs another look:Home address: Pin on the map')
  await input(page, 'Home address: City').focus()
  await saveBar(page).getByRole('button', { name: 'Home address: Pin on the map' }).click()
  await expect(latitude).toBeFocused()
})

test('A person can’t be left without name, phone and email', async ({
  page,
  request,
  server,
  allowComplaint,
}) => {
  allowComplaint(/400 \(Bad Request\)/)
  const solo = await addAndOpen(page, request, server, { first_name: 'Solo' })
  await editSection(page, 'Name')
  await input(page, 'First name').fill('')
  await saveByKey(page)
  await expect(saveBar(page)).toContainText('A person needs a name, a phone number or an email')
  expect((await readPerson(request, server, solo.id)).first_name).toBe('Solo')
})
