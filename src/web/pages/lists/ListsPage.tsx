import { Button, TextInput } from '@mantine/core'
import { IconListDetails, IconPlus, IconSearch } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { endpoints } from '../../../contract/endpoints.ts'
import type { List } from '../../../contract/list.ts'
import { listsQuery } from '../../api/lists.ts'
import { Instead } from '../../components/Instead.tsx'
import { usePageTitle } from '../../components/usePageTitle.ts'
import { useMayAct } from '../../frame/account.ts'
import { useFailureWords } from '../../frame/failure-words.ts'
import { ListItem } from './ListItem.tsx'
import { ListsSkeleton } from './ListsSkeleton.tsx'
import classes from './ListsPage.module.css'
import { NewListDialog } from './NewListDialog.tsx'

/** From how many lists on they are worth searching through. */
const MANY = 8

const named = (lists: List[], sought: string) =>
  lists.filter(({ name }) => name.toLocaleLowerCase().includes(sought.trim().toLocaleLowerCase()))

/** The lists of the nation. */
export function ListsPage() {
  const t = useTranslations('lists')
  const mayMake = useMayAct(endpoints.createList.who)
  const lists = useQuery(listsQuery)
  const [sought, setSought] = useState('')
  const [isMaking, setMaking] = useState(false)
  usePageTitle(t('title'))

  const all = lists.data ?? []
  const shown = named(all, sought)
  const isSought = sought.trim() !== ''
  const status = isSought ? t('found', { count: shown.length }) : t('total', { count: all.length })

  return (
    <div className={classes.page}>
      <div className={classes.head}>
        <h1 className={classes.title}>{t('title')}</h1>
        <p className={classes.total} role="status">
          {lists.data && (all.length > 0 || isSought) && status}
        </p>
        {all.length > MANY && (
          <TextInput
            className={classes.find}
            aria-label={t('find')}
            placeholder={t('find')}
            leftSection={<IconSearch size={16} stroke={1.5} aria-hidden />}
            value={sought}
            onChange={(event) => setSought(event.currentTarget.value)}
            autoComplete="off"
          />
        )}
        {mayMake && (
          <Button
            className={classes.new}
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => setMaking(true)}
          >
            {t('new')}
          </Button>
        )}
      </div>
      {lists.isPending && <ListsSkeleton />}
      {lists.isLoadingError && <Failure error={lists.error} onRetry={() => void lists.refetch()} />}
      {lists.data?.length === 0 && <Start mayMake={mayMake} />}
      {shown.length > 0 && (
        <ul className={classes.lists} aria-label={t('table')}>
          {shown.map((list) => (
            <ListItem key={list.id} list={list} />
          ))}
        </ul>
      )}
      {isMaking && <NewListDialog onClose={() => setMaking(false)} />}
    </div>
  )
}

function Start({ mayMake }: { mayMake: boolean }) {
  const t = useTranslations('lists.start')
  return (
    <Instead icon={IconListDetails} title={t('title')} text={t(mayMake ? 'text' : 'textVolunteer')}>
      {mayMake && (
        <Button component={Link} to="/search" variant="default">
          {t('search')}
        </Button>
      )}
    </Instead>
  )
}

function Failure({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const t = useTranslations('lists.failed')
  const failureWords = useFailureWords()
  return (
    <Instead role="alert" title={t('title')} text={failureWords(error)}>
      <Button onClick={onRetry}>{t('retry')}</Button>
    </Instead>
  )
}
