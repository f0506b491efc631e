import { Button, Checkbox } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { ImportRow } from '../../../../contract/import-row.ts'
import type { ImportColumn } from '../../../../contract/import.ts'
import { useMatchKeyLabel } from '../useMatchKeyLabel.ts'
import { CandidateChoice } from './CandidateChoice.tsx'
import { Cells } from './Cells.tsx'
import { Changes } from './Changes.tsx'
import { EDIT_BUTTON, EditRow } from './EditRow.tsx'
import { NewValues } from './NewValues.tsx'
import { Refusals } from './Refusals.tsx'
import classes from './RowList.module.css'
import { useRowName } from './useRowName.ts'

interface DiffRowProps {
  /** Of the import. */
  id: number
  row: ImportRow
  columns: ImportColumn[]
  isOpen: boolean
  /** Leaves it out or takes it in again; undefined where that means nothing. */
  onLeaveOut: ((leftOut: boolean) => void) | undefined
}

/** A row of the file: whom it means, and what would become of them. */
export function DiffRow({ id, row, columns, isOpen, onLeaveOut }: DiffRowProps) {
  const t = useTranslations('imports.diff')
  const keyLabel = useMatchKeyLabel()
  const { person, outcome } = row
  const takeId = useId()
  const [isEdited, setIsEdited] = useState(false)
  const name = useRowName()(row, columns)
  return (
    <li className={classes.row} data-left-out={row.left_out || undefined}>
      <div className={classes.head}>
        {onLeaveOut && (
          <label className={classes.take} htmlFor={takeId}>
            <Checkbox
              id={takeId}
              aria-label={t('take', { name, row: row.row })}
              checked={!row.left_out}
              onChange={(event) => onLeaveOut(!event.currentTarget.checked)}
            />
          </label>
        )}
        <span className={classes.who}>
          {person ? (
            <Link to="/people/$id" params={{ id: String(person.id) }}>
              <bdi>{name}</bdi>
            </Link>
          ) : (
            <bdi>{name}</bdi>
          )}
        </span>
        <span className={classes.detail}>
          {t('row', { row: row.row })}
          {row.matched_by && ` · ${t('knownBy', { key: keyLabel(row.matched_by) })}`}
          {row.same_as !== null &&
            ` · ${t(outcome === 'unsure' ? 'sharesEmail' : 'sameAs', { row: row.same_as })}`}
          {row.left_out && ` · ${t('isLeftOut')}`}
          {row.file_cells !== null && ` · ${t('isEdited')}`}
        </span>
        {isOpen && row.cells.length > 0 && !isEdited && (
          <Button
            {...{ [EDIT_BUTTON]: true }}
            variant="subtle"
            size="compact-sm"
            className={classes.edit}
            aria-label={t('editName', { row: row.row })}
            onClick={() => setIsEdited(true)}
          >
            {t('edit')}
          </Button>
        )}
      </div>
      {row.removed && (
        <p className={classes.removed}>
          <Link to="/people/$id" params={{ id: String(row.removed.id) }}>
            {t('removed', { name: row.removed.name ?? String(row.removed.id) })}
          </Link>
        </p>
      )}
      {outcome === 'new' && row.changes.length > 0 && <NewValues changes={row.changes} />}
      {(outcome === 'changed' || outcome === 'double') && <Changes changes={row.changes} />}
      {outcome === 'unsure' && <CandidateChoice id={id} row={row} isOpen={isOpen} />}
      {isEdited && <EditRow id={id} row={row} columns={columns} onClose={() => setIsEdited(false)} />}
      {!isEdited && row.refusals.length > 0 && <Refusals refusals={row.refusals} />}
      {!isEdited && row.remarks.length > 0 && <Refusals refusals={row.remarks} isRemark />}
      {outcome !== 'new' && row.cells.length > 0 && (
        <Cells cells={row.file_cells ?? row.cells} columns={columns} row={row.row} />
      )}
    </li>
  )
}
