import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** Ten thousand people take some seconds to make, more on a busy machine. */
const START_MS = 120_000

/** A demo nation that is being served. */
export interface DemoServer {
  /** Where it listens: `http://localhost:PORT`. */
  address: string
  stop: () => Promise<void>
}

/** Serves a demo nation on a free port; rejects when it ends or doesn't listen in time. */
export async function serveDemo(): Promise<DemoServer> {
  const child = spawn(process.execPath, ['src/server/cli.ts', 'demo'], {
    env: { ...process.env, PORT: '0', RATE_LIMIT: 'off' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const address = await new Promise<string>((resolve, reject) => {
    let printed = ''
    const timer = setTimeout(() => {
      child.kill()
      reject(new Error(`The demo nation did not start within ${START_MS / 1000} s.`))
    }, START_MS)
    child.once('exit', (code) => reject(new Error(`The demo nation ended with exit code ${code}.`)))
    child.stdout.on('data', (chunk) => {
      printed += String(chunk)
      const [found] = printed.match(/http:\/\/\S+/) ?? []
      if (!found) return
      clearTimeout(timer)
      resolve(found)
    })
  })
  const stop = async () => {
    child.kill()
    if (child.exitCode === null) await once(child, 'exit')
  }
  return { address, stop }
}
