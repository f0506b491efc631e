import type { Change } from '../../../../contract/change.ts'
import { contactStatuses } from '../../../../contract/fields.ts'
import type { Note } from '../../../../contract/note.ts'
import { useOptionLabel } from '../../../components/person-form/useOptionLabel.ts'
import classes from './HistoryPanel.module.css'
import { useMethodLabel } from './useMethodLabel.ts'

/** A contact as the journal keeps it. */
interface LoggedContact {
  method: string | null
  status_id: keyof typeof contactStatuses | null
  note: string | null
}

/** What a note or a contact said that was written, changed or removed. */
export function SideChange({ change: { note, contact } }: { change: Change }) {
  const optionLabel = useOptionLabel()
  const methodLabel = useMethodLabel()
  if (note) {
    const [before, after] = note as [Note | null, Note | null]
    return (
      <p className={classes.text} dir="auto">
        {(after ?? before)?.content}
      </p>
    )
  }
  if (!contact) return null
  const [before, after] = contact as [LoggedContact | null, LoggedContact | null]
  const told = after ?? before
  if (!told) return null
  return (
    <div>
      <p className={classes.text}>
        {methodLabel(told.method)}
        {told.status_id !== null && ` · ${optionLabel('contact_status_id', told.status_id)}`}
      </p>
      {told.note && (
        <p className={classes.text} dir="auto">
          {told.note}
        </p>
      )}
    </div>
  )
}
