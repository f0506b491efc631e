import { existsSync } from 'node:fs'

const usualPlaces = [
  // The same browser without a window of its own, which takes a seventh less of the processor.
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** Where Playwright keeps the Chromium of `npx playwright install`, whether or not it is there. */
async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test')
  return chromium.executablePath()
}

/** The path of a Chromium on this machine, or null. CHROMIUM_PATH comes before all others. */
export async function findChromium() {
  const chosen = process.env.CHROMIUM_PATH
  if (chosen) {
    if (existsSync(chosen)) return chosen
    throw new Error(`CHROMIUM_PATH is ${chosen}, and there is no such file.`)
  }
  const usual = usualPlaces.find((path) => existsSync(path))
  if (usual) return usual
  const own = await playwrightsOwn()
  return existsSync(own) ? own : null
}

// Chromium's sandbox can't be set up by root, which is who runs in most containers.
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
// No traffic of the browser's own: it runs where there is no network, and must not wait for it.
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A journey ends before the code of a page was run often enough for its best compiler to be worth its time.
  '--js-flags=--no-opt --no-maglev',
]

/**
 * What a Chromium leaves out of which journeys see nothing. Of two lists it heeds the last, so this one has what
 * Playwright leaves out as well. The first three are pages of the address bar, which every new window loads anew.
 */
const leftOut = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
]

/** How Playwright starts this machine's Chromium. Throws when there is none. */
export async function chromiumLaunch() {
  const executablePath = await findChromium()
  if (!executablePath) throw new Error('No Chromium was found: run npm test, or set CHROMIUM_PATH.')
  return { executablePath, args: [...sandbox, ...quiet, `--disable-features=${leftOut.join(',')}`] }
}
