import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'
import { run } from './command.mjs'

/** All that the built dashboard is made from. */
const sources = ['src/web', 'src/contract', 'public', 'index.html', 'vite.config.ts', 'package-lock.json']
const BUILT = 'dist'
/** Says what `dist` was built from. Not in `dist`, as all of that is served. */
const STAMP = 'node_modules/.muster-web'
const FRESH = 'node_modules/.muster-web-build'
const OLD = 'node_modules/.muster-web-old'

function filesUnder(path) {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .toSorted()
    .flatMap((name) => filesUnder(join(path, name)))
}

/** A digest of contents and not of times: a clone, a checkout and a copy change the times of files. */
function digestOfSources() {
  const digest = createHash('sha256')
  for (const file of sources.flatMap(filesUnder)) digest.update(`${file}\0`).update(readFileSync(file))
  return digest.digest('hex')
}

/** Builds the dashboard into `dist` unless what lies there was built from just these sources. */
export function buildWeb(say) {
  const wanted = digestOfSources()
  if (existsSync(BUILT) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return
  say('Building the dashboard …')
  const bin = resolve('node_modules/.bin')
  run(join(bin, 'vite'), ['build', '--outDir', FRESH, '--emptyOutDir'], {
    // Vite runs on the Node of node_modules, as everything after this set-up does.
    env: { ...process.env, PATH: [bin, process.env.PATH].join(delimiter) },
    failure: 'The dashboard could not be built: vite build failed.',
  })
  // Put in place at once, so that a server that is running never serves half a build.
  rmSync(OLD, { recursive: true, force: true })
  if (existsSync(BUILT)) renameSync(BUILT, OLD)
  renameSync(FRESH, BUILT)
  rmSync(OLD, { recursive: true, force: true })
  writeFileSync(STAMP, wanted)
}
