import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter } from 'node:path'
import { run } from './command.mjs'

const LOCK = 'package-lock.json'
/** Says which package-lock.json node_modules was installed from; `npm ci` wipes it with the rest. */
const STAMP = 'node_modules/.muster-lock'

/** What npm hands down to scripts that still holds for an installation: how to reach the registry. */
const network =
  /^npm_config_(registry|https?_proxy|proxy|noproxy|ca|cafile|cert|key|strict_ssl|cache|userconfig|globalconfig|offline|prefer_offline|fetch_.*|[@/].*)$/i

/**
 * The environment for a fresh npm. This script runs inside `npm start`, whose npm passes its own settings on:
 * taken over, they would change what is installed (an empty `allow_scripts` would overrule package.json).
 * And the PATH starts with the node_modules/.bin that `npm ci` is about to remove, with the node in it.
 */
function cleanEnvironment() {
  const kept = Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name) || network.test(name))
  const env = Object.fromEntries(kept)
  const path = (env.PATH ?? '').split(delimiter)
  env.PATH = path.filter((folder) => !/node_modules[\\/]\.bin|node-gyp-bin/.test(folder)).join(delimiter)
  return env
}

/** Installs the packages of package-lock.json unless just these are installed. */
export function installPackages(say) {
  const wanted = createHash('sha256').update(readFileSync(LOCK)).digest('hex')
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return
  say('Installing packages …')
  run('npm', ['ci', '--loglevel=error', '--include=dev'], {
    env: cleanEnvironment(),
    failure: 'The packages could not be installed: npm ci failed.',
  })
  writeFileSync(STAMP, wanted)
}
