import type { ImportOptions, ImportOutcome, MatchKey, Refusal } from '../../../contract/import.ts'
import type { Region } from '../../../contract/nation.ts'
import { rules } from '../../../contract/rules.ts'
import { type TableProblem, tableProblemSentence } from '../../../contract/table-format.ts'
import type { Database } from '../../database/engine.ts'
import type { Draft, PersonState, SavedPerson } from '../../people/parts/person-state.ts'
import { loadPeople } from '../../people/reading/load.ts'
import { changedFieldsOf } from '../../people/writing/journal.ts'
import { hasIdentity } from '../../people/writing/person-request.ts'
import type { FileRow } from '../batches.ts'
import type { CellComplaint, ReadRow, Reference } from '../mapping/row.ts'
import { applyRow, isSame, type Circumstances } from './apply-row.ts'
import { consentOf, keptOptOuts } from './consent.ts'
import { DraftBook } from './draft-book.ts'
import type { ComparedName } from './keys.ts'
import { agreeOnFirst } from './match-row.ts'
import { matchRows, type RowMatch } from './match-rows.ts'
import { findReferences } from './references.ts'
import { rowChanges, type RowChange } from './row-changes.ts'

/** What rows of a file are planned with; prepared once for all of them. */
export interface Setting {
  header: readonly string[]
  read: (cells: readonly string[]) => ReadRow
  options: ImportOptions
  region: Region
  now: Date
  authorId: number | null
}

/** What is to be said of a row besides its outcome; kept as JSON. */
export interface RowDetail {
  matched_by?: MatchKey
  changes?: RowChange[]
  refusals?: Refusal[]
  remarks?: Refusal[]
  candidates?: number[]
  same_as?: number
  /** People whom the row names and who aren't here: they may be in the file, further down. */
  unknown?: Omit<Reference, 'column'>[]
}

/** What is remarked of a row, and the people it names who aren't found. */
export const remarksOf = ({ remarks = [], unknown = [] }: RowDetail): Refusal[] => [
  ...remarks,
  ...unknown.map(({ field, value }) => ({ column: field, value, rule: rules.unknownPerson })),
]

/** Whether something is remarked of a row. */
export const isRemarked = (detail: RowDetail): boolean => remarksOf(detail).length > 0

/** What becomes of a row. */
export interface PlannedRow {
  row: number
  outcome: ImportOutcome
  personId: number | null
  detail: RowDetail
  /** What tells the row apart in its file. */
  marks: string[]
  /** The draft that it is a part of, as its place in the plan's. */
  draft: number | null
}

/** What becomes of some rows, and the people to be written for it. */
export interface Plan {
  rows: PlannedRow[]
  drafts: Draft[]
}

/** What is known from elsewhere: rows before these by their marks, and whom unsure rows mean. */
export interface KnownRows {
  earlier: (marks: string[]) => Promise<ReadonlyMap<string, number>>
  /** The names in rows of the file, by their numbers. */
  names: (rows: number[]) => Promise<Map<number, ComparedName>>
  choices: ReadonlyMap<number, number>
}

const planned = (row: number, outcome: ImportOutcome, rest: Partial<PlannedRow> = {}): PlannedRow => ({
  row,
  outcome,
  personId: null,
  detail: {},
  marks: [],
  draft: null,
  ...rest,
})

const refusalOfRow = (problem: TableProblem): Refusal => ({
  column: null,
  value: null,
  rule: tableProblemSentence(problem),
})

const inWords = (complaints: readonly CellComplaint[], header: readonly string[]): Refusal[] =>
  complaints.map(({ column, rule, value }) => ({ column: header[column] ?? null, value, rule }))

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
  const { header, options, region } = setting
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
  const matches = await matchRows(db, sound, options.matching, region, known.choices)
  const ids = [...new Set(matches.flatMap(({ match }) => (match.kind === 'one' ? [match.id] : [])))]
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
  const earlier = await known.earlier(matches.flatMap(({ marks, emailMarks }) => [...marks, ...emailMarks]))
  const sharing = matches.flatMap(({ emailMarks }) => emailMarks.flatMap((mark) => earlier.get(mark) ?? []))
  const names = await known.names([...new Set(sharing)])
  const book = new DraftBook()
  const planning = { header, circumstances, people, changed, earlier, names, book }
  for (const one of matches) plan.push(planRow(one, planning))
  return { rows: plan.toSorted((one, other) => one.row - other.row), drafts: book.drafts() }
}

interface Planning {
  header: readonly string[]
  circumstances: Circumstances
  people: ReadonlyMap<number, SavedPerson>
  changed: ReadonlyMap<number, ReadonlySet<string>>
  earlier: ReadonlyMap<string, number>
  /** The names in rows before that share an email with one of these. */
  names: ReadonlyMap<number, ComparedName>
  book: DraftBook
}

function planRow(row: RowMatch, planning: Planning): PlannedRow {
  const { number, said, match } = row
  const { circumstances, people, changed, book } = planning
  const { options } = circumstances
  const remarks = said.remarks.length > 0 ? { remarks: inWords(said.remarks, planning.header) } : {}
  if (match.kind === 'several') {
    return planned(number, 'unsure', { detail: { matched_by: match.by, candidates: match.ids, ...remarks } })
  }
  const personId = match.kind === 'one' ? match.id : null
  const matched_by = match.kind === 'one' ? match.by : undefined
  const marks = [...row.marks, ...row.emailMarks]
  const base: Pick<PlannedRow, 'personId' | 'marks' | 'detail'> = {
    personId,
    marks,
    detail: { ...(matched_by && { matched_by }), ...remarks, ...unknownPeople(said, circumstances) },
  }
  const keepOptOuts = (state: PersonState) => {
    const kept = keptOptOuts(state, consentOf(said, options)).map((field): Refusal => {
      const column = said.consentColumns[field]
      return {
        column: column === undefined ? field : (planning.header[column] ?? field),
        value: null,
        rule: rules.keepsOptOut,
      }
    })
    if (kept.length > 0) base.detail.remarks = [...(base.detail.remarks ?? []), ...kept]
  }
  const before = earlierRow(row, planning)
  if (before?.isSame)
    return planned(number, 'double', { ...base, detail: { ...base.detail, same_as: before.row } })
  const page = book.find(row.marks) ?? book.find(row.emailMarks)
  const isOther = page && !book.find(row.marks) && !agreeOnFirst(page.name, row.name)
  if (page && !isOther) {
    keepOptOuts(page.after)
    if (options.on_match !== 'skip') page.after = applyRow(said, page.after, page.said, circumstances)
    book.note(page, said, marks)
    return planned(number, 'double', {
      ...base,
      detail: { ...base.detail, same_as: page.row },
      draft: page.index,
    })
  }
  if (personId === null) {
    // Two names with one email may be two people: which of them is meant is for somebody to say.
    const other = before ?? page
    if (other)
      return planned(number, 'unsure', { detail: { matched_by: 'email', same_as: other.row, ...remarks } })
    // Without the one cell that they are known by, the next file would bring them a second time.
    if (marks.length === 0 && said.remarks.some(({ isKey }) => isKey))
      return planned(number, 'refused', { detail: { refusals: remarks.remarks ?? [] } })
    if (options.on_new === 'skip') return planned(number, 'skipped', base)
    const after = applyRow(said, null, new Set(), circumstances)
    if (!hasIdentity(after)) {
      const refusals = remarks.remarks ?? [{ column: null, value: null, rule: rules.identity }]
      return planned(number, 'refused', { detail: { refusals } })
    }
    const { index } = book.open(row, { before: null, after }, marks)
    return planned(number, 'new', { ...base, draft: index })
  }
  const person = people.get(personId)
  if (!person || options.on_match === 'skip') return planned(number, 'skipped', base)
  keepOptOuts(person.state)
  const after = applyRow(said, person.state, changed.get(personId) ?? new Set(), circumstances)
  const { index } = book.open(row, { before: person, after }, marks)
  if (isSame(person.state, after)) return planned(number, 'unchanged', { ...base, draft: index })
  const changes = rowChanges(person.state, after)
  return planned(number, 'changed', { ...base, detail: { ...base.detail, changes }, draft: index })
}

/** A row before that may be the same person, and whether it is: one that shares an email only if the names agree. */
function earlierRow({ marks, emailMarks, name }: RowMatch, { earlier, names }: Planning) {
  const firstOf = (some: string[]) => some.map((mark) => earlier.get(mark)).find((row) => row !== undefined)
  const same = firstOf(marks)
  if (same !== undefined) return { row: same, isSame: true }
  const row = firstOf(emailMarks)
  const other = row === undefined ? undefined : names.get(row)
  return row === undefined ? undefined : { row, isSame: !other || agreeOnFirst(other, name) }
}

/** The people whom a row names and who aren't here: the rest of the row is taken, and this is kept for later. */
function unknownPeople({ references }: ReadRow, { referred }: Circumstances): Pick<RowDetail, 'unknown'> {
  const unknown = references
    .filter((reference) => referred(reference) === null)
    .map(({ field, by, value }) => ({ field, by, value }))
  return unknown.length > 0 ? { unknown } : {}
}
