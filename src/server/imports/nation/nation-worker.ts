import { formatTime } from '../../../contract/times.ts'
import type { Database } from '../../database/engine.ts'
import type { JobRow } from '../../jobs/read.ts'
import type { Step, TakeStep, Worker } from '../../jobs/worker.ts'
import { forgetWork } from '../steps/wind-up.ts'
import { noCounts, requireImport, updateImport } from '../store.ts'
import { nationCheck, NationRefusal, parseLine, type NationCheck } from './check-lines.ts'
import { makeRoom } from './make-room.ts'
import { isEmptyNation } from './nation-export.ts'
import { LineTooLong, nextLines, type FileLine, type Place } from './read-lines.ts'
import { settleAccounts } from './settle-accounts.ts'
import { writeLines } from './write-lines.ts'

/** Where the writing is, kept with the job; the check before it is done anew when it was cut off. */
interface Progress {
  place: Place
  /** Whom the file knows by the emails of accounts that are here. */
  people: Record<string, number>
}

const start: Place = { offset: 0, line: 0 }
const goOn = (done = 0): Exclude<Step, 'failed'> => ({ done, changed: done, failed: 0, isOver: false })
const placeAfter = (line: FileLine): Place => ({ offset: line.end, line: line.number })

const progressOf = ({ parameters }: JobRow) => (JSON.parse(parameters) as { progress?: Progress }).progress

const keepProgress = (trx: Database, job: JobRow, progress: Progress) =>
  trx
    .updateTable('jobs')
    .set({ parameters: JSON.stringify({ ...JSON.parse(job.parameters), progress }) })
    .where('id', '=', job.id)
    .execute()

/**
 * Brings a whole nation into an empty one. Every line of its file is checked before the first is written; each step
 * is written together with where it ends, so that a stopped server's work goes on where it was.
 */
export function nationWorker(db: Database, { id: jobId, subject_id }: JobRow): Worker {
  const importId = subject_id as number
  let checking: { check: NationCheck; place: Place } | undefined

  async function prepareCheck(file: { id: number; size: number }): Promise<TakeStep> {
    checking ??= { check: nationCheck(new Set((await accountsByEmail(db)).keys())), place: start }
    const lines = await nextLines(db, file, checking.place)
    for (const line of lines) checking.check.take(line)
    const last = lines.at(-1)
    if (last) {
      checking.place = placeAfter(last)
      return async () => goOn()
    }
    const { header, people } = checking.check.finish()
    return async (trx, job) => {
      if (!(await isEmptyNation(trx)))
        return refuse(trx, importId, new NationRefusal('nation_not_empty', null))
      await makeRoom(trx, header)
      await trx.updateTable('jobs').set({ total: header.people_count }).where('id', '=', job.id).execute()
      await updateImport(trx, importId, { rows: header.people_count })
      await keepProgress(trx, job, { place: start, people })
      return goOn()
    }
  }

  async function prepareWriting(
    file: { id: number; size: number },
    { place, people }: Progress,
  ): Promise<TakeStep> {
    const lines = await nextLines(db, file, place)
    const last = lines.at(-1)
    if (!last) {
      return async (trx, job) => {
        await settleAccounts(trx, people)
        const record = await requireImport(trx, importId)
        await forgetWork(trx, record)
        const counts = JSON.stringify({ ...noCounts(), new: job.done })
        await updateImport(trx, importId, {
          stage: 'finished',
          counts,
          rows: job.done,
          finished_at: formatTime(new Date()),
        })
        return { ...goOn(), isOver: true }
      }
    }
    // The first line is what the nation is.
    const parsed = lines.filter(({ number }) => number > 1).map(parseLine)
    return async (trx, job) => {
      const written = await writeLines(trx, parsed, await accountsByEmail(trx))
      await keepProgress(trx, job, { place: placeAfter(last), people })
      await updateImport(trx, importId, { position: last.number })
      return goOn(written)
    }
  }

  return {
    async prepare() {
      const job = await db.selectFrom('jobs').selectAll().where('id', '=', jobId).executeTakeFirstOrThrow()
      const { file_id, size } = await requireImport(db, importId)
      if (file_id === null) return async () => 'failed'
      const file = { id: file_id, size }
      const progress = progressOf(job)
      try {
        return progress ? await prepareWriting(file, progress) : await prepareCheck(file)
      } catch (error) {
        if (error instanceof LineTooLong)
          return (trx) => refuse(trx, importId, new NationRefusal('nation_line', error.line))
        if (error instanceof NationRefusal) return (trx) => refuse(trx, importId, error)
        throw error
      }
    },
  }
}

async function refuse(trx: Database, importId: number, { problem }: NationRefusal): Promise<'failed'> {
  await updateImport(trx, importId, {
    stage: 'failed',
    problem: JSON.stringify(problem),
    finished_at: formatTime(new Date()),
  })
  return 'failed'
}

async function accountsByEmail(db: Database): Promise<Map<string, string>> {
  const rows = await db.selectFrom('accounts').select(['id', 'email']).execute()
  return new Map(rows.map(({ id, email }) => [email.toLowerCase(), id]))
}
