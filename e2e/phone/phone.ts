import { expect, type Locator, type Page } from '@playwright/test'

/** The list of people as cards. */
export const cards = (page: Page): Locator => page.getByRole('list', { name: 'People', exact: true })

/** Holds that a page is no wider than the screen: nothing makes one scroll sideways. */
export async function expectFits(page: Page): Promise<void> {
  const { screen, wider } = await page.evaluate(() => {
    const parts = [document.scrollingElement, document.querySelector('main')].filter((part) => part !== null)
    return {
      screen: window.innerWidth,
      wider: parts.filter((part) => part.scrollWidth > part.clientWidth).map((part) => part.tagName),
    }
  })
  expect(wider, `what is wider than the screen on ${page.url()}`).toEqual([])
  expect(screen, 'the screen is a phone’s, not a page shrunk to fit').toBe(360)
}
