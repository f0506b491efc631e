/**
 * What the tests cost, in seconds of processor time: `node scripts/test-costs.ts`, or with the names of parts, such as
 * `node scripts/test-costs.ts server "server on postgres"`. Time on the clock says little on a machine that does other
 * things as well; processor time counts every process that a part starts, the databases and the browsers too.
 */
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'

interface Report {
  numTotalTests: number
  testResults: { name: string; startTime: number; endTime: number; assertionResults: unknown[] }[]
}

const FILES_SHOWN = 15
const bin = resolve('node_modules/.bin')
const folder = mkdtempSync(join(tmpdir(), 'muster-costs-'))
const reportOf = (name: string) => join(folder, `${name}.json`)

const vitest = (name: string) => {
  const report = ['--reporter=json', `--outputFile.json=${reportOf(name)}`]
  return ['vitest', 'run', '--project', name, ...report]
}
const parts: Record<string, string[]> = {
  format: ['prettier', '--check', '.'],
  lint: ['oxlint', '--deny-warnings'],
  types: ['tsc', '--noEmit'],
  ...Object.fromEntries(
    ['contract', 'house', 'server', 'server on postgres', 'web', 'web in development'].map((name) => [
      name,
      vitest(name),
    ]),
  ),
  journeys: ['playwright', 'test'],
}

/** Runs a command; the shell alone tells what all the processes took that came of it. */
function cost(command: string[]): Promise<{ user: number; system: number; code: number }> {
  return new Promise((done, fail) => {
    const script = 'TIMEFORMAT="%U %S"; time "$@" >/dev/null 2>&1'
    const child = spawn('bash', ['-c', script, 'bash', ...command], {
      env: { ...process.env, PATH: [bin, process.env.PATH].join(delimiter) },
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let said = ''
    child.stderr.on('data', (text) => (said += text))
    child.on('error', fail)
    child.on('close', (code) => {
      const [user = 0, system = 0] = said.trim().split(/\s+/).map(Number)
      done({ user, system, code: code ?? -1 })
    })
  })
}

function tellFiles(name: string): void {
  if (!existsSync(reportOf(name))) return
  const { testResults } = JSON.parse(readFileSync(reportOf(name), 'utf8')) as Report
  const files = testResults
    .map(({ name: path, startTime, endTime, assertionResults }) => ({
      path: path.slice(path.lastIndexOf('tests/')),
      seconds: (endTime - startTime) / 1_000,
      checks: assertionResults.length,
    }))
    .toSorted((one, other) => other.seconds - one.seconds)
  for (const { path, seconds, checks } of files.slice(0, FILES_SHOWN))
    console.log(
      `      ${seconds.toFixed(1).padStart(7)} s on the clock  ${String(checks).padStart(4)}  ${path}`,
    )
}

const asked = process.argv.slice(2)
for (const name of asked.length > 0 ? asked : Object.keys(parts)) {
  const command = parts[name]
  if (!command) throw new Error(`There is no part ${name}; there are ${Object.keys(parts).join(', ')}.`)
  const { user, system, code } = await cost(command)
  const failed = code === 0 ? '' : '  (failed)'
  const sum = (user + system).toFixed(1).padStart(7)
  console.log(`${sum} s  ${user.toFixed(1)} user, ${system.toFixed(1)} system  ${name}${failed}`)
  tellFiles(name)
}
rmSync(folder, { recursive: true, force: true })
