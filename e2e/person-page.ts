import { expect, type APIRequestContext, type Locator, type Page } from '@playwright/test'
import type { Role } from '../src/contract/account.ts'
import type { Person, PersonInput } from '../src/contract/person.ts'
import { createPerson, signIn } from './journey.ts'
import type { MusterServer } from './muster-server.ts'

/** Opens a person's page by its address. */
export async function openPerson(page: Page, { id, full_name }: Person): Promise<void> {
  await page.goto(`/people/${id}`)
  await expectPerson(page, full_name ?? '')
}

/** Signs in, adds a person as a program does, and opens their page: how most journeys about a person begin. */
export async function addAndOpen(
  page: Page,
  request: APIRequestContext,
  server: MusterServer,
  person: PersonInput,
  role: Role = 'organizer',
): Promise<Person> {
  await signIn(page, server, role)
  const added = await createPerson(request, server, person)
  await openPerson(page, added)
  return added
}

/** Holds that the page is the one of a person. */
export const expectPerson = (page: Page, name: string) =>
  expect(page.getByRole('heading', { level: 1 })).toHaveText(name)

/** A section of the page by its heading. */
export const section = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true })

/** Turns a section's fields into inputs, and gives the section. */
export async function editSection(page: Page, name: string): Promise<Locator> {
  await page.getByRole('button', { name: `Edit ${name}`, exact: true }).click()
  return section(page, name)
}

/** The input of a field by its label. */
export const input = (page: Page, label: string): Locator => page.getByLabel(label, { exact: true })

/** The value that a section shows beside a label. */
export const value = (page: Page, label: string): Locator =>
  page
    .getByRole('term')
    .filter({ hasText: new RegExp(`^${label}$`) })
    .locator('xpath=following-sibling::dd')

/** The bar that says what changed and saves it. */
export const saveBar = (page: Page): Locator => page.getByRole('region', { name: 'Unsaved changes' })

export const saveButton = (page: Page): Locator => saveBar(page).getByRole('button', { name: /^Save/ })

/** Saves by the keyboard, and gives the request that the dashboard sent. */
export async function saveByKey(page: Page) {
  const sent = page.waitForRequest((request) => request.method() === 'PUT')
  await page.keyboard.press('Control+s')
  return sent
}

/** Holds that what was typed is saved: it says so, and nothing is edited any more. */
export async function expectSaved(page: Page): Promise<void> {
  await expect(page.getByRole('alert').filter({ hasText: 'Saved' })).toBeVisible()
  await expect(saveBar(page)).toBeHidden()
}

/** Chooses another person for a field, by typing their name. */
export async function choosePerson(page: Page, label: string, name: string): Promise<void> {
  await page.getByRole('combobox', { name: label, exact: true }).fill(name)
  await page.getByRole('option', { name }).click()
}
