import { defineConfig, type PlaywrightTestConfig } from '@playwright/test'
import { findChromium } from './scripts/chromium.mjs'

const executablePath = await findChromium()
if (!executablePath) throw new Error('No Chromium was found: run npm test, or set CHROMIUM_PATH.')

// Chromium's sandbox can't be set up by root, which is who runs in most containers.
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
// No traffic of the browser's own: the tests run where there is no network, and must not wait for it.
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const config: PlaywrightTestConfig = {
  testDir: 'e2e',
  workers: 2,
  // Room for a machine that is busy with something else.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  reporter: 'list',
  outputDir: 'test-results',
  use: {
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    locale: 'en-US',
    timezoneId: 'America/Los_Angeles',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: { executablePath, args: [...sandbox, ...quiet] },
  },
  projects: [
    { name: 'laptop', testIgnore: 'phone/**', use: { viewport: { width: 1280, height: 800 } } },
    {
      name: 'phone',
      testMatch: 'phone/**/*.test.ts',
      use: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
    },
  ],
}

export default defineConfig(config)
