import type { Generated } from 'kysely'
import type { Job } from '../../contract/job.ts'
import type { Work } from '../../contract/work.ts'

/** What a job does: a change of many people, the undo of one, or work on a file. */
export type JobKind = Job['kind'] | 'read_import' | 'compare_import' | 'run_import' | 'undo_import' | 'export'

/** Work that goes on after it was asked for. */
export interface JobsTable {
  id: Generated<number>
  /** The job that this one takes back. */
  undoes: number | null
  kind: JobKind
  status: Work['status']
  /** The import or the export it works on; null for a change of many people. */
  subject_id: number | null
  /** Why it stopped before its end. */
  problem: Work['problem']
  /** JSON: what is done to whom. */
  parameters: string
  batch: string
  /** Who asked for it, and from where. */
  account_id: string | null
  source: 'dashboard' | 'api'
  total: number
  done: number
  changed: number
  failed: number
  /** The server that works on it, and until when the others leave it alone. */
  held_by: string | null
  held_until: string | null
  created_at: string
  finished_at: string | null
}

/** A person whom a job is about. */
export interface JobPeopleTable {
  job_id: number
  person_id: number
  /** Null: their turn is still to come. */
  outcome: 'changed' | 'unchanged' | 'failed' | null
  /** JSON: the name and the problem of a failure. */
  failure: string | null
  /** JSON: what an undo needs that isn't in the journal. */
  before: string | null
}
