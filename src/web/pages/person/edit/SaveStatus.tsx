import { useTranslations } from 'use-intl'
import type { FieldName } from '../../../../contract/fields.ts'
import { FailureText, type SaveFailure } from '../../../components/person-form/FailureText.tsx'
import { useFieldList } from '../useFieldList.ts'
import classes from './SaveStatus.module.css'

interface SaveStatusProps {
  changed: readonly FieldName[]
  /** The fields with a complaint at them. */
  wrong: readonly FieldName[]
  failure: SaveFailure | null
}

/** The state of what was typed, in one sentence: the worst news first. */
export function SaveStatus({ changed, wrong, failure }: SaveStatusProps) {
  const t = useTranslations('person.bar')
  const fieldList = useFieldList()
  if (failure && ('error' in failure || failure.unplaced.length > 0)) return <FailureText failure={failure} />
  if (wrong.length > 0) {
    return (
      <span className={classes.wrong}>{t('refused', { count: wrong.length, names: fieldList(wrong) })}</span>
    )
  }
  if (changed.length === 0) return t('unchanged')
  return t('changed', { count: changed.length, names: fieldList(changed) })
}
