import { expect, type Page } from '@playwright/test'

/** How much of a page may jump while it loads: a fifth of what the web's own measure calls good. */
const SHIFT_MAX = 0.02

interface Shift extends PerformanceEntry {
  value: number
  hadRecentInput: boolean
  sources: { node: Node | null }[]
}

/** Counts, on every page opened from now on, what moves without having been asked to. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const moved: { value: number; what: string }[] = []
    Object.assign(window, { moved })
    const nameOf = ({ node }: { node: Node | null }) =>
      node instanceof Element ? `${node.tagName.toLowerCase()}.${node.className}` : String(node?.nodeName)
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as Shift[]) {
        if (entry.hadRecentInput) continue
        moved.push({ value: entry.value, what: entry.sources.map(nameOf).join(', ') })
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

/** Opens a page, waits until it has all it asked for, and holds that nothing on it jumped. */
export async function expectStill(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.waitForLoadState('networkidle')
  const moved = await page.evaluate(
    () => (window as unknown as { moved: { value: number; what: string }[] }).moved,
  )
  const sum = moved.reduce((total, { value }) => total + value, 0)
  expect(sum, `layout shift of ${path}: ${JSON.stringify(moved)}`).toBeLessThanOrEqual(SHIFT_MAX)
}
