/** Every check of the project, part by part. Its last line is the sum: `N passed, M failed`. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, checks } from './test/checks.ts'
import { browserTests, unitTests } from './test/suites.ts'
import { notRun, type Part } from './test/part.ts'

const folder = mkdtempSync(join(tmpdir(), 'muster-test-'))
// Format, lint and types share the two cores of a small machine; each suite then has both for itself.
const parts: Part[] = [...(await checks()), await unitTests(folder), await build()]
const isBuilt = parts.at(-1)?.failed === 0
// On the dashboard of some earlier state, the journeys would say nothing of this one.
parts.push(isBuilt ? await browserTests(folder) : notRun('Browser tests', 'there is no dashboard to run in'))
rmSync(folder, { recursive: true, force: true })

const sum = (outcome: 'passed' | 'failed') => parts.reduce((total, part) => total + part[outcome], 0)

console.log('\n── Sum')
for (const { title, passed, failed, remarks } of parts) {
  console.log([`${title}: ${passed} passed, ${failed} failed`, ...remarks].join('; '))
}
console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
process.exitCode = sum('failed') > 0 ? 1 : 0
