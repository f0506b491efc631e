/**
 * Every check of the project, part by part, or with `--changed` those that a change can touch. Its last line is the
 * sum: `N passed, M failed`.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { changedSince, selectChanged } from './test/changed.ts'
import { build, checks } from './test/checks.ts'
import { browserTests, unitTests } from './test/suites.ts'
import { heading, notRun, type Part } from './test/part.ts'

const folder = mkdtempSync(join(tmpdir(), 'muster-test-'))

async function journeys(chosen: string[] = []): Promise<Part[]> {
  const built = await build()
  // On the dashboard of some earlier state, the journeys would say nothing of this one.
  if (built.failed > 0) return [built, notRun('Browser tests', 'there is no dashboard to run in')]
  return [built, await browserTests(folder, chosen)]
}

// Format, lint and types share the two cores of a small machine; each suite then has both for itself.
const everything = async (): Promise<Part[]> => [
  ...(await checks()),
  await unitTests(folder),
  ...(await journeys()),
]

async function whatChanged(revision: string): Promise<Part[]> {
  const { selection, paths } = selectChanged(revision)
  const { files, onPostgres, journeys: some, wide } = selection
  heading(`${paths.length} files changed since ${revision}`)
  for (const path of wide) console.log(`All tests stand on ${path}: run \`npm test\` for it.`)
  const parts = paths.length > 0 ? await checks(paths) : []
  // The rules of the house and of the contract take seconds, and any change can break them.
  const projects = ['house', 'contract', 'server', 'web'].flatMap((name) => ['--project', name])
  const always = ['tests/house/', 'tests/contract/']
  parts.push(await unitTests(folder, 'Unit, server and dashboard tests', [...always, ...files, ...projects]))
  if (onPostgres.length > 0) {
    const there = [...onPostgres, '--project', 'server on postgres']
    parts.push(await unitTests(folder, 'Server tests on PostgreSQL', there))
  }
  if (some.length > 0) parts.push(...(await journeys(some)))
  return parts
}

const revision = changedSince(process.argv.slice(2))
const parts = revision === null ? await everything() : await whatChanged(revision)
rmSync(folder, { recursive: true, force: true })

const sum = (outcome: 'passed' | 'failed') => parts.reduce((total, part) => total + part[outcome], 0)

console.log('\n── Sum')
for (const { title, passed, failed, remarks } of parts) {
  console.log([`${title}: ${passed} passed, ${failed} failed`, ...remarks].join('; '))
}
console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
process.exitCode = sum('failed') > 0 ? 1 : 0
