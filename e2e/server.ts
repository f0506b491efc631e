import { test as base } from '@playwright/test'
import { collectComplaints } from './complaints.ts'
import { startServer, type MusterServer } from './muster-server.ts'

interface JourneyOptions {
  /**
   * Which nation the journey is in: `shared` with the other journeys of its worker, which is quick, or its `own`,
   * empty one: `test.use({ nation: 'own' })`.
   */
  nation: 'shared' | 'own'
  /** Settings of the server of an own nation, by the names of the environment. */
  settings: Record<string, string>
}

interface JourneyFixtures {
  /** The server of the journey's nation; `page` and `request` start from its address. */
  server: MusterServer
  /** Lets the pages complain of what belongs to the journey, such as Chromium's line about an expected 400. */
  allowComplaint: (pattern: RegExp) => void
}

interface WorkerFixtures {
  sharedServer: MusterServer
}

/** Playwright's `test` with a real server behind it; a page that complains on its console fails its test. */
export const test = base.extend<JourneyOptions & JourneyFixtures, WorkerFixtures>({
  nation: ['shared', { option: true }],
  settings: [{}, { option: true }],

  sharedServer: [
    async ({}, use) => {
      const server = await startServer()
      await use(server)
      await server.stop()
    },
    { scope: 'worker' },
  ],

  server: async ({ nation, settings, sharedServer }, use, testInfo) => {
    const server = nation === 'own' ? await startServer(settings) : sharedServer
    await use(server)
    if (testInfo.status !== testInfo.expectedStatus) {
      await testInfo.attach('what the server printed', { body: server.output(), contentType: 'text/plain' })
    }
    if (server !== sharedServer) await server.stop()
  },

  baseURL: async ({ server }, use) => use(server.address),

  allowComplaint: [
    async ({ context }, use) => {
      const complaints = collectComplaints(context)
      const allowed: RegExp[] = []
      await use((pattern) => allowed.push(pattern))
      const unexpected = complaints.filter((line) => !allowed.some((pattern) => pattern.test(line)))
      base.expect(unexpected, 'what the page complained of').toEqual([])
    },
    // Whether a journey asks for it or not: none may complain unseen.
    { auto: true },
  ],
})

export { expect } from '@playwright/test'
