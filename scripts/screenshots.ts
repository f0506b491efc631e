/** Takes the pictures of the documentation from a demo nation, so that they show what there is. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Browser } from '@playwright/test'
import { chromiumLaunch } from './chromium.mjs'
import { serveDemo } from './screenshots/demo-server.ts'
import { pictures, type Picture } from './screenshots/pictures.ts'

const FOLDER = join('docs', 'pictures')
const sizes = { laptop: { width: 1280, height: 800 }, phone: { width: 360, height: 740 } }

async function take(browser: Browser, address: string, picture: Picture) {
  const { name, path, size = 'laptop', scheme = 'light', act } = picture
  const context = await browser.newContext({
    baseURL: address,
    viewport: sizes[size],
    isMobile: size === 'phone',
    hasTouch: size === 'phone',
    colorScheme: scheme,
    reducedMotion: 'reduce',
    locale: 'en-US',
    timezoneId: 'America/Chicago',
  })
  await context.request.post('/api/v1/session', {
    data: { email: 'organizer@example.com', password: 'muster-demo' },
    headers: { origin: new URL(address).origin },
  })
  const page = await context.newPage()
  await page.goto(path)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForLoadState('networkidle')
  await act?.(page)
  await page.screenshot({ path: join(FOLDER, `${name}.png`) })
  await context.close()
  console.log(`${FOLDER}/${name}.png`)
}

mkdirSync(FOLDER, { recursive: true })
const browser = await chromium.launch(await chromiumLaunch())
const demo = await serveDemo()
try {
  for (const picture of pictures) await take(browser, demo.address, picture)
} finally {
  await browser.close()
  await demo.stop()
}
