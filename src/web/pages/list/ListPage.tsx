import { Button, Skeleton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { endpoints } from '../../../contract/endpoints.ts'
import type { List } from '../../../contract/list.ts'
import { ApiProblem } from '../../api/client.ts'
import { listQuery } from '../../api/lists.ts'
import { ExportButton } from '../../components/export/ExportButton.tsx'
import { AuthorName } from '../../components/lists/AuthorName.tsx'
import { ListMenu } from '../../components/lists/ListMenu.tsx'
import { usePageTitle } from '../../components/usePageTitle.ts'
import { useMayAct } from '../../frame/account.ts'
import { useFailureWords } from '../../frame/failure-words.ts'
import { Message } from '../../frame/Message.tsx'
import { usePhone } from '../../frame/phone.ts'
import { AddPeople } from './AddPeople.tsx'
import { listRoute } from './list-route.ts'
import classes from './ListPage.module.css'
import { Members } from './Members.tsx'
import { TagMembers } from './TagMembers.tsx'

/** A list and the people on it. */
export function ListPage() {
  const t = useTranslations('lists')
  const failureWords = useFailureWords()
  const { id } = listRoute.useParams()
  const { data: list, isLoadingError, error, refetch } = useQuery(listQuery(Number(id)))
  usePageTitle(list?.name ?? t('title'))

  if (error instanceof ApiProblem && error.status === 404) {
    return (
      <Message title={t('gone.title')} text={t('gone.text')}>
        <Button component={Link} to="/lists">
          {t('gone.back')}
        </Button>
      </Message>
    )
  }
  if (isLoadingError) {
    return (
      <Message title={t('failed.list')} text={failureWords(error)}>
        <Button onClick={() => void refetch()}>{t('failed.retry')}</Button>
      </Message>
    )
  }
  return (
    <div className={classes.page}>
      {list ? <Head list={list} /> : <HeadSkeleton />}
      <Members id={Number(id)} list={list} />
    </div>
  )
}

function Head({ list }: { list: List }) {
  const t = useTranslations('lists')
  const phone = usePhone()
  const navigate = useNavigate()
  const mayChange = useMayAct(endpoints.updateList.who)
  const [isAdding, setAdding] = useState(false)
  return (
    <div className={classes.head}>
      <div className={classes.what}>
        <Link to="/lists" className={classes.all}>
          {t('list.all')}
        </Link>
        <h1 className={classes.title} dir="auto">
          {list.name}
        </h1>
        <p className={classes.detail}>
          <span role="status">{t('count', { count: list.count })}</span>
          <AuthorName id={list.author_id} />
        </p>
      </div>
      {mayChange && (
        <div className={classes.tools}>
          <Button variant={phone ? 'default' : 'filled'} onClick={() => setAdding(true)}>
            {t('add.open')}
          </Button>
          <TagMembers list={list} />
          <ExportButton whom={{ list_id: list.id }} count={list.count} isSmallOnPhone />
          <ListMenu list={list} onDelete={() => navigate({ to: '/lists' })} />
        </div>
      )}
      {isAdding && <AddPeople list={list} onClose={() => setAdding(false)} />}
    </div>
  )
}

function HeadSkeleton() {
  return (
    <div className={classes.head} aria-hidden>
      <div className={classes.what}>
        <Skeleton height={10} radius="xl" width="3rem" />
        <Skeleton height={18} radius="xl" width="12rem" my={8} />
        <Skeleton height={10} radius="xl" width="8rem" />
      </div>
    </div>
  )
}
