import { expect, type APIRequestContext, type APIResponse, type Cookie, type Page } from '@playwright/test'
import type { FirstRun, Role, Session } from '../src/contract/account.ts'
import type { Person, PersonInput } from '../src/contract/person.ts'
import { provideAccount, type AccountOfRole } from './accounts.ts'
import type { MusterServer } from './muster-server.ts'

/** The one who sets up every nation in the journeys. */
export const organizer: FirstRun = {
  nation_name: 'Riverside',
  first_name: 'Ola',
  last_name: 'Organizer',
  email: 'ola@example.org',
  password: 'a long enough password',
}

const { password } = organizer
const others: Record<Exclude<Role, 'organizer'>, AccountOfRole> = {
  staff: { first_name: 'Stan', last_name: 'Staff', email: 'stan@example.org', password, role: 'staff' },
  volunteer: {
    first_name: 'Vera',
    last_name: 'Volunteer',
    email: 'vera@example.org',
    password,
    role: 'volunteer',
  },
}

const emailOf = (role: Role) => (role === 'organizer' ? organizer : others[role]).email

async function bodyOf(response: APIResponse) {
  expect(response.ok(), `${response.url()} answered ${response.status()}: ${await response.text()}`).toBe(
    true,
  )
  return response.json()
}

/** Makes the organizer's account of an empty nation; the page is then signed in as the organizer. */
export async function firstRun(page: Page, account: FirstRun = organizer): Promise<void> {
  await bodyOf(await page.request.post('/api/v1/first-run', { data: account }))
}

/** The cookies of those who signed in, by server and role: journeys of one nation sign in once. */
const signedIn = new Map<string, Cookie[]>()

/** Signs the page in without passing the sign-in page. Makes the account, and the nation's organizer, when there is none. */
export async function signIn(page: Page, server: MusterServer, role: Role = 'organizer'): Promise<void> {
  const key = `${server.address} ${role}`
  await page.context().addCookies(signedIn.get(key) ?? [])
  const session: Session = await bodyOf(await page.request.get('/api/v1/session'))
  if (session.account?.email === emailOf(role)) return
  if (session.first_run) await firstRun(page)
  if (!session.first_run || role !== 'organizer') {
    if (role !== 'organizer') await provideAccount(server.databaseUrl, others[role])
    await bodyOf(
      await page.request.post('/api/v1/session', {
        data: { email: emailOf(role), password },
        // A browser says so by itself; the server refuses a change that comes with a cookie from elsewhere.
        headers: { origin: server.address },
      }),
    )
  }
  signedIn.set(key, await page.context().cookies(server.address))
}

/** What a program sends to say who it is. Makes the account when there is none. */
export async function authorization(server: MusterServer, role: Role = 'organizer') {
  return { authorization: `Bearer ${await server.token(emailOf(role), role)}` }
}

/** Adds a person as a program does. */
export async function createPerson(
  request: APIRequestContext,
  server: MusterServer,
  person: PersonInput,
): Promise<Person> {
  const headers = await authorization(server)
  return (await bodyOf(await request.post('/api/v1/people', { headers, data: { person } }))).person
}

/** The person as the API has them now. */
export async function readPerson(
  request: APIRequestContext,
  server: MusterServer,
  id: number,
): Promise<Person> {
  const headers = await authorization(server)
  return (await bodyOf(await request.get(`/api/v1/people/${id}`, { headers }))).person
}

/** Changes a person as a program, or someone else, does. */
export async function updatePerson(
  request: APIRequestContext,
  server: MusterServer,
  id: number,
  person: PersonInput,
): Promise<Person> {
  const headers = await authorization(server)
  return (await bodyOf(await request.put(`/api/v1/people/${id}`, { headers, data: { person } }))).person
}

/** Fills a nation that has nobody but its accounts with made-up people; so the journey needs a nation of its own. */
export async function loadDemoPeople(
  request: APIRequestContext,
  server: MusterServer,
  count: number,
): Promise<void> {
  const headers = await authorization(server)
  await bodyOf(await request.post('/api/v1/people/demo', { headers, data: { count } }))
}
