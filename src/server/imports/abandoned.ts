import { UPLOAD_KEPT_DAYS } from '../../contract/import.ts'
import { formatTime } from '../../contract/times.ts'
import type { Database } from '../database/engine.ts'
import { removeImport } from './store.ts'

const DAY = 24 * 60 * 60 * 1000

/** Removes uploads that nobody imported for long, with their files; none of them changed anybody. */
export async function removeAbandoned(trx: Database, now: Date): Promise<void> {
  const abandoned = await trx
    .selectFrom('imports')
    .select(['id', 'file_id'])
    .where('stage', 'in', ['mapping', 'ready', 'failed'])
    .where('run_job_id', 'is', null)
    .where('created_at', '<', formatTime(new Date(now.getTime() - UPLOAD_KEPT_DAYS * DAY)))
    .execute()
  for (const one of abandoned) await removeImport(trx, one)
}
