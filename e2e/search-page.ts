import { expect, type APIRequestContext, type Locator, type Page } from '@playwright/test'
import type { PersonInput } from '../src/contract/person.ts'
import { authorization, createPerson } from './journey.ts'
import type { MusterServer } from './muster-server.ts'

/** The table of those found. */
export const foundTable = (page: Page): Locator => page.getByRole('grid', { name: 'People found' })

/** Holds that so many are found. */
export const expectFound = (page: Page, words: string) =>
  expect(page.getByText(words, { exact: true })).toBeVisible()

/** A field of the form. */
export const term = (page: Page, name: string): Locator =>
  page.getByRole('search', { name: 'Search for people' }).getByLabel(name, { exact: true })

/** Adds people whose last name nobody else in the nation has, and one more of another. */
export async function addFamily(
  request: APIRequestContext,
  server: MusterServer,
  last_name: string,
  family: PersonInput[],
): Promise<void> {
  for (const person of family) await createPerson(request, server, { ...person, last_name })
}

/** Adds a custom field, unless the nation has it. */
export async function provideField(
  request: APIRequestContext,
  server: MusterServer,
  custom_field: { name: string; type: string; slug: string; options?: string[] },
): Promise<void> {
  const headers = await authorization(server)
  const { results } = await (await request.get('/api/v1/custom_fields', { headers })).json()
  if (results.some(({ slug }: { slug: string }) => slug === custom_field.slug)) return
  const made = await request.post('/api/v1/custom_fields', { headers, data: { custom_field } })
  expect(made.ok()).toBe(true)
}
