import { spawnSync } from 'node:child_process'

/** Runs a command to its end; what it printed is shown only when it fails, before one line that says so. */
export function run(command, args, { env = process.env, failure }) {
  const { status, error, stdout, stderr } = spawnSync(command, args, {
    env,
    encoding: 'utf8',
    maxBuffer: 100_000_000,
    // npm and apt are shell scripts on some systems (npm.cmd), and no argument here comes from outside.
    shell: process.platform === 'win32',
  })
  if (status === 0) return
  process.stderr.write(`${stdout ?? ''}${stderr ?? ''}`)
  throw new Error(error ? `${failure} (${error.message})` : failure)
}
