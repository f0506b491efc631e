import { Button } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { LoadedPerson } from '../../../api/people.ts'
import { namesOf } from '../../../components/person-form/changes.ts'
import { formValues } from '../../../components/person-form/form-values.ts'
import { contestedPieces } from '../../../components/person-form/pieces.ts'
import { useFieldList } from '../useFieldList.ts'
import classes from './MeanwhileNotice.module.css'
import type { Editing } from './useEditing.ts'

/** Someone else saved what is being edited here as well; the way to choose between the two. */
export function MeanwhileNotice({ editing, theirs }: { editing: Editing; theirs: LoadedPerson }) {
  const t = useTranslations('person.meanwhile')
  const fieldList = useFieldList()
  const { before, form, compare } = editing
  const contested = namesOf(contestedPieces(before, form.getValues(), formValues(theirs.person)))
  return (
    <div className={classes.notice} role="alert">
      <div className={classes.words}>
        <strong>{t('title')}</strong>
        <p>{t('contested', { count: contested.length, names: fieldList(contested) })}</p>
      </div>
      <Button size="sm" onClick={compare}>
        {t('compare')}
      </Button>
    </div>
  )
}
