import type { Refusal } from '../../../contract/import-row.ts'
import { rules } from '../../../contract/rules.ts'
import type { PersonState, SavedPerson } from '../../people/parts/person-state.ts'
import { hasIdentity } from '../../people/writing/person-request.ts'
import type { ReadRow } from '../mapping/row.ts'
import { applyRow, isSame, type Circumstances } from './apply-row.ts'
import { consentOf, keptOptOuts } from './consent.ts'
import { withRoomForPhones } from './further-phones.ts'
import { fieldsSet, type EarlierPerson } from './earlier-person.ts'
import { rowBefore, type RowBefore, type RowsBefore } from './further-row.ts'
import type { RowMatch } from './match-rows.ts'
import { inWords, planned, type PlannedRow, type RowDetail } from './planned-row.ts'
import type { RemovedPeople } from './removed-people.ts'
import { rowChanges, type RowChange } from './row-changes.ts'
import { remarksOfSharedIds, type SharedIds } from './shared-ids.ts'

/** What is known from elsewhere: rows before these by their marks, and whom unsure rows mean. */
export interface KnownRows {
  earlier: (marks: string[]) => Promise<ReadonlyMap<string, number>>
  /** Those whom rows of the file before these are about, by the first of their rows. */
  rows: (rows: number[]) => Promise<ReadonlyMap<number, EarlierPerson>>
  choices: ReadonlyMap<number, number>
  /** Of rows that were compared before: whom they were told to mean. */
  expected?: ReadonlyMap<number, number>
  /** Of rows that were compared before: the row whose person they were told to be about. */
  sameAs?: ReadonlyMap<number, number>
  /** Nobody with a greater id is looked for. */
  newest?: number | undefined
  /** Those of these people whom this import made. */
  made?: (ids: number[]) => Promise<ReadonlySet<number>>
  removed: RemovedPeople
}

type Base = Pick<PlannedRow, 'personId' | 'marks' | 'detail'>

/** What a row is planned with. */
export interface Planning {
  header: readonly string[]
  circumstances: Circumstances
  people: ReadonlyMap<number, SavedPerson>
  changed: ReadonlyMap<number, ReadonlySet<string>>
  before: RowsBefore
  known: Pick<KnownRows, 'choices' | 'sameAs' | 'removed'>
  shared: SharedIds
}

/** What becomes of a row, given whom it means and what rows before it made. */
export function planRow(row: RowMatch, planning: Planning): PlannedRow {
  const { number, said, match, marks } = row
  const { circumstances, people, changed, before, known } = planning
  const { options } = circumstances
  const remarks = inWords([...said.remarks, ...remarksOfSharedIds(said, planning.shared)], planning.header)
  const told: RowDetail = { ...(remarks.length > 0 && { remarks }), ...unknownPeople(said, circumstances) }
  if (match.kind === 'several') {
    const { by, candidates } = match
    const ids = candidates.map(({ id }) => id as number)
    return planned(number, 'unsure', {
      detail: { ...told, matched_by: by, candidates: ids, doubts: candidates },
    })
  }
  const personId = match.kind === 'one' ? match.id : null
  const matched_by = match.kind === 'one' ? match.by : undefined
  const base: Base = { personId, marks, detail: { ...(matched_by && { matched_by }), ...told } }
  const settled = before.book.ofRow(known.sameAs?.get(number) ?? 0)
  const other: RowBefore | undefined = settled
    ? { row: settled.row, isSame: true, weight: 0, reasons: [], page: settled }
    : known.choices.has(number) && personId === null
      ? undefined
      : rowBefore(row, before)
  if (other?.isSame) return planFurther(row, other, base, planning)
  if (personId === null) {
    if (other) {
      const { row: same_as, reasons } = other
      const doubts = [{ id: null, weight: other.weight, reasons }]
      return planned(number, 'unsure', { detail: { ...told, same_as, doubts } })
    }
    // Without the one cell that they are known by, the next file would bring them a second time.
    if (marks.length === 0 && said.remarks.some(({ isKey }) => isKey))
      return planned(number, 'refused', { detail: { refusals: remarks } })
    const removed = known.removed(row)
    if (removed) base.detail = { ...base.detail, removed }
    if (options.on_new === 'skip') return planned(number, 'skipped', base)
    const after = applyRow(said, null, new Set(), circumstances)
    if (!hasIdentity(after)) {
      const refusals = remarks.length > 0 ? remarks : [{ column: null, value: null, rule: rules.identity }]
      return planned(number, 'refused', { detail: { refusals } })
    }
    const { index } = before.book.open(row, { before: null, after })
    return planned(number, 'new', { ...base, draft: index })
  }
  const person = people.get(personId)
  if (!person || options.on_match === 'skip') return planned(number, 'skipped', base)
  keepOptOuts(row, person.state, base, planning)
  // What a row of a batch before began, one of this batch goes on with.
  const isFurther = known.sameAs?.has(number) ?? false
  const meant = isFurther ? withRoomForPhones(said, person.state, circumstances.region).said : said
  const after = applyRow(meant, person.state, changed.get(personId) ?? new Set(), circumstances)
  const { index } = before.book.open(row, { before: person, after })
  if (isSame(person.state, after)) return planned(number, 'unchanged', { ...base, draft: index })
  const changes = rowChanges(person.state, after)
  return planned(number, 'changed', { ...base, detail: { ...base.detail, changes }, draft: index })
}

/** A row about the person of a row before it: what it adds to what that one makes of them. */
function planFurther(
  row: RowMatch,
  { row: same_as, page, earlier }: RowBefore,
  base: Base,
  planning: Planning,
): PlannedRow {
  const {
    circumstances,
    people,
    changed,
    before: { book, byMark },
  } = planning
  const { number } = row
  const skips = circumstances.options.on_match === 'skip'
  const id = page ? (page.before?.id ?? null) : (earlier?.personId ?? null)
  const here = id === null ? undefined : people.get(id)
  const began = (id === null ? undefined : changed.get(id)) ?? new Set<string>()
  const had = page?.after ?? earlier?.state(here, began, circumstances)
  const { said, lost } = had
    ? withRoomForPhones(row.said, had, circumstances.region)
    : { said: row.said, lost: [] }
  if (had) keepOptOuts(row, had, base, planning)
  const detail: RowDetail = { ...base.detail, same_as }
  if (lost.length > 0 && !skips) detail.remarks = [...(detail.remarks ?? []), ...lost]
  const after =
    had && !skips ? applyRow(said, had, fieldsSet(here?.state ?? null, had, began), circumstances) : had
  const changes = had && after ? rowChanges(had, after) : []
  const draft = page?.index ?? null
  if (page && after) {
    page.after = after
    book.note(page, row)
  } else if (earlier && after) {
    earlier.note(row.record, after)
    // Rows of this batch that follow may know them by this one alone.
    for (const mark of row.marks) if (!byMark.has(mark)) byMark.set(mark, same_as)
  }
  return planned(number, 'double', { ...base, detail: withChanges(detail, changes), draft })
}

/** Says where someone opted out and the row would take that back. */
function keepOptOuts(
  { said }: RowMatch,
  state: PersonState,
  base: Base,
  { circumstances: { options }, header }: Planning,
): void {
  const kept = keptOptOuts(state, consentOf(said, options)).map((field): Refusal => {
    const column = said.consentColumns[field]
    return {
      column: column === undefined ? field : (header[column] ?? field),
      value: null,
      rule: rules.keepsOptOut,
    }
  })
  if (kept.length > 0) base.detail.remarks = [...(base.detail.remarks ?? []), ...kept]
}

const withChanges = (detail: RowDetail, changes: RowChange[]): RowDetail =>
  changes.length > 0 ? { ...detail, changes } : detail

/** The people whom a row names and who aren't here: the rest of the row is taken, and this is kept for later. */
function unknownPeople({ references }: ReadRow, { referred }: Circumstances): Pick<RowDetail, 'unknown'> {
  const unknown = references
    .filter((reference) => referred(reference) === null)
    .map(({ field, by, value }) => ({ field, by, value }))
  return unknown.length > 0 ? { unknown } : {}
}
