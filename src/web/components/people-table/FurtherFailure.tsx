import { Button } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { useFailureWords } from '../../frame/failure-words.ts'
import classes from './FurtherFailure.module.css'
import type { PeopleList } from './people-list.ts'

/** At the end of what could be loaded: why it ends here, and another try. */
export function FurtherFailureNotice({ list }: { list: PeopleList }) {
  const t = useTranslations('peopleTable.failed')
  const failureWords = useFailureWords()
  return (
    <div className={classes.failure} role="alert">
      <span>
        {t('further')} {failureWords(list.error)}
      </span>
      <Button variant="default" size="compact-sm" onClick={() => list.fetchNextPage()}>
        {t('retry')}
      </Button>
    </div>
  )
}

/** The same as the last row of a table. */
export function FurtherFailure({ list, columns }: { list: PeopleList; columns: number }) {
  return (
    <tr>
      <td colSpan={columns}>
        <FurtherFailureNotice list={list} />
      </td>
    </tr>
  )
}
