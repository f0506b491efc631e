import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { stringify } from 'csv-stringify/sync'
import type { Import, ImportStage } from '../src/contract/import.ts'
import { insertCells, insertPeople } from './bare-insert.ts'
import { columns, personCells } from './import-table.ts'

/** Rows that are imported, unless `ROWS` says otherwise. */
const ROWS = 100_000
/** Rows made at once. */
const CHUNK = 1_000

const seconds = (since: number) => (performance.now() - since) / 1000
const rate = (rows: number, time: number) => `${Math.round(rows / time).toLocaleString('en')} rows a second`

const someCells = (at: number, rows: number): string[][] =>
  Array.from({ length: Math.min(CHUNK, rows - at) }, (_, index) => personCells(at + index))

function* someRows(rows: number): Generator<string[][]> {
  for (let at = 0; at < rows; at += CHUNK) yield someCells(at, rows)
}

/** A file of a size, made as it is sent. */
function* file(rows: number): Generator<string> {
  yield stringify([[...columns]])
  for (const some of someRows(rows)) yield stringify(some)
}

/** The most memory that a process has held so far, in MB; null where the system doesn't tell. */
function peakMemory(pid: number): number | null {
  try {
    const [, kilobytes] = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return kilobytes === undefined ? null : Math.round(Number(kilobytes) / 1024)
  } catch {
    return null
  }
}

/** What `npm start` gives Node. */
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { start: string } }
const flags = scripts.start.split(' ').filter((word) => word.startsWith('--'))

interface Server {
  child: ChildProcess
  call: (method: string, path: string, body?: unknown) => Promise<{ import: Import }>
}

async function startServer(folder: string): Promise<Server> {
  const env = {
    ...process.env,
    PORT: '0',
    RATE_LIMIT: 'off',
    DATABASE_URL: `file:${join(folder, 'muster.db')}`,
  }
  const cli = (...args: string[]) =>
    spawn(process.execPath, [...flags, 'src/server/cli.ts', ...args], {
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
  const [token] = await once(
    cli('token', '--email', 'bench@example.org', '--role', 'organizer').stdout,
    'data',
  )
  const child = cli('serve')
  const [line] = await once(child.stdout, 'data')
  const address = /http:\/\/\S+:\d+/.exec(String(line))?.[0] ?? ''
  const headers = { authorization: `Bearer ${String(token).trim()}` }
  return {
    child,
    async call(method, path, body) {
      const isFile = body instanceof ReadableStream
      const type = isFile ? 'application/octet-stream' : 'application/json'
      const answer = await fetch(`${address}/api/v1/imports${path}`, {
        method,
        headers: { ...headers, 'content-type': type },
        ...(isFile ? { body, duplex: 'half' } : body === undefined ? {} : { body: JSON.stringify(body) }),
      } as RequestInit)
      if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
      return (await answer.json()) as { import: Import }
    },
  }
}

/** Seconds of a processor that a process has used so far, its own and the system's for it; null where that isn't told. */
function processorTime(pid: number): number | null {
  try {
    const [, after = ''] = /^.*\) (.*)$/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8').trim()) ?? []
    // Fields 14 and 15 of the line, in hundredths.
    const [user, system] = after.split(' ').slice(11, 13)
    return (Number(user) + Number(system)) / 100
  } catch {
    return null
  }
}

async function comesTo({ call }: Server, id: number, stage: ImportStage): Promise<Import> {
  for (;;) {
    const found = (await call('GET', `/${id}`)).import
    if (found.stage === stage) return found
    if (found.work?.status === 'failed' || found.stage === 'failed') throw new Error(JSON.stringify(found))
    await new Promise((done) => setTimeout(done, 250))
  }
}

/**
 * A file of thirty columns from its upload to its undo, on a server of its own: rows a second of each part, on the clock
 * and of a processor (which says more on a machine that does other things), beside bare prepared inserts of the same
 * rows in the same run, and the most memory that the server held.
 */
export async function benchImport(): Promise<void> {
  const rows = Number(process.env.ROWS ?? ROWS)
  const folder = mkdtempSync(join(tmpdir(), 'muster-bench-'))
  const bare = insertCells(folder, columns.length, someRows(rows))
  const server = await startServer(folder)
  const pid = server.child.pid as number
  const report = (what: string, time: number, ...more: string[]) =>
    console.log([`${what.padEnd(46)} ${time.toFixed(1).padStart(7)} s`, rate(rows, time), ...more].join('  '))
  let usedBefore = processorTime(pid) ?? 0
  const reportServer = (what: string, time: number) => {
    const used = (processorTime(pid) ?? 0) - usedBefore
    usedBefore += used
    const perSecond = `${Math.round(rows / used).toLocaleString('en')} rows a CPU second`
    report(what, time, perSecond, `${(bare / time).toFixed(3)} of bare`, `peak ${peakMemory(pid) ?? '?'} MB`)
  }
  console.log(`${rows.toLocaleString('en')} rows of ${columns.length} columns`)
  report('bare prepared insert, cells as text, no index', bare)
  try {
    let started = performance.now()
    const { id } = (
      await server.call('POST', '/upload?file_name=bench.csv', Readable.toWeb(Readable.from(file(rows))))
    ).import
    await comesTo(server, id, 'mapping')
    reportServer('upload, read', seconds(started))
    started = performance.now()
    await server.call('POST', `/${id}/compare`)
    await comesTo(server, id, 'ready')
    reportServer('compare', seconds(started))
    started = performance.now()
    await server.call('POST', `/${id}/run`)
    const { counts } = await comesTo(server, id, 'finished')
    const run = seconds(started)
    reportServer('run, with journal and index', run)
    // A few people share their name and birthdate with another: they are told to be the same.
    if (counts.new + counts.double !== rows)
      throw new Error(`Not everyone was made: ${JSON.stringify(counts)}`)
    const people = insertPeople(folder, join(folder, 'muster.db'))
    report(
      'bare prepared insert into people, with indexes',
      people,
      `the run is ${(people / run).toFixed(3)} of it`,
    )
    started = performance.now()
    await server.call('POST', `/${id}/undo`)
    await comesTo(server, id, 'undone')
    reportServer('undo', seconds(started))
  } finally {
    server.child.kill('SIGTERM')
    await once(server.child, 'exit')
    rmSync(folder, { recursive: true, force: true })
  }
}
