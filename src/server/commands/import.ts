import { createReadStream, statSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { createInterface } from 'node:readline/promises'
import type { ColumnMapping } from '../../contract/import-mapping.ts'
import type { Import } from '../../contract/import.ts'
import { Problem } from '../../contract/problem.ts'
import { readConfig } from '../config.ts'
import type { Database } from '../database/engine.ts'
import { beginImport } from '../imports/begin.ts'
import { changeImport, destroyImport } from '../imports/change.ts'
import { importColumns } from '../imports/columns.ts'
import { openQuestionsOf } from '../imports/questions.ts'
import { compareImport, runImport, undoImport } from '../imports/orders.ts'
import { readImport } from '../imports/present.ts'
import { refusedRows } from '../imports/refused-rows.ts'
import { importRowsPage } from '../imports/rows-page.ts'
import { headerOf, mappingOf, requireImport } from '../imports/store.ts'
import { createJobRunner, type JobRunner } from '../jobs/runner.ts'
import { openServices } from '../open.ts'
import type { Writing } from '../people/writing/journal.ts'
import { workers } from '../workers.ts'
import { followImport } from './follow-import.ts'
import { readImportArguments, type ColumnOrders, type ImportArguments } from './import-arguments.ts'
import {
  columnLines,
  counted,
  countsLine,
  formatLine,
  foundLines,
  questionLines,
  refusalLines,
  remarkLines,
} from './import-report.ts'
import { CommandError } from './usage.ts'

/** Refused rows that are named before the run. */
const REFUSALS_SHOWN = 5

/** What an import is done with. */
interface Desk {
  db: Database
  jobs: JobRunner
  writing: Writing
}

/** Brings people in from a file, or takes an import back; works while the server runs. */
export async function importPeople(args: string[]): Promise<void> {
  const asked = readImportArguments(args)
  if ('file' in asked && asked.file !== '-') requireFile(asked.file)
  const { db, engine } = await openServices(readConfig(process.env))
  const jobs = createJobRunner(engine, workers, (error) => console.error(error))
  const writing: Writing = { now: new Date(), accountId: null, authorId: null, source: 'api', batch: null }
  try {
    if ('undo' in asked) await takeBack({ db, jobs, writing }, asked.undo)
    else await bringIn({ db, jobs, writing }, asked)
  } catch (error) {
    throw error instanceof Problem ? new CommandError(error.message) : error
  } finally {
    await jobs.stop()
    await engine.close()
  }
}

/** Throws `CommandError` where there is no file to read. */
function requireFile(path: string): void {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found) throw new CommandError(`There is no file ${path}.`)
  if (found.isDirectory()) throw new CommandError(`${path} is a folder: name a file in it.`)
}

async function bringIn(
  desk: Desk,
  { file, options, columns, isSure, refused }: Extract<ImportArguments, { file: string }>,
): Promise<void> {
  const { db, jobs, writing } = desk
  const bytes = file === '-' ? process.stdin : createReadStream(file)
  const begun = await beginImport(db, bytes, { fileName: file, byItself: false, options }, writing)
  const { id } = begun
  try {
    const read = await followImport(db, jobs, begun, 'mapping', 'ready')
    for (const line of [formatLine(read), ...foundLines(read.format)]) console.log(line)
    const compared = read.type === 'nation' ? read : await compare(desk, id, columns)
    if (!(await mayRun(compared, isSure))) throw new CommandError('Nothing was imported.')
  } catch (error) {
    await destroyImport(db, id)
    throw error
  }
  const jobId = await runImport(db, id, writing)
  const { counts, type } = await followImport(db, jobs, { id, jobId }, 'finished')
  console.log(`Imported: ${countsLine(counts)}.`)
  if (refused !== undefined) await writeFile(refused, await refusedRows(db, id), { flag: 'wx' })
  if (counts.refused > 0)
    console.log(`The refused rows are ${refused === undefined ? 'on the page Import' : `in ${refused}`}.`)
  if (type === 'people') {
    if (counts.new + counts.changed + counts.unchanged === 0) throw new CommandError('Nobody came in.')
    console.log(`To take all of it back: npm run muster -- import --undo ${id}`)
  }
}

/** Compares the file with the nation, and says what would become of it. */
async function compare({ db, jobs, writing }: Desk, id: number, orders: ColumnOrders): Promise<Import> {
  await orderColumns(db, id, orders, writing)
  const record = await requireImport(db, id)
  for (const line of columnLines(await importColumns(db, record))) console.log(line)
  const open = await openQuestionsOf(db, record)
  if (open.length > 0) throw new CommandError(questionLines(open).join('\n'))
  const jobId = await compareImport(db, id, writing)
  const compared = await followImport(db, jobs, { id, jobId }, 'ready')
  console.log(`The rows: ${countsLine(compared.counts)}.`)
  const { results } = await importRowsPage(db, id, { outcome: 'refused' })
  for (const line of refusalLines(results.slice(0, REFUSALS_SHOWN))) console.log(line)
  if (compared.counts.refused > REFUSALS_SHOWN) console.log('  …')
  for (const line of remarkLines(compared.reasons)) console.log(line)
  return compared
}

/** Lets columns go where somebody said, or nowhere. */
async function orderColumns(
  db: Database,
  id: number,
  { targets, leftOut }: ColumnOrders,
  asker: Writing,
): Promise<void> {
  if (targets.size === 0 && leftOut.length === 0) return
  const record = await requireImport(db, id)
  const header = headerOf(record).map((name) => name.trim())
  const unknown = [...targets.keys(), ...leftOut].find((name) => !header.includes(name))
  if (unknown !== undefined) throw new CommandError(`The file has no column called “${unknown}”.`)
  const mapping = header.map((name, column): ColumnMapping => {
    const target = targets.get(name)
    if (target !== undefined) return { target }
    return leftOut.includes(name)
      ? { target: null, left_out: true }
      : (mappingOf(record)[column] ?? { target: null })
  })
  await changeImport(db, id, { mapping }, asker)
}

/** Whether the import is to be run: somebody said so beforehand, or says so now. */
async function mayRun({ type, counts, rows }: Import, isSure: boolean): Promise<boolean> {
  if (isSure) return true
  if (!process.stdin.isTTY) throw new CommandError('Nothing was imported: add --yes to import it.')
  const count = type === 'nation' ? rows : counts.new + counts.changed
  const asking = createInterface({ input: process.stdin, output: process.stderr })
  const answer = await asking.question(`Import ${counted(count, 'person', 'people')}? [y/N] `)
  asking.close()
  return /^y(es)?$/i.test(answer.trim())
}

async function takeBack({ db, jobs, writing }: Desk, id: number): Promise<void> {
  await requireImport(db, id).catch(() => {
    throw new CommandError(`There is no import ${id}.`)
  })
  const jobId = await undoImport(db, id, writing)
  await followImport(db, jobs, { id, jobId }, 'undone')
  const { changed = 0, failed = 0 } = (await readImport(db, id)).work ?? {}
  console.log(`Taken back for ${counted(changed, 'person', 'people')}.`)
  if (failed > 0)
    console.log(
      `What was edited since was kept of ${counted(failed, 'person', 'people')}: see the page Import.`,
    )
}
