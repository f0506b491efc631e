import { existsSync } from 'node:fs'
import { findChromium } from '../chromium.mjs'
import { run } from './command.mjs'

// The fonts let screenshots and widths of names in any script be what a user sees.
const debianPackages = ['chromium', 'fonts-noto-core', 'fonts-noto-cjk']

const isDebianRoot = () => existsSync('/etc/debian_version') && process.getuid?.() === 0

function apt(args) {
  run('apt-get', args, {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    failure: `Chromium could not be installed: apt-get ${args[0]} failed.`,
  })
}

/** Sees to it that there is a Chromium for the browser tests. */
export async function provideBrowser(say) {
  if (await findChromium()) return
  if (!isDebianRoot()) {
    throw new Error(
      'The browser tests need Chromium. Install it (apt install chromium, or npx playwright install chromium), or set CHROMIUM_PATH.',
    )
  }
  say('Installing Chromium …')
  apt(['update'])
  apt(['install', '-y', '--no-install-recommends', ...debianPackages])
}
