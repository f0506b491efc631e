import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The names that .gitignore keeps out of the project, and git's own. Its lines are names, with `*` at most. */
const ignored = ['.git', ...readFileSync('.gitignore', 'utf8').split('\n')]
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => line.replace(/\/$/, '').replaceAll('.', '\\.').replaceAll('*', '.*'))
  .map((pattern) => new RegExp(`^${pattern}$`))

/** All files under a folder of the project, as paths from its root with `/`; what git ignores is left out. */
export function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !ignored.some((pattern) => pattern.test(name)))
    .flatMap((entry) => {
      const path = folder === '.' ? entry.name : join(folder, entry.name).replaceAll('\\', '/')
      return entry.isDirectory() ? filesUnder(path) : [path]
    })
    .toSorted()
}

/** The TypeScript files under a folder. */
export const modulesUnder = (folder: string): string[] =>
  filesUnder(folder).filter((path) => /\.(ts|tsx)$/.test(path) && !path.endsWith('.d.ts'))
