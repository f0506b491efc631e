import { authorization, loadDemoPeople, signIn } from './journey.ts'
import {
  expectInOrder,
  focusedPlace,
  openPeople,
  row,
  rowsInDocument,
  scrollToPlace,
  table,
  watchForBlanks,
} from './people-page.ts'
import { expect, test } from './server.ts'

/** The most rows the document may have, however many people there are. */
const ROWS_MAX = 300
/** About how long a blink is; a screen that is blank for longer is seen. */
const BLINK_MS = 300

test.use({ nation: 'own' })

test.beforeEach(({ page, server }) => signIn(page, server))

test('The list says how many people there are, and scrolls to the 500th without going blank', async ({
  page,
  request,
  server,
}) => {
  await loadDemoPeople(request, server, 1_200)
  await openPeople(page)
  await expect(page.getByText('1,201 people', { exact: true })).toBeVisible()
  await expect(table(page)).toHaveAttribute('aria-rowcount', '1202')

  const longestBlank = await watchForBlanks(page)
  await scrollToPlace(page, 500, async () => expect(await rowsInDocument(page)).toBeLessThan(ROWS_MAX))
  await expect(row(page, 500)).toBeInViewport()
  expect(await rowsInDocument(page)).toBeLessThan(ROWS_MAX)
  await expectInOrder(page)
  expect(await longestBlank()).toBeLessThan(BLINK_MS)

  const headers = await authorization(server)
  let link: string | null = '/api/v1/people?limit=100'
  const people: { last_name: string }[] = []
  while (link && people.length < 500) {
    const body: { results: { last_name: string }[]; next: string | null } = await (
      await request.get(link, { headers })
    ).json()
    people.push(...body.results)
    link = body.next
  }
  await expect(row(page, 500)).toContainText(people[499]?.last_name ?? 'nobody')
})

test('The list is read to its last person by the keyboard alone', async ({ page, request, server }) => {
  const last = 501
  await loadDemoPeople(request, server, last - 1)
  await openPeople(page)
  await page.keyboard.press('j')
  for (let place = 0; place < last;) {
    // Pressed before the next people are there, it goes no further: one presses it again.
    await expect(async () => {
      await page.keyboard.press('End')
      expect(await focusedPlace(page)).toBeGreaterThan(place)
    }).toPass()
    place = await focusedPlace(page)
    await expectInOrder(page)
  }
  expect(await focusedPlace(page)).toBe(last)
  expect(await rowsInDocument(page)).toBeLessThan(ROWS_MAX)
})

test('j and k move, Enter opens, and coming back finds the same person at the same place', async ({
  page,
  request,
  server,
}) => {
  await loadDemoPeople(request, server, 400)
  await openPeople(page)
  await scrollToPlace(page, 220, async () => {})
  await page.keyboard.press('j')
  await expect.poll(() => focusedPlace(page)).toBeGreaterThan(200)
  const start = await focusedPlace(page)
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await page.keyboard.press('k')
  await expect.poll(() => focusedPlace(page)).toBe(start + 1)

  const opened = row(page, start + 1)
  const name = await opened.getByRole('link').innerText()
  const { y } = (await opened.boundingBox()) ?? { y: 0 }
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/people\/\d+$/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name.split('\n').at(-1) ?? name)

  await page.goBack()
  await expect(opened.getByRole('link')).toBeFocused()
  await expect(opened).toBeInViewport()
  expect(Math.abs(((await opened.boundingBox()) ?? { y: -1_000 }).y - y)).toBeLessThanOrEqual(2)
})
