import { expect, type Page } from '@playwright/test'

/** What may jump on a page is less than this: a fifth of what the web's own measure calls good. */
const SHIFT_LIMIT = 0.02

interface Shift extends PerformanceEntry {
  value: number
  hadRecentInput: boolean
  sources: { node: Node | null }[]
}

interface Moved {
  value: number
  /** Whether someone had just clicked or typed, so that something was to be expected to move. */
  afterInput: boolean
  what: string
}

/** Notes, on every page opened from now on, what moves. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const moved: Moved[] = []
    Object.assign(window, { moved })
    const nameOf = ({ node }: { node: Node | null }) =>
      node instanceof Element ? `${node.tagName.toLowerCase()}.${node.className}` : String(node?.nodeName)
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput: afterInput, sources } of list.getEntries() as Shift[])
        moved.push({ value, afterInput, what: sources.map(nameOf).join(', ') })
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

/** Holds that nothing jumped since the page was opened; also not on a click or a key, where that is said. */
export async function expectUnmoved(page: Page, { alsoAfterInput = false } = {}): Promise<void> {
  const all = await page.evaluate(() => (window as unknown as { moved: Moved[] }).moved)
  const moved = all.filter(({ afterInput }) => alsoAfterInput || !afterInput)
  const sum = moved.reduce((total, { value }) => total + value, 0)
  expect(sum, `layout shift of ${page.url()}: ${JSON.stringify(moved)}`).toBeLessThan(SHIFT_LIMIT)
}

/** Opens a page, waits until it has all it asked for, and holds that nothing on it jumped. */
export async function expectStill(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.waitForLoadState('networkidle')
  await expectUnmoved(page)
}
