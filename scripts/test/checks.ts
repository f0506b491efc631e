import { runTool } from './command.ts'
import { heading, type Part } from './part.ts'

interface Check {
  title: string
  tool: string
  args: string[]
}

const tools = (paths: string[]): Check[] => [
  { title: 'Format', tool: 'prettier', args: ['--check', '--ignore-unknown', ...paths] },
  { title: 'Lint', tool: 'oxlint', args: ['--deny-warnings'] },
  { title: 'Types', tool: 'tsc', args: ['--noEmit'] },
]
const dashboard: Check = { title: 'Build', tool: 'node', args: ['scripts/setup.mjs', 'web'] }

async function report({ title }: Check, run: ReturnType<typeof runTool>): Promise<Part> {
  const { code, output } = await run
  const passes = code === 0
  heading(title)
  console.log(output.trim() || (passes ? 'Nothing to complain of.' : `It ended with exit code ${code}.`))
  return { title, passed: Number(passes), failed: Number(!passes), remarks: [] }
}

/** Format, of all or of some files, lint and types side by side; each counts as one check. */
export async function checks(paths: string[] = ['.']): Promise<Part[]> {
  const running = tools(paths).map((check) => ({ check, run: runTool(check.tool, check.args) }))
  const parts: Part[] = []
  for (const { check, run } of running) parts.push(await report(check, run))
  return parts
}

/** Builds the dashboard that the browser tests open, unless it is fresh. A check like the others: a build can break. */
export const build = (): Promise<Part> => report(dashboard, runTool(dashboard.tool, dashboard.args))
