import { existsSync } from 'node:fs'
import { findChromium } from '../chromium.mjs'
import { run } from './command.mjs'

// The fonts let screenshots and widths of names in any script be what a user sees.
const debianPackages = ['chromium', 'fonts-noto-core', 'fonts-noto-cjk']
/** The same browser without a window of its own; older Debians don't have it. */
const LIGHT = 'chromium-headless-shell'

const isDebianRoot = () => existsSync('/etc/debian_version') && process.getuid?.() === 0

function apt(args) {
  run('apt-get', args, {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    failure: `Chromium could not be installed: apt-get ${args[0]} failed.`,
  })
}

/** Installs the light Chromium beside the whole one, where that can be had. */
function provideLight(say) {
  if (process.env.CHROMIUM_PATH || existsSync(`/usr/bin/${LIGHT}`)) return
  try {
    apt(['install', '-y', '--no-install-recommends', LIGHT])
  } catch {
    say(`${LIGHT} can’t be had; the browser tests run in the whole Chromium.`)
  }
}

/** Sees to it that there is a Chromium for the browser tests. */
export async function provideBrowser(say) {
  if (await findChromium()) {
    if (isDebianRoot()) provideLight(say)
    return
  }
  if (!isDebianRoot()) {
    throw new Error(
      'The browser tests need Chromium. Install it (apt install chromium, or npx playwright install chromium), or set CHROMIUM_PATH.',
    )
  }
  say('Installing Chromium …')
  apt(['update'])
  apt(['install', '-y', '--no-install-recommends', ...debianPackages])
  provideLight(say)
}
