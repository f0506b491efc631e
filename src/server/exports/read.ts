import type { Selectable } from 'kysely'
import { EXPORTS_LIMIT, type Export, type ExportChoice, type NewExport } from '../../contract/export.ts'
import { recordNotFound } from '../../contract/problem.ts'
import type { Database } from '../database/engine.ts'
import type { ExportsTable } from '../database/import-tables.ts'
import { workOf, hostedStatus } from '../jobs/present-work.ts'

export type ExportRow = Selectable<ExportsTable>

/** What an export was asked for, but for the people, who are written down beside its job. */
export type Request = Omit<NewExport, 'whom'> & {
  isNation: boolean
  file_name: string
  /** Missing of exports that were asked for before it was kept. */
  choice?: ExportChoice
}

export const requestOf = ({ request }: Pick<ExportRow, 'request'>) => JSON.parse(request) as Request

/** An export as it stands. Throws `not_found`. */
export async function requireExport(db: Database, id: number): Promise<ExportRow> {
  const row = await db.selectFrom('exports').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw recordNotFound()
  return row
}

const exportsWithWork = (db: Database) =>
  db
    .selectFrom('exports')
    .innerJoin('jobs', 'jobs.id', 'exports.job_id')
    .leftJoin('files', 'files.id', 'exports.file_id')
    .leftJoin('lists', 'lists.id', 'exports.list_id')
    .leftJoin('accounts', 'accounts.id', 'exports.account_id')
    .selectAll('jobs')
    .select([
      'exports.id as export_id',
      'exports.list_id',
      'lists.name as list_name',
      'accounts.name as author_name',
      'exports.request',
      'files.size',
    ])

type ExportWithWork = Awaited<ReturnType<ReturnType<typeof exportsWithWork>['execute']>>[number]

const present =
  (origin: string) =>
  ({ export_id: id, list_id, list_name, author_name, request, size, ...job }: ExportWithWork): Export => {
    const { format, names, file_name, choice = null } = requestOf({ request })
    const isThere = job.status === 'done' && size !== null
    return {
      id,
      status: { name: hostedStatus(job) },
      download_url: isThere ? `${origin}/api/v1/exports/${id}/download` : null,
      list_id,
      list_name,
      choice,
      author_name,
      format,
      names,
      file_name,
      size_in_bytes: size ?? 0,
      work: workOf(job),
      created_at: job.created_at,
      finished_at: job.finished_at,
    }
  }

/** An export as the API answers it, with addresses on the server of this origin. Throws `not_found`. */
export async function readExport(db: Database, id: number, origin: string): Promise<Export> {
  const row = await exportsWithWork(db).where('exports.id', '=', id).executeTakeFirst()
  if (!row) throw recordNotFound()
  return present(origin)(row)
}

/** The exports of the nation, newest first. */
export async function readExports(db: Database, origin: string): Promise<Export[]> {
  const rows = await exportsWithWork(db).orderBy('exports.id', 'desc').limit(EXPORTS_LIMIT).execute()
  return rows.map(present(origin))
}
