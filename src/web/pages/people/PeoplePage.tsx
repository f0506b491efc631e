import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { peopleCountQuery, useLoadDemoPeople } from '../../api/people.ts'
import { usePageTitle } from '../../components/usePageTitle.ts'
import { useFailureWords } from '../../frame/failure-words.ts'
import { usePhone } from '../../frame/phone.ts'
import { ColumnsMenu } from './ColumnsMenu.tsx'
import { DensitySwitch } from './DensitySwitch.tsx'
import { PeopleCards } from './PeopleCards.tsx'
import { usePeopleList } from './people-list.ts'
import classes from './PeoplePage.module.css'
import { PeopleStart } from './PeopleStart.tsx'
import { PeopleTable } from './PeopleTable.tsx'

/** How often to ask how far the demo people are. */
const POLL_MS = 500

/** The people of the nation. */
export function PeoplePage() {
  const t = useTranslations('people')
  const phone = usePhone()
  const list = usePeopleList()
  const demo = useLoadDemoPeople()
  const total = useQuery({ ...peopleCountQuery, refetchInterval: demo.isPending && POLL_MS }).data
  usePageTitle(t('title'))

  const known = total ?? list.people.length
  // The organizer is a person too, and with nobody else the list says little.
  const isStart = list.isSuccess && !list.hasNextPage && list.people.length <= 1
  const List = phone ? PeopleCards : PeopleTable

  return (
    <div className={classes.page}>
      <div className={classes.head}>
        <h1 className={classes.title}>{t('title')}</h1>
        <p className={classes.total} role="status">
          {total !== undefined && t('total', { count: total })}
        </p>
        {!phone && (
          <div className={classes.tools}>
            <DensitySwitch />
            <ColumnsMenu />
          </div>
        )}
      </div>
      {list.isLoadingError ? (
        <FirstFailure error={list.error} onRetry={() => list.refetch()} />
      ) : (
        <>
          {(list.people.length > 0 || !isStart) && (
            <div className={classes.list} data-short={isStart || undefined}>
              <List list={list} total={total} />
            </div>
          )}
          {isStart && <PeopleStart demo={demo} total={known} />}
        </>
      )}
    </div>
  )
}

function FirstFailure({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const t = useTranslations('people.failed')
  const failureWords = useFailureWords()
  return (
    <div className={classes.failure} role="alert">
      <h2 className={classes.failed}>{t('first')}</h2>
      <p className={classes.why}>{failureWords(error)}</p>
      <Button onClick={onRetry}>{t('retry')}</Button>
    </div>
  )
}
