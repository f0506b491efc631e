import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { ImportColumn } from '../../../../contract/import.ts'
import { tagTarget, type ColumnMapping } from '../../../../contract/import-mapping.ts'
import { NameDialog } from '../../../components/NameDialog.tsx'
import classes from './ColumnList.module.css'
import { ColumnCard } from './ColumnCard.tsx'
import { NewFieldDialog } from './NewFieldDialog.tsx'
import { useTargets } from './useTargets.ts'

interface ColumnListProps {
  columns: ImportColumn[]
  /** Given the place of a column in the file, from 0. */
  onChange: (place: number, mapping: ColumnMapping) => void
}

/** The columns of a file, each with samples and where it goes. */
export function ColumnList({ columns, onChange }: ColumnListProps) {
  const t = useTranslations('imports.mapping')
  const targets = useTargets()
  const [dialog, setDialog] = useState<{ place: number; makes: 'tag' | 'field' }>()
  const asked = dialog && columns[dialog.place]
  const close = () => setDialog(undefined)
  const sendTo = (place: number, target: string | null) =>
    onChange(place, target === null ? { target, left_out: true } : { target })

  /** The columns beside this one that go to the same place; a tag can have many. */
  const rivals = (place: number) => {
    const target = columns[place]?.mapping.target
    if (!target || target.startsWith(tagTarget(''))) return []
    return columns.filter((one, index) => index !== place && one.mapping.target === target)
  }

  return (
    <>
      <ul className={classes.columns}>
        {columns.map((column, place) => (
          // A header may be blank, so only its place tells a column.
          <ColumnCard
            key={place}
            column={column}
            place={place}
            targets={targets}
            rivals={rivals(place)}
            onTarget={(target) => sendTo(place, target)}
            onChange={(mapping) => onChange(place, mapping)}
            onMake={(makes) => setDialog({ place, makes })}
          />
        ))}
      </ul>
      {dialog?.makes === 'tag' && (
        <NameDialog
          title={t('tag.title')}
          label={t('tag.name')}
          initial={asked?.name ?? ''}
          field="import.mapping"
          submit={t('tag.submit')}
          cancel={t('tag.cancel')}
          close={t('tag.close')}
          onSubmit={async (name) => sendTo(dialog.place, tagTarget(name.trim()))}
          onClose={close}
        >
          <p className={classes.help}>{t('tag.help')}</p>
        </NameDialog>
      )}
      {dialog?.makes === 'field' && (
        <NewFieldDialog
          name={asked?.name ?? ''}
          onMade={(target) => sendTo(dialog.place, target)}
          onClose={close}
        />
      )}
    </>
  )
}
