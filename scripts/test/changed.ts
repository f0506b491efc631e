import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { selectTests, type Selection } from './select.ts'

const git = (...args: string[]): string[] =>
  execFileSync('git', args, { encoding: 'utf8' }).split('\n').filter(Boolean)

/** The revision that `--changed` names; null when everything is to be run. Without a name it is the last commit. */
export function changedSince(args: string[]): string | null {
  const option = args.find((arg) => /^--changed(=|$)/.test(arg))
  if (option === undefined) return null
  return option.slice('--changed='.length) || 'HEAD'
}

/** What was changed since this branch left a revision, with what nobody committed yet. */
function changedPaths(revision: string): string[] {
  const [base] = git('merge-base', revision, 'HEAD')
  return [
    ...git('diff', '--name-only', '--no-renames', base as string),
    ...git('ls-files', '--others', '--exclude-standard'),
  ]
}

/** Chooses what a change since a revision is asked. */
export function selectChanged(revision: string): { selection: Selection; paths: string[] } {
  const paths = changedPaths(revision)
  const changed = paths.map((path) => ({ path, text: existsSync(path) ? readFileSync(path, 'utf8') : '' }))
  const all = git('ls-files', '--cached', '--others', '--exclude-standard').filter((path) => existsSync(path))
  return { selection: selectTests(changed, all), paths: paths.filter((path) => existsSync(path)) }
}
