import { Button } from '@mantine/core'
import { IconUsersGroup } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { endpoints } from '../../../contract/endpoints.ts'
import type { List } from '../../../contract/list.ts'
import { membersQuery } from '../../api/lists.ts'
import { Instead } from '../../components/Instead.tsx'
import { ColumnsMenu } from '../../components/people-table/ColumnsMenu.tsx'
import { DensitySwitch } from '../../components/people-table/DensitySwitch.tsx'
import { PeopleTable } from '../../components/people-table/PeopleTable.tsx'
import { SortSelect } from '../../components/SortSelect.tsx'
import { useMayAct } from '../../frame/account.ts'
import { usePhone } from '../../frame/phone.ts'
import { listRoute } from './list-route.ts'
import classes from './Members.module.css'

interface MembersProps {
  id: number
  /** Undefined until it is loaded; its people may come before. */
  list: List | undefined
}

/** The people on a list. */
export function Members({ id, list }: MembersProps) {
  const t = useTranslations('lists.list')
  const phone = usePhone()
  const navigate = listRoute.useNavigate()
  const { sort } = listRoute.useSearch()
  const onSort = (next: string | undefined) => void navigate({ search: { sort: next } })
  return (
    <>
      {list?.count !== 0 && (
        <div className={classes.tools}>
          <SortSelect sort={sort} onSort={onSort} />
          {!phone && <DensitySwitch />}
          {!phone && <ColumnsMenu />}
        </div>
      )}
      <section className={classes.people} aria-label={list && t('members', { name: list.name })}>
        <PeopleTable
          source={{
            query: membersQuery(id, sort),
            total: list?.count,
            label: t('members', { name: list?.name ?? '' }),
            title: list?.name,
            whom: { list_id: id },
            sort: { value: sort, onSort },
          }}
          empty={<Nobody />}
        />
      </section>
    </>
  )
}

function Nobody() {
  const t = useTranslations('lists.list.empty')
  const search = useTranslations('lists.start')
  const mayAdd = useMayAct(endpoints.addMembers.who)
  return (
    <Instead icon={IconUsersGroup} title={t('title')} text={t(mayAdd ? 'text' : 'textVolunteer')}>
      {mayAdd && (
        <Button component={Link} to="/search" variant="default">
          {search('search')}
        </Button>
      )}
    </Instead>
  )
}
