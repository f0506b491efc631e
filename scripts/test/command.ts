import { spawn } from 'node:child_process'
import { delimiter, resolve } from 'node:path'

const bin = resolve('node_modules/.bin')

interface Finished {
  /** The exit code; -1 when a signal ended it or it couldn't start. */
  code: number
  output: string
}

interface Options {
  env?: Record<string, string>
  /** Where it runs; here unless said. */
  folder?: string
  /** Lets the output through as it comes, instead of collecting it. */
  live?: boolean
}

/** Runs a tool of node_modules to its end. */
export function runTool(tool: string, args: string[], { env = {}, folder, live = false }: Options = {}) {
  return new Promise<Finished>((done) => {
    const child = spawn(resolve(bin, tool), args, {
      // The tools start with `env node`: the first node in the PATH must be the project's.
      env: { ...process.env, PATH: [bin, process.env.PATH].join(delimiter), ...env },
      cwd: folder,
      stdio: live ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    child.stdout?.on('data', (chunk) => (output += chunk))
    child.stderr?.on('data', (chunk) => (output += chunk))
    child.on('error', (error) => done({ code: -1, output: error.message }))
    child.on('close', (code) => done({ code: code ?? -1, output }))
  })
}
