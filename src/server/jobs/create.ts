import { randomUUID } from 'node:crypto'
import { formatTime } from '../../contract/times.ts'
import type { Database } from '../database/engine.ts'
import { insertRows } from '../database/insert-rows.ts'
import type { JobKind } from '../database/job-tables.ts'
import type { Writing } from '../people/writing/journal.ts'

/** Who asks for a job, when and from where. */
export type Asker = Pick<Writing, 'now' | 'accountId' | 'source'>

/** What a job is to do. */
interface NewJob {
  kind: JobKind
  /** JSON of what it is told. */
  parameters: string
  /** The job that it takes back. */
  undoes?: number
  /** The import or the export that it works on. */
  subject_id?: number
  /** How many rows or people it is about, where that is known beforehand. */
  total?: number
}

/** Makes a job that waits to be worked on, with a batch of its own. @returns its id */
export async function createJob(
  trx: Database,
  { kind, parameters, undoes, subject_id, total = 0 }: NewJob,
  { now, accountId, source }: Asker,
): Promise<number> {
  const row = {
    kind,
    status: 'waiting' as const,
    parameters,
    undoes: undoes ?? null,
    subject_id: subject_id ?? null,
    problem: null,
    batch: randomUUID(),
    account_id: accountId,
    source: source === 'dashboard' ? ('dashboard' as const) : ('api' as const),
    total,
    done: 0,
    changed: 0,
    failed: 0,
    created_at: formatTime(now),
  }
  const [id] = await insertRows(trx, 'jobs', [row], 'id')
  return id as number
}

/** How many people a job is about, once they are chosen. */
export const setTotal = async (trx: Database, id: number, total: number): Promise<void> =>
  void (await trx.updateTable('jobs').set({ total }).where('id', '=', id).execute())
