import type { Refusal } from '../../../contract/import-row.ts'
import type { ImportOptions } from '../../../contract/import.ts'
import type { Region } from '../../../contract/nation.ts'
import { type TableProblem, tableProblemSentence } from '../../../contract/table-format.ts'
import type { Database } from '../../database/engine.ts'
import type { Draft } from '../../people/parts/person-state.ts'
import { loadPeople } from '../../people/reading/load.ts'
import type { NationFrequencies } from '../../people/sameness/nation-frequencies.ts'
import { changedFieldsOf } from '../../people/writing/journal.ts'
import type { FileRow } from '../batches.ts'
import type { ReadRow } from '../mapping/row.ts'
import type { Circumstances } from './apply-row.ts'
import { DraftBook } from './draft-book.ts'
import type { RowsBefore } from './further-row.ts'
import { unheardWithout } from './match-row.ts'
import { matchRows } from './match-rows.ts'
import { planRow, type KnownRows } from './plan-row.ts'
import { inWords, planned, type PlannedRow } from './planned-row.ts'
import { findReferences } from './references.ts'
import type { SharedIds } from './shared-ids.ts'

/** What rows of a file are planned with; prepared once for all of them. */
export interface Setting {
  header: readonly string[]
  read: (cells: readonly string[]) => ReadRow
  options: ImportOptions
  region: Region
  now: Date
  authorId: number | null
  /** How often names and streets are in the nation. */
  nation: NationFrequencies
  /** Ids of other systems that don't behave like ids; learned from the whole file before its rows are planned. */
  shared: SharedIds
}

/** What becomes of some rows, and the people to be written for it. */
export interface Plan {
  rows: PlannedRow[]
  drafts: Draft[]
}

const refusalOfRow = (problem: TableProblem): Refusal => ({
  column: null,
  value: null,
  rule: tableProblemSentence(problem),
})

/**
 * What becomes of rows of a file: read, checked, matched with the nation and with each other, and applied. Nothing
 * is written; the comparison shows the plan and the run saves its drafts, so that both say the same.
 */
export async function planRows(
  db: Database,
  setting: Setting,
  rows: readonly FileRow[],
  known: KnownRows,
): Promise<Plan> {
  const { header, options } = setting
  const plan: PlannedRow[] = []
  const sound: { number: number; said: ReadRow }[] = []
  for (const { number, cells, problem } of rows) {
    if (problem) {
      plan.push(planned(number, 'refused', { detail: { refusals: [refusalOfRow(problem)] } }))
      continue
    }
    const said = setting.read(cells)
    if (said.complaints.length === 0) sound.push({ number, said })
    else {
      plan.push(planned(number, 'refused', { detail: { refusals: inWords(said.complaints, header) } }))
    }
  }
  const { matches, frequencies } = await matchRows(db, sound, {
    ...setting,
    matching: options.matching,
    choices: known.choices,
    expected: known.expected ?? new Map(),
    newest: known.newest,
    hidden: known.made ?? (async () => new Set()),
  })
  const byMark = new Map(await known.earlier(matches.flatMap(({ marks }) => marks)))
  const asked = matches.flatMap(({ sought }) => sought.flatMap((mark) => byMark.get(mark) ?? []))
  const earlier = await known.rows([...new Set(asked)])
  const ids = [
    ...new Set([
      ...matches.flatMap(({ match }) => (match.kind === 'one' ? [match.id] : [])),
      ...[...earlier.values()].flatMap(({ personId }) => personId ?? []),
    ]),
  ]
  const people = await loadPeople(db, ids)
  const circumstances: Circumstances = {
    ...setting,
    referred: await findReferences(
      db,
      sound.flatMap(({ said }) => said.references),
    ),
  }
  const changed =
    options.on_match === 'fill' ? await changedFieldsOf(db, ids) : new Map<number, Set<string>>()
  const book = new DraftBook()
  const before: RowsBefore = {
    byMark,
    rows: earlier,
    book,
    frequencies,
    unheard: unheardWithout(new Set(options.matching)),
  }
  const planning = { header, circumstances, people, changed, before, known, shared: setting.shared }
  for (const one of matches) plan.push(planRow(one, planning))
  return { rows: plan.toSorted((one, other) => one.row - other.row), drafts: book.drafts() }
}
