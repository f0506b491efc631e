import type { Page } from '@playwright/test'

/** One picture of the documentation: `docs/pictures/NAME.png`. */
export interface Picture {
  name: string
  /** The page's path. */
  path: string
  /** 1280 × 800, or a phone's 360 × 740. */
  size?: 'laptop' | 'phone'
  scheme?: 'light' | 'dark'
  /** What to do on the page before the picture. */
  act?: (page: Page) => Promise<void>
}

const search = (text: string) => async (page: Page) => {
  await page.keyboard.press('/')
  await page.keyboard.type(text)
  await page.getByRole('option').first().waitFor()
}

/** All pictures, in the order in which the documentation shows them. */
export const pictures: Picture[] = [
  { name: 'people', path: '/people' },
  { name: 'people-dark', path: '/people', scheme: 'dark' },
  { name: 'omnibox', path: '/people', act: search('katherin') },
  { name: 'person', path: '/people/120' },
  { name: 'search', path: '/search?state=CA' },
  { name: 'nearby', path: '/nearby?at=34.05,-118.25&place=Los%20Angeles,%20CA&radius=2' },
  { name: 'person-phone', path: '/people/120', size: 'phone' },
  {
    name: 'nearby-phone',
    path: '/nearby?at=34.05,-118.25&place=Los%20Angeles,%20CA&radius=2',
    size: 'phone',
  },
]
