import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { peopleCountQuery, peopleListQuery, useLoadDemoPeople } from '../../api/people.ts'
import { ColumnsMenu } from '../../components/people-table/ColumnsMenu.tsx'
import { DensitySwitch } from '../../components/people-table/DensitySwitch.tsx'
import { usePeopleList } from '../../components/people-table/people-list.ts'
import { PeopleTable } from '../../components/people-table/PeopleTable.tsx'
import { SortSelect } from '../../components/SortSelect.tsx'
import { usePageTitle } from '../../components/usePageTitle.ts'
import { usePhone } from '../../frame/phone.ts'
import classes from './PeoplePage.module.css'
import { PeopleStart } from './PeopleStart.tsx'

/** How often to ask how far the demo people are. */
const POLL_MS = 500

const everyone = { everyone: true } as const

/** The people of the nation. */
export function PeoplePage() {
  const t = useTranslations('people')
  const phone = usePhone()
  const { sort } = useSearch({ from: '/inside/people' })
  const navigate = useNavigate({ from: '/people' })
  const query = peopleListQuery(sort)
  const list = usePeopleList(query)
  const demo = useLoadDemoPeople()
  const total = useQuery({ ...peopleCountQuery, refetchInterval: demo.isPending && POLL_MS }).data
  usePageTitle(t('title'))

  const onSort = (wanted: string | undefined) =>
    void navigate({ search: wanted ? { sort: wanted } : {}, replace: true })

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
        {phone && !isStart && (
          <div className={classes.tools}>
            <SortSelect sort={sort} onSort={onSort} />
          </div>
        )}
        {!phone && (
          <div className={classes.tools}>
            <DensitySwitch />
            <ColumnsMenu />
          </div>
        )}
      </div>
      {(list.people.length > 0 || !isStart) && (
        <div className={classes.list} data-short={isStart || undefined}>
          <PeopleTable
            source={{
              query,
              total,
              label: t('table'),
              whom: everyone,
              sort: { value: sort, onSort },
            }}
            empty={null}
          />
        </div>
      )}
      {isStart && <PeopleStart demo={demo} total={known} />}
    </div>
  )
}
