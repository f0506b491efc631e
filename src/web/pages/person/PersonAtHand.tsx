import { Button } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { fieldKinds } from '../../../contract/field-kinds.ts'
import { fieldNames, fieldSpec } from '../../../contract/fields.ts'
import type { AbbreviatedPerson, Person } from '../../../contract/person.ts'
import { usePageTitle } from '../../components/usePageTitle.ts'
import { usePersonName } from '../../components/usePersonName.ts'
import { useFailureWords } from '../../frame/failure-words.ts'
import { PersonHeader } from './header/PersonHeader.tsx'
import classes from './PersonAtHand.module.css'
import page from './PersonView.module.css'

/** A person as far as a row of a list says, and the rest unknown. */
function personOf(row: AbbreviatedPerson): Person {
  const unknown = fieldNames.map((name) => [name, 'list' in fieldKinds[fieldSpec(name).kind] ? [] : null])
  const full_name = [row.first_name, row.last_name].filter(Boolean).join(' ')
  return { ...Object.fromEntries(unknown), ...row, full_name }
}

interface PersonAtHandProps {
  /** What the list knows of them. */
  row: AbbreviatedPerson
  /** Why the rest is not there. */
  error: unknown
  onRetry: () => void
}

/** The person could not be loaded, but a list has who they are and how to reach them. */
export function PersonAtHand({ row, error, onRetry }: PersonAtHandProps) {
  const t = useTranslations('person.states')
  const failureWords = useFailureWords()
  usePageTitle(usePersonName()(row))
  return (
    <div className={page.page}>
      <PersonHeader person={personOf(row)} />
      <div className={classes.failed} role="alert">
        <h2 className={classes.title}>{t('restFailedTitle')}</h2>
        <p className={classes.text}>{failureWords(error)}</p>
        <Button onClick={onRetry}>{t('retry')}</Button>
      </div>
    </div>
  )
}
