// Sets up what a command needs: packages always, `web` the built dashboard, `browser` a Chromium for the tests.
// It runs before anything is installed and on Node 20, so it has no dependencies and no types. What it says
// goes to standard error: standard output belongs to the command that follows.

import { fileURLToPath } from 'node:url'

const OLDEST_NODE = 20

const say = (line) => process.stderr.write(`${line}\n`)

async function setUp(wanted) {
  // Imported late, so that an old Node gets the line below and not a syntax error.
  const { installPackages } = await import('./setup/packages.mjs')
  installPackages(say)
  if (wanted.includes('web')) {
    const { buildWeb } = await import('./setup/web.mjs')
    buildWeb(say)
  }
  if (wanted.includes('browser')) {
    const { provideBrowser } = await import('./setup/browser.mjs')
    await provideBrowser(say)
  }
}

if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
  say(`Muster needs Node ${OLDEST_NODE} or newer; this is Node ${process.versions.node}.`)
  process.exit(1)
}

// All paths are from the root of the project, wherever this was started.
process.chdir(fileURLToPath(new URL('..', import.meta.url)))

try {
  await setUp(process.argv.slice(2))
} catch (problem) {
  say(problem.message)
  process.exit(1)
}
