import { defineConfig, type PlaywrightTestConfig } from '@playwright/test'
import { chromiumLaunch } from './scripts/chromium.mjs'
import { keepCompiled } from './scripts/test/compile-cache.ts'

keepCompiled()

const config: PlaywrightTestConfig = {
  testDir: 'e2e',
  workers: 2,
  // Room for a machine that is busy with something else.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  reporter: 'list',
  outputDir: 'test-results',
  use: {
    // To keep what the page was, step by step, takes an eighth of the time; `--trace on` does it for a journey that fails.
    trace: 'off',
    screenshot: 'only-on-failure',
    locale: 'en-US',
    timezoneId: 'America/Los_Angeles',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: await chromiumLaunch(),
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
