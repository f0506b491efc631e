import { Button } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { LoadedPerson } from '../../../api/people.ts'
import { changedFields, contestedFields } from '../../../components/person-form/changes.ts'
import { formValues } from '../../../components/person-form/form-values.ts'
import { useFieldList } from '../useFieldList.ts'
import classes from './MeanwhileNotice.module.css'
import type { Editing } from './useEditing.ts'

/** Someone else saved this person while they were edited here: what they changed, and whose changes stay. */
export function MeanwhileNotice({ editing, theirs }: { editing: Editing; theirs: LoadedPerson }) {
  const t = useTranslations('person.meanwhile')
  const fieldList = useFieldList()
  const { before, form, keepMine, takeTheirs } = editing
  const values = formValues(theirs.person)
  const changed = changedFields(before, values)
  const contested = contestedFields(before, form.getValues(), values)
  return (
    <div className={classes.notice} role="alert">
      <div className={classes.words}>
        <strong>{t('title')}</strong>
        <p>
          {changed.length > 0
            ? t('changed', { count: changed.length, names: fieldList(changed) })
            : t('nothing')}
          {contested.length > 0 && <> {t('contested', { names: fieldList(contested) })}</>}
        </p>
      </div>
      <Button size="sm" onClick={keepMine}>
        {t('keep')}
      </Button>
      <Button size="sm" variant="default" onClick={takeTheirs}>
        {t('take')}
      </Button>
    </div>
  )
}
