import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runTool } from './command.ts'
import { heading, partOf, type Counts, type Part } from './part.ts'

/** The part of Vitest's JSON report that is read here. */
interface VitestReport {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
}

/** The part of Playwright's JSON report that is read here. */
interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number }
}

const countsOfVitest = (report: VitestReport): Counts => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests,
  skipped: report.numPendingTests + report.numTodoTests,
})

const countsOfPlaywright = ({ stats }: PlaywrightReport): Counts => ({
  passed: stats.expected,
  // Passed on a second try is not passed.
  failed: stats.unexpected + stats.flaky,
  skipped: stats.skipped,
})

function readReport<Report>(file: string, countsOf: (report: Report) => Counts): Counts | null {
  if (!existsSync(file)) return null
  try {
    return countsOf(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    // Half a report of a run that was cut off is no report.
    return null
  }
}

/** Vitest: the contract, the house, the server and the dashboard, or what is chosen of them by name. */
export async function unitTests(
  folder: string,
  title = 'Unit, server and dashboard tests',
  chosen: string[] = [],
) {
  heading(title)
  const report = join(folder, `vitest-${title}.json`)
  const args = ['run', ...chosen, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const { code } = await runTool('vitest', args, { live: true })
  return partOf(title, code, readReport(report, countsOfVitest))
}

/** Playwright: the journeys in a browser, or some of them. */
export async function browserTests(folder: string, chosen: string[] = []): Promise<Part> {
  heading('Browser tests')
  const report = join(folder, 'playwright.json')
  const { code } = await runTool('playwright', ['test', ...chosen, '--reporter=list,json'], {
    live: true,
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  })
  return partOf('Browser tests', code, readReport(report, countsOfPlaywright))
}
