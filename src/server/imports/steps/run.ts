import type { Selectable } from 'kysely'
import { chunks } from '../../database/chunks.ts'
import type { Database } from '../../database/engine.ts'
import type { ImportRowsTable } from '../../database/import-tables.ts'
import { insertRows } from '../../database/insert-rows.ts'
import type { JobRow } from '../../jobs/read.ts'
import type { Step, Worker } from '../../jobs/worker.ts'
import { writingOfJob } from '../../jobs/writing.ts'
import type { Writing } from '../../people/writing/journal.ts'
import { savePeople } from '../../people/writing/save.ts'
import { nextBatch, type Batch, type FileRow } from '../batches.ts'
import type { KnownRows } from '../plan/plan-row.ts'
import { planRows, type Plan, type Setting } from '../plan/plan-rows.ts'
import { isRemarked, type PlannedRow, type RowDetail } from '../plan/planned-row.ts'
import { ReasonTally } from '../reasons.ts'
import { forgetSomeKeys } from '../row-keys.ts'
import { learnedSetting } from '../setting.ts'
import { countsOf, requireImport, updateImport, type ImportRecord } from '../store.ts'
import { isAsShown, waiting } from './as-shown.ts'
import { MadePeople } from './made-people.ts'
import { beginReferring, namesPeople, referLater } from './refer.ts'
import { windUp } from './wind-up.ts'

type KeptRow = Selectable<ImportRowsTable>

/** Writes the rows of an import that are to be taken: each batch with the fact that it is done, as one. */
export function runningWorker(db: Database, job: JobRow): Worker {
  const importId = job.subject_id as number
  let begun: { setting: Setting; made: MadePeople } | undefined
  return {
    async prepare() {
      const writing = { ...(await writingOfJob(db, job)), source: 'import' as const }
      begun ??= await begin(db, importId, writing)
      const ready = { ...begun, setting: { ...begun.setting, now: writing.now } }
      return async (trx) => {
        const record = await requireImport(trx, importId)
        if (record.position < 0) return (await referLater(trx, record, writing)) ?? end(trx, record)
        const batch = await nextBatch(trx, importId, record.position)
        if (batch) return takeBatch(trx, record, batch, ready, writing)
        return namesPeople(record) ? beginReferring(trx, record) : end(trx, record)
      }
    },
  }
}

async function begin(db: Database, importId: number, { authorId, now, batch }: Writing) {
  const record = await requireImport(db, importId)
  return {
    setting: await learnedSetting(db, record, authorId, now),
    made: await MadePeople.begin(db, batch, record.position === 0),
  }
}

/** Outcomes of the comparison that ask for something to be written. */
const writes = new Set<KeptRow['outcome']>(['new', 'changed', 'double'])
/** Who was as the file says may have been changed or removed since. */
const isToDo = ({ left_out, outcome, choice }: KeptRow) =>
  left_out === 0 &&
  (writes.has(outcome) || outcome === 'unchanged' || (outcome === 'unsure' && choice !== null))

async function takeBatch(
  trx: Database,
  record: ImportRecord,
  batch: Batch,
  { setting, made }: { setting: Setting; made: MadePeople },
  writing: Writing,
): Promise<Step> {
  made.confirm(record.position)
  const kept = await keptRows(trx, record.id, batch)
  const todo = batch.rows.filter(({ number }) => isToDo(kept.get(number) as KeptRow))
  const choices = new Map(
    [...kept.values()].flatMap(({ row, choice }) => (choice === null ? [] : [[row, choice] as const])),
  )
  const told = await toldBefore(trx, record.id, kept, choices)
  const plan = await planAsShown(trx, setting, todo, kept, {
    ...told,
    earlier: async () => new Map(),
    rows: async () => new Map(),
    made: (ids) => made.among(trx, ids),
    newest: await made.newestBefore(trx),
    removed: () => undefined,
  })
  const saved = await savePeople(trx, plan.drafts, writing)
  const ids = saved.map(({ id }) => id)
  made.note(
    ids.filter((_, at) => plan.drafts[at]?.before === null),
    batch.last,
  )
  await keepOutcomes(trx, record, plan, ids, kept)
  await updateImport(trx, record.id, { position: batch.last })
  return {
    done: batch.rows.length,
    changed: plan.rows.filter(({ outcome }) => writes.has(outcome)).length,
    failed: plan.rows.filter(({ outcome }) => outcome === 'refused' || outcome === 'unsure').length,
    isOver: false,
  }
}

/** Plans rows anew, and lets those wait that would now do something that the comparison didn't show. */
async function planAsShown(
  trx: Database,
  setting: Setting,
  rows: readonly FileRow[],
  kept: ReadonlyMap<number, KeptRow>,
  known: KnownRows,
): Promise<Plan> {
  const waits: PlannedRow[] = []
  let todo = rows
  for (;;) {
    const plan = await planRows(trx, setting, todo, known)
    const others = plan.rows.filter((row) => !isAsShown(kept.get(row.row) as KeptRow, row))
    if (others.length === 0) return { ...plan, rows: [...plan.rows, ...waits] }
    // Without them the rows after may mean something else, too.
    waits.push(...others.map(waiting))
    const numbers = new Set(others.map(({ row }) => row))
    todo = todo.filter(({ number }) => !numbers.has(number))
  }
}

/** What the comparison told of whom rows mean: people who are here, and rows before that are about the same. */
async function toldBefore(
  trx: Database,
  importId: number,
  kept: ReadonlyMap<number, KeptRow>,
  chosen: ReadonlyMap<number, number>,
) {
  const expected = new Map<number, number>()
  const sameAs = new Map<number, number>()
  for (const { row, outcome, person_id, detail } of kept.values()) {
    if (person_id !== null) expected.set(row, person_id)
    const { same_as } = JSON.parse(detail ?? '{}') as RowDetail
    if (outcome === 'double' && same_as !== undefined) sameAs.set(row, same_as)
  }
  // The person of a row of a batch before this one is there by now.
  const choices = new Map(chosen)
  const rows = [...new Set(sameAs.values())].filter((row) => !kept.has(row))
  for (const some of chunks(rows)) {
    const found = await trx
      .selectFrom('import_rows')
      .select(['row', 'person_id'])
      .where('import_id', '=', importId)
      .where('left_out', '=', 0)
      .where('person_id', 'is not', null)
      .where('row', 'in', some)
      .execute()
    const personOf = new Map(found.map(({ row, person_id }) => [row, person_id as number]))
    for (const [row, before] of sameAs) {
      const id = personOf.get(before)
      if (id !== undefined && !choices.has(row)) choices.set(row, id)
    }
  }
  return { choices, expected, sameAs }
}

async function keptRows(
  trx: Database,
  importId: number,
  { rows, last }: Batch,
): Promise<Map<number, KeptRow>> {
  const found = await trx
    .selectFrom('import_rows')
    .selectAll()
    .where('import_id', '=', importId)
    .where('row', '>=', rows[0]?.number ?? 0)
    .where('row', '<=', last)
    .execute()
  return new Map(found.map((row) => [row.row, row]))
}

/** Writes down whom each row became, and counts those of which something else came than the comparison said. */
async function keepOutcomes(
  trx: Database,
  record: ImportRecord,
  plan: Plan,
  ids: number[],
  kept: ReadonlyMap<number, KeptRow>,
): Promise<void> {
  const counts = countsOf(record)
  const reasons = new ReasonTally(record.reasons)
  const rows = plan.rows.map(({ row, outcome, personId, detail, draft }) => {
    const before = kept.get(row) as KeptRow
    // A row that is the same person as one before stays known as that, now that the person is there.
    const became =
      before.outcome === 'double' && (outcome === 'changed' || outcome === 'unchanged') ? 'double' : outcome
    counts[before.outcome] -= 1
    counts[became] += 1
    const told = before.outcome === 'double' && became === 'double' ? before.detail : JSON.stringify(detail)
    reasons.count(JSON.parse(before.detail ?? '{}') as RowDetail, -1)
    reasons.count(JSON.parse(told ?? '{}') as RowDetail)
    counts.remarked += Number(isRemarked(detail)) - before.remarked
    return {
      ...before,
      outcome: became,
      person_id: draft === null ? personId : (ids[draft] ?? null),
      detail: told === '{}' ? null : told,
      remarked: Number(isRemarked(detail)),
    }
  })
  if (rows.length === 0) return
  await trx
    .deleteFrom('import_rows')
    .where('import_id', '=', record.id)
    .where(
      'row',
      'in',
      rows.map(({ row }) => row),
    )
    .execute()
  await insertRows(trx, 'import_rows', rows)
  await updateImport(trx, record.id, {
    counts: JSON.stringify(counts),
    reasons: JSON.stringify(reasons.list()),
  })
}

/** Forgets what only the work needed, and then says that it is over. */
async function end(trx: Database, record: ImportRecord): Promise<Step> {
  const isOver = !(await forgetSomeKeys(trx, record.id))
  if (isOver) await windUp(trx, record, 'finished')
  return { done: 0, changed: 0, failed: 0, isOver }
}
