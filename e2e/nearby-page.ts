import type { APIRequestContext, Locator, Page } from '@playwright/test'
import type { PersonInput } from '../src/contract/person.ts'
import { createPerson } from './journey.ts'
import type { MusterServer } from './muster-server.ts'

/** Lincoln Park in Chicago: the middle of ZIP code 60614, in degrees. */
export const park = { lat: 41.9229, lng: -87.6483 }
/** A thousandth of a degree of latitude, in miles. */
export const STEP_MILES = 0.069

/** Adds someone a number of thousandths of a degree north of the park. */
export const neighbour = (
  request: APIRequestContext,
  server: MusterServer,
  name: string,
  north: number,
  more: PersonInput = {},
  address1 = `${100 + north} Clark St`,
) => {
  const address = { address1, city: 'Chicago', state: 'IL', lat: park.lat + north / 1000, lng: park.lng }
  return createPerson(request, server, { first_name: name, home_address: address as never, ...more })
}

/** The names in the list, nearest first. */
export const names = (page: Page): Locator => page.getByRole('listitem').getByRole('link')

/** What the page says of how many there are. */
export const total = (page: Page): Locator => page.getByRole('main').getByRole('status').first()

/** The field that says around which place one looks. */
export const place = (page: Page): Locator => page.getByRole('textbox', { name: 'Around which place' })

/** The map. */
export const map = (page: Page): Locator => page.getByRole('application', { name: 'Map of people nearby' })
