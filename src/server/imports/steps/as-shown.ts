import { isDeepStrictEqual } from 'node:util'
import type { Selectable } from 'kysely'
import { rules } from '../../../contract/rules.ts'
import type { ImportRowsTable } from '../../database/import-tables.ts'
import type { PlannedRow, RowDetail } from '../plan/planned-row.ts'
import type { RowChange } from '../plan/row-changes.ts'

type KeptRow = Selectable<ImportRowsTable>

/**
 * Whether what a row would do now is what its comparison showed: nothing is written that nobody saw. Somebody may have
 * come, gone or been edited meanwhile.
 */
export function isAsShown(kept: KeptRow, { outcome, personId, detail }: PlannedRow): boolean {
  // Whom it means was said by a person.
  if (kept.choice !== null) return true
  if (outcome === 'new')
    return kept.outcome === 'new' || (kept.outcome === 'double' && kept.person_id === null)
  if (outcome !== 'changed' && outcome !== 'double') return true
  // Whoever a row before made is somebody now.
  if (kept.outcome === 'double' && kept.person_id === null) return true
  if (kept.outcome !== 'double' && kept.outcome !== outcome) return false
  if (kept.person_id !== personId) return false
  const { changes: shown = [] } = JSON.parse(kept.detail ?? '{}') as RowDetail
  return (detail.changes ?? []).every((change) => shown.some((one) => isTheSame(one, change)))
}

/** Fields that have the time of the change where the row says none: the run is later than the comparison. */
const stamped = new Set(['unsubscribed_at'])

function isTheSame(shown: RowChange, { field, before, after }: RowChange): boolean {
  const isStamped = stamped.has(field) && shown.after !== null && after !== null
  return isDeepStrictEqual(shown, { field, before, after: isStamped ? shown.after : after })
}

/** What becomes of a row that would do something else than was shown: it waits, with the reason. */
export const waiting = ({ row, personId, detail }: PlannedRow): PlannedRow => ({
  row,
  outcome: 'unsure',
  personId: null,
  detail: {
    ...(detail.matched_by && { matched_by: detail.matched_by }),
    ...(personId !== null && { candidates: [personId] }),
    remarks: [...(detail.remarks ?? []), { column: null, value: null, rule: rules.changedMeanwhile }],
  },
  marks: [],
  draft: null,
})
