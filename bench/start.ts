import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const RUNS = 3

/** From `npm start` to its line, and from that line to the first page, when everything is set up already. */
export async function benchStart(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'muster-bench-'))
  const env = { ...process.env, PORT: '0', DATABASE_URL: `file:${join(folder, 'muster.db')}` }
  for (let run = 1; run <= RUNS; run += 1) {
    const started = performance.now()
    const child = spawn('npm', ['start'], { env, detached: true, stdio: ['ignore', 'pipe', 'inherit'] })
    const [line] = await once(child.stdout, 'data')
    const address = /http:\/\/\S+:\d+/.exec(String(line))?.[0] ?? ''
    const { status } = await fetch(address)
    const seconds = ((performance.now() - started) / 1000).toFixed(2)
    console.log(`${run === 1 ? 'with a new database' : 'again'}: first page (${status}) after ${seconds} s`)
    process.kill(-(child.pid as number), 'SIGTERM')
    await once(child, 'exit')
  }
  rmSync(folder, { recursive: true, force: true })
}
