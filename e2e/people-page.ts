import { expect, type Locator, type Page } from '@playwright/test'

/** Opens the list and waits for its first people. */
export async function openPeople(page: Page): Promise<void> {
  await page.goto('/people')
  await expectPeople(page)
}

/** Holds that the list is there, with people in it. */
export const expectPeople = (page: Page) => expect(row(page, 1)).toBeVisible()

/** The table of people. */
export const table = (page: Page): Locator => page.getByRole('grid', { name: 'People', exact: true })

/** The row of a person by their place in the list, from 1; the header is the first row of the table. */
export const row = (page: Page, place: number): Locator =>
  table(page).locator(`[aria-rowindex="${place + 1}"]`)

/** The link that opens a person of the list. */
export const personLink = (page: Page, name: string): Locator => table(page).getByRole('link', { name })

/** Where in the list, from 1, the person is that has the keyboard's focus. */
export const focusedPlace = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const focused = document.activeElement?.closest('[aria-rowindex]')
    return Number(focused?.getAttribute('aria-rowindex') ?? 0) - 1
  })

/** Rows of any kind that the document has, seen or not. */
export const rowsInDocument = (page: Page): Promise<number> => page.locator('tr, [role="row"]').count()

/** Holds that the document has people in the order of the list, each once, and none left out between them. */
export async function expectInOrder(page: Page): Promise<void> {
  const places = await table(page)
    .locator('tbody [aria-rowindex]')
    .evaluateAll((rows) => rows.map((one) => Number(one.getAttribute('aria-rowindex')) - 1))
  const [first = 0] = places
  expect(places).toEqual(places.map((_, index) => first + index))
}

/** Turns the wheel over the list until a place is on the screen, and looks at the list after each turn. */
export async function scrollToPlace(page: Page, place: number, look: () => Promise<void>): Promise<void> {
  await table(page).hover({ position: { x: 200, y: 200 } })
  const wanted = row(page, place)
  await expect(async () => {
    while (!(await isOnScreen(wanted))) {
      await page.mouse.wheel(0, 1_000)
      await look()
    }
  }).toPass({ timeout: 30_000 })
}

const isOnScreen = async (element: Locator) =>
  (await element.count()) > 0 &&
  (await element.evaluate((node) => {
    const { top, bottom } = node.getBoundingClientRect()
    return top >= 0 && bottom <= window.innerHeight
  }))

/**
 * Watches the middle of the window, which the list fills, at every frame. The answer tells the longest time, in milliseconds, in which
 * there was neither a person nor the shape of one to come.
 */
export async function watchForBlanks(page: Page): Promise<() => Promise<number>> {
  const longest = await page.evaluateHandle(() => {
    const watch = { longest: 0 }
    let since = performance.now()
    const look = (now: number) => {
      const seen = document.elementFromPoint(innerWidth / 2, innerHeight / 2)
      const cell = seen?.closest('td')
      if (cell && cell.colSpan === 1) since = now
      watch.longest = Math.max(watch.longest, now - since)
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
    return watch
  })
  return async () => (await longest.jsonValue()).longest
}
