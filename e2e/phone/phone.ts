import { expect, type Locator, type Page } from '@playwright/test'

/** The list of people as cards. */
export const cards = (page: Page): Locator => page.getByRole('list', { name: 'People, newest first' })

/** Holds that a page is no wider than the screen: nothing makes one scroll sideways. */
export async function expectFits(page: Page): Promise<void> {
  const widths = () =>
    page.evaluate(() => ({ page: document.scrollingElement?.scrollWidth ?? 0, screen: window.innerWidth }))
  const { page: width, screen } = await widths()
  expect(width, `width of ${page.url()}`).toBeLessThanOrEqual(screen)
  expect(screen, 'the screen is a phone’s, not a page shrunk to fit').toBe(360)
}
