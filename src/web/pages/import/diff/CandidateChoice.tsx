import { Radio } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import type { ImportRow } from '../../../../contract/import-row.ts'
import { useChooseForRow } from '../../../api/import-diff.ts'
import { useFailureToast } from '../../../components/useFailureToast.ts'
import radios from '../radio-list.module.css'
import classes from './RowList.module.css'
import { SideBySide, type Doubt } from './SideBySide.tsx'

interface CandidateChoiceProps {
  /** Of the import. */
  id: number
  row: ImportRow
  isOpen: boolean
}

/** As a choice: 0 for someone new, and this for nobody chosen. */
const UNSURE = 'unsure'

/** Whom an unsure row means: one of those it could be, someone new, or nobody, so that it isn't imported. */
export function CandidateChoice({ id, row, isOpen }: CandidateChoiceProps) {
  const t = useTranslations('imports.unsure')
  const failed = useFailureToast()
  const choose = useChooseForRow(id)
  const doubtOf = (personId: number) => row.doubts.find(({ person_id }) => person_id === personId)
  const decide = (value: string) =>
    choose.mutate(
      { row: row.row, choice: value === UNSURE ? null : Number(value) },
      { onError: (error) => failed(t('failed'), error) },
    )
  return (
    <Radio.Group
      label={t('label', { row: row.row })}
      value={row.choice === null ? UNSURE : String(row.choice)}
      onChange={decide}
    >
      <div className={radios.list}>
        {row.candidates.map((one) => (
          <div key={one.id} className={classes.candidate}>
            <Radio
              value={String(one.id)}
              label={one.name ?? t('nameless', { id: String(one.id) })}
              description={t('id', { id: String(one.id) })}
              disabled={!isOpen}
            />
            <Link to="/people/$id" params={{ id: String(one.id) }} target="_blank" className={classes.look}>
              {t('look', { name: one.name ?? String(one.id) })}
            </Link>
            {doubtOf(one.id) && <SideBySide doubt={doubtOf(one.id) as Doubt} name={one.name} />}
          </div>
        ))}
        <Radio value="0" label={t('new')} disabled={!isOpen} />
        <Radio value={UNSURE} label={t('leave')} disabled={!isOpen} />
      </div>
    </Radio.Group>
  )
}
