/**
 * The server and the Vite dev server side by side: http://localhost:5173 with hot reload, /api passed on.
 * The server starts again when its files change. Ctrl-C, or the end of one, ends both.
 */
import { spawn } from 'node:child_process'

/** Where vite.config.ts sends /api. */
const apiAddress = { HOST: '127.0.0.1', PORT: '3000' }

const run = (args: string[]) =>
  spawn(process.execPath, args, { stdio: 'inherit', env: { ...process.env, ...apiAddress } })

const children = [
  run(['--watch', '--watch-preserve-output', 'src/server/cli.ts', 'serve']),
  run(['node_modules/vite/bin/vite.js']),
]

const endAll = () => children.forEach((child) => child.kill('SIGTERM'))

for (const child of children) {
  child.on('exit', (code) => {
    process.exitCode ||= code ?? 0
    endAll()
  })
}
// A terminal sends SIGINT to all three at once; what stops only this process (kill, a supervisor) must reach both.
process.on('SIGINT', endAll)
process.on('SIGTERM', endAll)
