import { loadDemoPeople, readPerson, signIn } from './journey.ts'
import { expectPeople, openPeople, row, scrollToPlace } from './people-page.ts'
import { addAndOpen, editSection, expectSaved, input, saveBar, saveByKey } from './person-page.ts'
import { expect, test } from './server.ts'

const LIST = /\/api\/v1\/people\?/

test.describe('When the server stops', () => {
  test.use({ nation: 'own' })

  test('in mid-save, what was typed stays and the page says so', async ({
    page,
    request,
    server,
    allowComplaint,
  }) => {
    allowComplaint(/ERR_CONNECTION|ERR_EMPTY_RESPONSE/)
    const sam = await addAndOpen(page, request, server, { first_name: 'Sam', last_name: 'Steadfast' })
    await editSection(page, 'Name')
    await input(page, 'Last name').fill('Typed with care')
    await page.route(`**/api/v1/people/${sam.id}`, async (route) => {
      await server.stop()
      await route.continue()
    })
    await saveByKey(page)

    await expect(saveBar(page)).toContainText('Not saved, and nothing you typed is lost.')
    await expect(saveBar(page)).toContainText('The server can’t be reached')
    await expect(input(page, 'Last name')).toHaveValue('Typed with care')
    await expect(page.getByText('The server can’t be reached. What you see may be out of date')).toBeVisible()
  })
})

test('A save that didn’t get through is tried again with one click', async ({
  page,
  request,
  server,
  allowComplaint,
}) => {
  allowComplaint(/ERR_CONNECTION/)
  const ari = await addAndOpen(page, request, server, { first_name: 'Ari', last_name: 'Again' })
  await editSection(page, 'Name')
  await input(page, 'Last name').fill('Anew')
  const path = `**/api/v1/people/${ari.id}`
  await page.route(path, (route) => route.abort('connectionfailed'))
  await saveByKey(page)
  await expect(saveBar(page)).toContainText('Not saved')
  await page.unroute(path)
  await saveBar(page).getByRole('button', { name: 'Try again' }).click()
  await expectSaved(page)
  expect((await readPerson(request, server, ari.id)).last_name).toBe('Anew')
})

test('A busy server is waited for, quietly, and the save goes on by itself', async ({
  page,
  request,
  server,
  allowComplaint,
}) => {
  allowComplaint(/429 \(Too Many Requests\)/)
  const bo = await addAndOpen(page, request, server, { first_name: 'Bo', last_name: 'Busy' })
  await editSection(page, 'Name')
  await input(page, 'Last name').fill('Patient')
  const problem = { code: 'rate_limited', message: 'Too many requests; try again later.' }
  await page.route(
    `**/api/v1/people/${bo.id}`,
    (route) => route.fulfill({ status: 429, json: problem, headers: { 'retry-after': '2' } }),
    { times: 1 },
  )
  await saveByKey(page)
  await expect(page.getByText('The server is busy.')).toBeVisible()
  await expectSaved(page)
  await expect(page.getByText('The server is busy.')).toBeHidden()
  expect((await readPerson(request, server, bo.id)).last_name).toBe('Patient')
})

test('Offline and back: what was typed stays, and nothing stale is left on the page', async ({
  page,
  context,
  request,
  server,
  allowComplaint,
}) => {
  allowComplaint(/ERR_INTERNET_DISCONNECTED/)
  const olaf = await addAndOpen(page, request, server, { first_name: 'Olaf', last_name: 'Offline' })
  await editSection(page, 'Name')
  await input(page, 'Last name').fill('Outdoors')
  await context.setOffline(true)
  await saveByKey(page)
  await expect(page.getByText('The server can’t be reached. What you see may be out of date')).toBeVisible()
  await expect(saveBar(page)).toContainText('Not saved')

  await context.setOffline(false)
  await expect(page.getByText('can’t be reached')).toHaveCount(0)
  await expect(saveBar(page)).toContainText('The server can be reached again')
  await saveByKey(page)
  await expectSaved(page)
  expect((await readPerson(request, server, olaf.id)).last_name).toBe('Outdoors')
})

test('A list that can’t be loaded says why, and Retry loads it', async ({ page, server, allowComplaint }) => {
  allowComplaint(/500 \(Internal Server Error\)/)
  await signIn(page, server)
  const problem = { code: 'server_error', message: 'The disk is full.' }
  await page.route(LIST, (route) => route.fulfill({ status: 500, json: problem }))
  await page.goto('/people')
  const failure = page.getByRole('alert')
  await expect(failure).toContainText('The people couldn’t be loaded', { timeout: 20_000 })
  await expect(failure).toContainText('The disk is full.')

  await page.unroute(LIST)
  await failure.getByRole('button', { name: 'Retry' }).click()
  await expectPeople(page)
  await expect(failure).toBeHidden()
})

test('A list that the connection cut off comes back with the connection', async ({
  page,
  server,
  allowComplaint,
}) => {
  allowComplaint(/ERR_CONNECTION/)
  await signIn(page, server)
  await page.route(LIST, (route) => route.abort('connectionfailed'))
  await page.goto('/people')
  await expect(page.getByRole('heading', { name: 'The people couldn’t be loaded' })).toBeVisible({
    timeout: 20_000,
  })
  await page.unroute(LIST)
  await expect(row(page, 1)).toBeVisible({ timeout: 20_000 })
})

test.describe('When more people can’t be loaded', () => {
  test.use({ nation: 'own' })

  test('those already there stay, and Retry loads on', async ({ page, request, server, allowComplaint }) => {
    allowComplaint(/500 \(Internal Server Error\)/)
    await signIn(page, server)
    await loadDemoPeople(request, server, 400)
    const further = /\/api\/v1\/people\?.*__token/
    await page.route(further, (route) =>
      route.fulfill({ status: 500, json: { code: 'server_error', message: 'Busy' } }),
    )
    await openPeople(page)
    await scrollToPlace(page, 100, async () => {})
    const failure = page.getByRole('alert').filter({ hasText: 'More people couldn’t be loaded.' })
    await page.mouse.wheel(0, 2_000)
    await expect(failure).toBeVisible({ timeout: 20_000 })
    await expect(row(page, 100)).toBeVisible()

    await page.unroute(further)
    await failure.getByRole('button', { name: 'Retry' }).click()
    await expect(failure).toBeHidden()
    await scrollToPlace(page, 200, async () => {})
  })
})

test('A person who isn’t there is said to be gone, and the way back is offered', async ({
  page,
  server,
  allowComplaint,
}) => {
  allowComplaint(/404 \(Not Found\)/)
  await signIn(page, server)
  await page.goto('/people/999999999')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Nothing here|No such person/)
  await page
    .getByRole('main')
    .getByRole('link', { name: /People|people/ })
    .click()
  await expectPeople(page)
})
