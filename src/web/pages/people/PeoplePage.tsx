import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { peopleCountQuery, peopleListQuery, useLoadDemoPeople } from '../../api/people.ts'
import { ColumnsMenu } from '../../components/people-table/ColumnsMenu.tsx'
import { DensitySwitch } from '../../components/people-table/DensitySwitch.tsx'
import { usePeopleList } from '../../components/people-table/people-list.ts'
import { PeopleTable } from '../../components/people-table/PeopleTable.tsx'
import { usePageTitle } from '../../components/usePageTitle.ts'
import { usePhone } from '../../frame/phone.ts'
import classes from './PeoplePage.module.css'
import { PeopleStart } from './PeopleStart.tsx'

/** How often to ask how far the demo people are. */
const POLL_MS = 500

/** The people of the nation. */
export function PeoplePage() {
  const t = useTranslations('people')
  const phone = usePhone()
  const list = usePeopleList(peopleListQuery)
  const demo = useLoadDemoPeople()
  const total = useQuery({ ...peopleCountQuery, refetchInterval: demo.isPending && POLL_MS }).data
  usePageTitle(t('title'))

  const known = total ?? list.people.length
  // The organizer is a person too, and with nobody else the list says little.
  const isStart = list.isSuccess && !list.hasNextPage && list.people.length <= 1

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
      {(list.people.length > 0 || !isStart) && (
        <div className={classes.list} data-short={isStart || undefined}>
          <PeopleTable source={{ query: peopleListQuery, total, label: t('table') }} empty={null} />
        </div>
      )}
      {isStart && <PeopleStart demo={demo} total={known} />}
    </div>
  )
}
