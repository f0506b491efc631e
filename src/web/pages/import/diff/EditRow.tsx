import { Button, TextInput } from '@mantine/core'
import { useRef, useState, type FormEvent, type KeyboardEvent } from 'react'
import { useTranslations } from 'use-intl'
import type { ImportRow, Refusal } from '../../../../contract/import-row.ts'
import type { ImportColumn } from '../../../../contract/import.ts'
import { useMendRow } from '../../../api/import-diff.ts'
import { useFailureToast } from '../../../components/useFailureToast.ts'
import { useUndoToast } from '../../../components/useUndoToast.tsx'
import { useRule } from '../useRule.ts'
import classes from './EditRow.module.css'

interface EditRowProps {
  /** Of the import. */
  id: number
  row: ImportRow
  columns: ImportColumn[]
  onClose: () => void
}

/** The button of a row that opens this form; focus goes from row to row by it. */
export const EDIT_BUTTON = 'data-edit-row'

/** The cells of a row to be edited here, first those of which something is said; the row is compared again at once. */
export function EditRow({ id, row, columns, onClose }: EditRowProps) {
  const t = useTranslations('imports.edit')
  const outcomes = useTranslations('imports.outcomes')
  const rule = useRule()
  const failed = useFailureToast()
  const offerUndo = useUndoToast()
  const mend = useMendRow(id)
  const form = useRef<HTMLFormElement>(null)
  const [values, setValues] = useState(() => columns.map((_, place) => row.cells[place] ?? ''))
  const complaints = [...row.refusals, ...row.remarks]
  const isOf = ({ column }: Refusal, place: number) => column !== null && column === columns[place]?.name
  const isRefusal = (one: Refusal) => row.refusals.includes(one)
  const complaintOf = (place: number) => complaints.find((one) => isOf(one, place))
  const places = columns.map((_, place) => place)
  const first = places.filter((place) => complaintOf(place))
  const [showsAll, setShowsAll] = useState(first.length === 0)
  const shown = showsAll ? [...first, ...places.filter((place) => !first.includes(place))] : first

  /** The button that opens the form of a row, which comes back with the form gone. */
  const buttonOf = (item: Element | null | undefined) => item?.querySelector<HTMLElement>(`[${EDIT_BUTTON}]`)
  const cancel = () => {
    const item = form.current?.closest('li')
    onClose()
    requestAnimationFrame(() => buttonOf(item)?.focus())
  }
  const save = (event: FormEvent) => {
    event.preventDefault()
    const before = row.file_cells === null ? null : row.cells
    mend.mutate(
      { row: row.row, cells: values },
      {
        onError: (error) => failed(t('failed'), error),
        onSuccess: ({ row: after }) => {
          if (after.outcome === 'refused') return
          // The row may be gone to another group: the next one is edited next.
          const item = form.current?.closest('li')
          onClose()
          buttonOf(item?.nextElementSibling ?? item?.previousElementSibling)?.focus()
          offerUndo({
            message: t('saved', { row: row.row, outcome: outcomes(after.outcome) }),
            undoName: t('undoName', { row: row.row }),
            undo: () =>
              mend.mutateAsync({ row: row.row, cells: before }).then(() => t('undone', { row: row.row })),
            undoFailed: t('failed'),
          })
        },
      },
    )
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') cancel()
  }

  return (
    <form ref={form} className={classes.form} onSubmit={save} aria-label={t('label', { row: row.row })}>
      <div className={classes.cells}>
        {shown.map((place, index) => {
          const complaint = complaintOf(place)
          const isUnchanged = values[place] === (row.cells[place] ?? '')
          return (
            <TextInput
              key={place}
              label={<bdi>{columns[place]?.name || t('column', { number: place + 1 })}</bdi>}
              value={values[place]}
              onKeyDown={onKeyDown}
              // eslint-disable-next-line jsx-a11y/no-autofocus -- one opened the form to type here
              autoFocus={index === 0}
              error={complaint && isRefusal(complaint) && isUnchanged ? rule(complaint.rule) : undefined}
              description={complaint && !isRefusal(complaint) ? rule(complaint.rule) : undefined}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              onChange={({ currentTarget: { value } }) =>
                setValues((known) => known.map((one, at) => (at === place ? value : one)))
              }
            />
          )
        })}
      </div>
      <div className={classes.buttons}>
        <Button type="submit" size="xs" loading={mend.isPending}>
          {t('save')}
        </Button>
        <Button variant="default" size="xs" onClick={cancel}>
          {t('cancel')}
        </Button>
        {!showsAll && columns.length > first.length && (
          <Button variant="subtle" size="xs" onClick={() => setShowsAll(true)}>
            {t('all', { count: columns.length })}
          </Button>
        )}
      </div>
    </form>
  )
}
