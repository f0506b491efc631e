import { stringify } from 'csv-stringify/sync'
import type { Database } from '../database/engine.ts'
import { appendPart } from '../files/store.ts'
import type { JobRow } from '../jobs/read.ts'
import type { Step } from '../jobs/worker.ts'
import { toText } from '../nation-file/lines.ts'
import { ownMark } from '../nation-file/own-mark.ts'
import { nationHeader, nationParts } from '../nation-file/write-nation.ts'
import { peopleLines, removedLines } from '../nation-file/write-people.ts'
import { loadCustomFields } from '../people/parts/custom-fields.ts'
import { readPeople } from '../people/reading/read.ts'
import { columnsOf, type Column } from './columns.ts'
import { nextPeople } from './next-people.ts'
import { beginning, partAfter, type Position } from './position.ts'
import { requestOf, requireExport, type Request } from './read.ts'

/** Rows read at once, other than people: others get a turn between. */
const ROWS_STEP = 1_000
/** Changes read at once: those of people who were removed hold the whole of them. */
const REMOVED_STEP = 200
/** Tells a spreadsheet that the text is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF'

/** A piece of the file. */
interface Piece {
  text: string
  /** The last that it has of its part; null when the part is done. */
  next: Position['after']
  /** How many people it has, and how many were gone. */
  done?: number
  gone?: number
}

/** Writes the next piece of an export's file. */
export async function stepExport(trx: Database, job: JobRow): Promise<Step> {
  const row = await requireExport(trx, job.subject_id as number)
  if (row.file_id === null) return 'failed'
  const request = requestOf(row)
  const at = row.position === null ? beginning : (JSON.parse(row.position) as Position)
  const { text, next, done = 0, gone = 0 } = await readPiece(trx, job, request, at)
  await appendPart(trx, row.file_id, Buffer.from(text))
  const position = next === null ? partAfter(at.part, request.isNation) : { ...at, after: next }
  await trx
    .updateTable('exports')
    .set({ position: JSON.stringify(position) })
    .where('id', '=', row.id)
    .execute()
  return { done, changed: done - gone, failed: gone, isOver: position === null }
}

async function readPiece(trx: Database, job: JobRow, request: Request, at: Position): Promise<Piece> {
  const { part, after } = at
  if (part === 'head') return { text: await headOf(trx, job, request), next: null }
  if (part === 'people') return readPeoplePiece(trx, job, request, after as number | null)
  if (part === 'removed') {
    const lines = await removedLines(trx, job.id, (after ?? 0) as number, REMOVED_STEP)
    return { text: toText(lines), next: lines.length < REMOVED_STEP ? null : (lines.at(-1)?.id ?? null) }
  }
  if (part === 'end') return { text: toText([{ type: 'end', people_count: job.changed }]), next: null }
  const { lines, next } = await nationParts[part](trx, after, ROWS_STEP)
  return { text: toText(lines), next }
}

/** What stands before the people: the names of the columns, or what the nation is. */
async function headOf(trx: Database, job: JobRow, request: Request): Promise<string> {
  if (request.format === 'json_lines') {
    return request.isNation ? toText([await nationHeader(trx, job.total)]) : ''
  }
  const columns = await columnsFor(trx, request)
  return BYTE_ORDER_MARK + stringify([columns.map(({ header }) => header)])
}

/** The columns of a table; where it has ids, one without cells says that they are this nation's. */
async function columnsFor(trx: Database, request: Request): Promise<Column[]> {
  const columns = columnsOf(request, await loadCustomFields(trx))
  if (!columns.some(({ header }) => header === 'id')) return columns
  return [...columns, { header: await ownMark(trx), cell: () => '' }]
}

async function readPeoplePiece(
  trx: Database,
  job: JobRow,
  request: Request,
  after: number | null,
): Promise<Piece> {
  const isTable = request.format === 'csv'
  // A table has the newest first, as lists of people do; the file of a nation is read in the order it grew.
  const { ids, here, isLast } = await nextPeople(trx, job.id, after, isTable ? 'desc' : 'asc')
  const text = isTable ? await tableOf(trx, request, here) : toText(await peopleLines(trx, here))
  const next = isLast ? null : (ids.at(-1) ?? null)
  return { text, next, done: ids.length, gone: ids.length - here.length }
}

async function tableOf(trx: Database, request: Request, ids: number[]): Promise<string> {
  const columns = await columnsFor(trx, request)
  const people = await readPeople(trx, ids, 'all')
  const rows = people.map(({ person }) => {
    const values = JSON.parse(person) as Record<string, unknown>
    return columns.map(({ cell }) => cell(values))
  })
  return rows.length === 0 ? '' : stringify(rows)
}
