import { setTimeout as delay } from 'node:timers/promises'
import type { Import, ImportStage } from '../../contract/import.ts'
import type { Database } from '../database/engine.ts'
import { readImport } from '../imports/present.ts'
import type { JobRunner } from '../jobs/runner.ts'
import { CommandError } from './usage.ts'

/** How often work is looked at, in milliseconds. */
const LOOK = 200

const resting = {
  disk_full: 'The disk is full: make room, then let the import go on on the page Import.',
  broken: 'The work broke; the reason is above. It can be let go on on the page Import.',
  nobody: 'Somebody stopped the work.',
}

/**
 * Works on an import until it is where it is to be, and shows how far that is where somebody looks. A running server
 * may take the work over: then it is followed. Throws `CommandError` when it stops on the way.
 */
export async function followImport(
  db: Database,
  { run }: Pick<JobRunner, 'run'>,
  { id, jobId }: { id: number; jobId: number | null },
  ...stages: ImportStage[]
): Promise<Import> {
  const started = performance.now()
  if (jobId !== null) void run(jobId)
  for (;;) {
    const found = await readImport(db, id)
    if (stages.includes(found.stage)) {
      clear()
      return found
    }
    const { status, problem } = found.work ?? { status: 'failed', problem: null }
    if (found.stage === 'failed') stop(found.message ?? resting.broken)
    if (found.stage === 'cancelled' || status === 'paused' || status === 'failed')
      stop(resting[problem ?? 'nobody'])
    show(found, (performance.now() - started) / 1000)
    await delay(LOOK)
  }
}

function stop(reason: string): never {
  clear()
  throw new CommandError(reason)
}

function clear(): void {
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K')
}

function show({ stage, work }: Import, seconds: number): void {
  if (!process.stderr.isTTY || !work) return
  const { done, total } = work
  const of = total > 0 ? ` of ${total.toLocaleString('en')}` : ''
  const speed = Math.round(done / Math.max(seconds, 1)).toLocaleString('en')
  process.stderr.write(`\r\x1b[K${stage}: ${done.toLocaleString('en')}${of}, ${speed} a second`)
}
