import type { hostedStatuses } from '../../contract/import.ts'
import type { Work } from '../../contract/work.ts'
import type { JobRow } from './read.ts'

/** Work on a file as the API answers it. */
export const workOf = (job: JobRow): Work => {
  const { status, problem, total, done, changed, failed, created_at, finished_at } = job
  return { status, problem, total, done, changed, failed, created_at, finished_at }
}

const names: Record<Work['status'], (typeof hostedStatuses)[number]> = {
  waiting: 'queued',
  running: 'working',
  paused: 'working',
  done: 'finished',
  cancelled: 'cancelled',
  failed: 'failed',
}

/** What the hosted service calls where work is. */
export const hostedStatus = ({ status }: Pick<JobRow, 'status'>) => names[status]
