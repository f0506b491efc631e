import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { quickFolder } from '../scripts/test/quick-folder.ts'
import type { Role } from '../src/contract/account.ts'
import { makeToken } from './accounts.ts'

const NODE = 'node_modules/.bin/node'
const CLI = 'src/server/cli.ts'
const START_TIMEOUT = 60_000
/** A server that hasn't closed its connections by then is killed. */
const STOP_TIMEOUT = 5_000

/** A real server over a database of its own, in a folder that goes with it. */
export interface MusterServer {
  /** Where it listens: `http://127.0.0.1:PORT`. */
  address: string
  /** The database it works on. */
  databaseUrl: string
  /** An API token of an account; the account is made, without a password, when there is none. */
  token: (email: string, role: Role) => Promise<string>
  /** All that it printed so far. */
  output: () => string
  /** Ends it as a power cut does; its database stays until `stop`. */
  kill: () => Promise<void>
  stop: () => Promise<void>
}

/** Starts a server on a free port, with settings beside those of every journey, and waits until it listens. */
export async function startServer(settings: Record<string, string> = {}): Promise<MusterServer> {
  const folder = quickFolder('muster-e2e-')
  const databaseUrl = `file:${join(folder, 'muster.db')}`
  const env = {
    ...process.env,
    PORT: '0',
    HOST: '127.0.0.1',
    DATABASE_URL: databaseUrl,
    // The journeys of a worker come from one address, faster than any person.
    RATE_LIMIT: 'off',
    ...settings,
  }
  const child = spawn(NODE, [CLI, 'serve'], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const printed: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => printed.push(String(chunk)))
  const output = () => printed.join('')

  const kill = async () => {
    const gone = once(child, 'exit')
    child.kill('SIGKILL')
    await gone
  }
  const stop = async () => {
    await end(child)
    await rm(folder, { recursive: true, force: true })
  }
  try {
    const address = await listening(child, output)
    const tokens = new Map<string, Promise<string>>()
    const token = (email: string, role: Role) => {
      const key = `${role} ${email}`
      const made = tokens.get(key) ?? makeToken(databaseUrl, email, role)
      tokens.set(key, made)
      return made
    }
    return { address, databaseUrl, token, output, kill, stop }
  } catch (problem) {
    await stop()
    throw problem
  }
}

/** The address in the line that the server prints once it listens. */
function listening(child: ChildProcess, output: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    const fail = (what: string) => reject(new Error(`${what}. It printed:\n${output() || '(nothing)'}`))
    const timer = setTimeout(
      () => fail(`The server did not listen within ${START_TIMEOUT} ms`),
      START_TIMEOUT,
    )
    const settle = (act: () => void) => {
      clearTimeout(timer)
      act()
    }
    child.stdout?.on('data', () => {
      const [, port] = output().match(/http:\/\/(?:localhost|127\.0\.0\.1):(\d+)/) ?? []
      if (port) settle(() => resolve(`http://127.0.0.1:${port}`))
    })
    child.on('error', (error) => settle(() => fail(`The server could not be started (${error.message})`)))
    child.on('exit', (code) => settle(() => fail(`The server ended with exit code ${code}`)))
  })
}

/** Ends a server as a supervisor does, and waits until it is gone. */
async function end(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT)
  await gone
  clearTimeout(timer)
}
