import type { Import, ImportStage } from '../../contract/import.ts'
import { tableProblemSentence, type TableProblem } from '../../contract/table-format.ts'
import type { Database } from '../database/engine.ts'
import { workOf } from '../jobs/present-work.ts'
import type { JobRow } from '../jobs/read.ts'
import { ReasonTally } from './reasons.ts'
import { countsOf, formatOf, optionsOf, requireImport, type ImportRecord } from './store.ts'

const hosted: Record<ImportStage, Import['status']['name']> = {
  reading: 'working',
  mapping: 'queued',
  comparing: 'working',
  ready: 'queued',
  running: 'working',
  finished: 'finished',
  cancelled: 'cancelled',
  failed: 'failed',
  undoing: 'working',
  undone: 'cancelled',
}

/** The jobs of imports, by id. */
async function jobsOf(db: Database, records: ImportRecord[]): Promise<Map<number, JobRow>> {
  const ids = records.map(({ job_id }) => job_id).filter((id) => id !== null)
  if (ids.length === 0) return new Map()
  const rows = await db.selectFrom('jobs').selectAll().where('id', 'in', ids).execute()
  return new Map(rows.map((row) => [row.id, row]))
}

async function accountNames(db: Database, records: ImportRecord[]): Promise<Map<string, string>> {
  const ids = records.map(({ account_id }) => account_id).filter((id) => id !== null)
  if (ids.length === 0) return new Map()
  const rows = await db.selectFrom('accounts').select(['id', 'name']).where('id', 'in', ids).execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** Imports as the API answers them. */
async function presentImports(db: Database, records: ImportRecord[]): Promise<Import[]> {
  const jobs = await jobsOf(db, records)
  const names = await accountNames(db, records)
  return records.map((record): Import => {
    const job = record.job_id === null ? undefined : jobs.get(record.job_id)
    const problem = record.problem === null ? null : (JSON.parse(record.problem) as TableProblem)
    const counts = countsOf(record)
    const options = optionsOf(record)
    const isStuck = (job?.status === 'failed' && problem === null) || problem?.kind === 'unanswered'
    return {
      id: record.id,
      type: record.type,
      is_overwritable: options.on_match === 'overwrite',
      status: { name: job?.status === 'waiting' ? 'queued' : isStuck ? 'failed' : hosted[record.stage] },
      stage: record.stage,
      file_name: record.file_name,
      size_in_bytes: record.size,
      rows: record.rows,
      format: formatOf(record),
      options,
      problem,
      message: problem && tableProblemSentence(problem),
      counts,
      reasons: new ReasonTally(record.reasons).list(),
      work: job ? workOf(job) : null,
      undoable: isUndoable(record),
      author_name: record.account_id === null ? null : (names.get(record.account_id) ?? null),
      created_at: record.created_at,
      finished_at: record.finished_at,
    }
  })
}

/** Whether there is something of an import to take back. A whole nation isn't: it came into an empty one. */
export const isUndoable = ({ type, stage, run_job_id }: ImportRecord): boolean =>
  type === 'people' && run_job_id !== null && (stage === 'finished' || stage === 'cancelled')

/** One import as the API answers it. Throws `not_found`. */
export async function readImport(db: Database, id: number): Promise<Import> {
  const [one] = await presentImports(db, [await requireImport(db, id)])
  return one as Import
}

/** Imports of the page: as many as somebody looks through. */
const LISTED = 100

/** The imports of the nation, newest first. */
export const listImports = async (db: Database): Promise<Import[]> =>
  presentImports(db, await db.selectFrom('imports').selectAll().orderBy('id', 'desc').limit(LISTED).execute())
